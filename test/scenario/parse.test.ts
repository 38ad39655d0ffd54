/** What parsing writes out, the canonical form and its hash, the published JSON Schema. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { canonicalJson, LIMITS, parseScenario, parseScenarioText, type Scenario, scenarioHash } from '@/lib/scenario';
import { scenarioJsonSchemaText } from '@/lib/scenario/jsonSchema';
import { isPositiveSemidefinite } from '@/lib/scenario/matrix';
import { applyVenue } from '@/lib/scenario/venues';
import { changed, full, least, ROOT, readJson } from './documents';

function opened(document: unknown): Scenario {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors, null, 2));
  return parsed.scenario;
}

describe('section 1: defaults are written out', () => {
  test('of the least document', () => {
    expect(JSON.parse(canonicalJson(opened(least())))).toEqual({
      shockgraph: 1,
      title: 'least',
      seed: 0,
      clock: { tickMs: 1000, horizonMs: 10_000 },
      instruments: [
        {
          id: 'BTC',
          indexUsd: 100,
          volatilityAnnual: 0.6,
          indexWeight: 0,
          fundingRate8h: 0,
          tiers: [{ fromUsd: 0, maintenanceRate: 0.01 }],
          book: { kind: 'power', depthUsdAt1pct: 1e6, exponent: 1, maxDistance: 0.5, spread: 0, permanentShare: 0 },
        },
      ],
      correlation: { matrix: [[1]], stress: 0, spillover: 0, spilloverLagMs: 0 },
      accounts: [],
      venue: {
        mark: { rule: 'index', weight: 0.5, emaMs: 150_000, intervalMs: 1000, latencyMs: 0 },
        liquidation: {
          size: { kind: 'full' },
          limit: { kind: 'bankruptcy' },
          order: 'largestMaintenance',
          feeRate: 0,
          feeShareToFund: 1,
          surplusTo: 'trader',
          latencyMs: 0,
          residue: ['fund', 'adl', 'socialise'],
        },
        socialise: 'none',
      },
      shock: { moves: [], flows: [], liquidity: [], latency: [], rateLimits: [], withdrawals: [] },
      presentation: { steps: [] },
    });
  });

  test.each([
    ['mark.intervalMs is one tick', '/clock/tickMs', 250, (s: Scenario) => s.venue.mark.intervalMs, 250],
    [
      'capacityUsd is five times capitalUsd',
      '/venue/vault',
      { capitalUsd: 7, takeoverShare: 0.5 },
      (s: Scenario) => s.venue.vault,
      { capitalUsd: 7, takeoverShare: 0.5, capacityUsd: 35, shedPerSecond: 0 },
    ],
    [
      'resumeAt is drawdownStop',
      '/venue/fund',
      { startUsd: 5, drawdownStop: 0.3 },
      (s: Scenario) => s.venue.fund?.resumeAt,
      0.3,
    ],
    [
      'without a drawdownStop there is no resumeAt',
      '/venue/fund',
      { startUsd: 5 },
      (s: Scenario) => s.venue.fund?.resumeAt,
      undefined,
    ],
    [
      'entryUsd is indexUsd',
      '/accounts',
      [{ id: 'a', collateralUsd: 5, positions: [{ instrument: 'BTC', sizeBase: 1 }] }],
      (s: Scenario) => s.accounts[0]?.positions[0]?.entryUsd,
      100,
    ],
  ])('%s', (_, pointer, value, read, expected) => {
    expect(read(opened(changed(least(), pointer, value)))).toEqual(expected);
  });
});

describe('canonical form and hash', () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, field]) => [key, shuffled(field)]),
    );
  };

  test('the order of fields does not matter, written defaults neither', () => {
    const hash = scenarioHash(opened(full()));
    expect(scenarioHash(opened(shuffled(full())))).toBe(hash);
    expect(scenarioHash(opened(changed(full(), '/accounts/0/role', 'trader')))).toBe(hash);
    expect(scenarioHash(opened(changed(full(), '/seed', 5)))).not.toBe(hash);
  });

  test('one zero, no undefined, sorted keys, no spaces', () => {
    const text = canonicalJson(opened(changed(least(), '/instruments/0/fundingRate8h', -0)));
    expect(text).toContain('"fundingRate8h":0,');
    expect(text).not.toMatch(/undefined|-0[,}]|": /);
    const keys = Object.keys(JSON.parse(text) as object);
    expect(keys).toEqual([...keys].sort());
  });

  const change = fc.record({
    title: fc.string({ minLength: 1, maxLength: LIMITS.titleLength }),
    seed: fc.maxSafeNat(),
    indexUsd: fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
    fundingRate8h: fc.double({ min: -1, max: 1, noNaN: true }),
    startUsd: fc.double({ min: 0, max: 1e12, noNaN: true }),
    move: fc.double({ min: -0.5, max: 3, noNaN: true }),
    stress: fc.double({ min: 0, max: 0.5, noNaN: true }),
  });

  test('parsing the canonical form gives the same hash, again and again', () => {
    fc.assert(
      fc.property(change, ({ title, seed, indexUsd, fundingRate8h, startUsd, move, stress }) => {
        let document = { ...full(), title, seed } as Record<string, unknown>;
        document = changed(document, '/instruments/1/indexUsd', indexUsd);
        document = changed(document, '/instruments/1/fundingRate8h', fundingRate8h);
        document = changed(document, '/venue/fund/startUsd', startUsd);
        document = changed(document, '/shock/moves/0/move', move);
        const first = opened(changed(document, '/correlation/stress', stress));
        const second = parseScenarioText(canonicalJson(first));
        expect(second.ok && scenarioHash(second.scenario)).toBe(scenarioHash(first));
        expect(second.ok && canonicalJson(second.scenario)).toBe(canonicalJson(first));
      }),
      { numRuns: 100 },
    );
  });
});

describe('venue.name', () => {
  const venues = {
    v: { mark: { rule: 'book', band: 0.1 }, liquidation: { residue: ['fund'] }, vault: { capitalUsd: 5 } },
  };

  test('takes a base: objects deep, arrays whole, null removes, and is used up', () => {
    const own = { name: 'v', mark: { band: 0.2 }, liquidation: { residue: ['adl', 'socialise'] }, vault: null };
    const expected = { mark: { rule: 'book', band: 0.2 }, liquidation: { residue: ['adl', 'socialise'] } };
    expect(applyVenue({ venue: own }, venues)).toEqual({ document: { venue: expected }, errors: [] });
  });

  test('leaves the base as it was', () => {
    const before = structuredClone(venues);
    applyVenue({ venue: { name: 'v', mark: { band: 0.3 } } }, venues);
    expect(venues).toEqual(before);
  });
});

test('correlation matrices: positive semi-definite or not', () => {
  const rho = (a: number, b: number, c: number) => [
    [1, a, b],
    [a, 1, c],
    [b, c, 1],
  ];
  expect(isPositiveSemidefinite(rho(1, 1, 1))).toBe(true);
  expect(isPositiveSemidefinite(rho(-1, 1, -1))).toBe(true);
  expect(isPositiveSemidefinite(rho(-0.5, -0.5, -0.5))).toBe(true);
  expect(isPositiveSemidefinite(rho(-0.5, -0.5, -0.501))).toBe(false);
  expect(isPositiveSemidefinite(rho(1, 1, 0.99))).toBe(false);
});

test('every worked run has a scenario that is read, with the same hash from its canonical form', () => {
  const folder = path.join(ROOT, 'test/vectors/runs');
  for (const name of readdirSync(folder)) {
    const scenario = opened((readJson('test/vectors/runs', name) as { scenario: unknown }).scenario);
    expect(scenarioHash(opened(JSON.parse(canonicalJson(scenario))))).toBe(scenarioHash(scenario));
  }
});

test('public/scenario.schema.json is what scripts/jsonSchema.ts writes', () => {
  expect(readFileSync(path.join(ROOT, 'public/scenario.schema.json'), 'utf8')).toBe(scenarioJsonSchemaText());
});

test('no code is compiled to check a document, so that it works under a content security policy', () => {
  const compile = jest.spyOn(globalThis, 'Function').mockImplementation(() => {
    throw new Error('compiled code');
  });
  try {
    jest.isolateModules(() => {
      const fresh = require('@/lib/scenario') as typeof import('@/lib/scenario');
      expect(fresh.parseScenario(full()).ok).toBe(true);
    });
    expect(compile).not.toHaveBeenCalled();
  } finally {
    compile.mockRestore();
  }
});
