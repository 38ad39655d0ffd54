/** Section 13, laws between runs: what a change of the document may and may not change in the result. */
import fc from 'fast-check';
import { type Run, simulate } from '@/lib/engine';
import type { Scenario, ScenarioInput } from '@/lib/scenario';
import { randomScenario } from './random';
import { btc, differs, parsed, scenarioOf } from './support';

const RUNS = 50;
const SHARE = 1e-6;

type Json = Record<string, unknown>;

function assertHolds(law: (input: ScenarioInput) => string[]): void {
  const property = fc.property(randomScenario, (input) => {
    const broken = law(input);
    if (broken.length > 0) throw new Error(broken.slice(0, 5).join('\n'));
  });
  fc.assert(property, { numRuns: RUNS, seed: 1310, endOnFailure: true });
}

/** Every figure whose name says USD, and the prices of a ladder, times c. */
function scaled(value: unknown, c: number, isUsd = false): unknown {
  if (typeof value === 'number') return isUsd ? value * c : value;
  if (Array.isArray(value)) return value.map((item) => scaled(item, c, isUsd));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      if (key === 'bids' || key === 'asks') {
        return [key, (field as [number, number][]).map(([priceUsd, sizeBase]) => [priceUsd * c, sizeBase])];
      }
      return [key, scaled(field, c, isUsd || /usd/i.test(key))];
    }),
  );
}

function columnsDiffer(
  what: string,
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  times: number,
  floor: number,
): string[] {
  if (actual.length !== expected.length) return [`${what}: ${actual.length} rows, expected ${expected.length}`];
  return Array.from(expected).flatMap((value, n) =>
    differs(actual[n] as number, value * times, SHARE, floor)
      ? [`${what} ${n}: ${actual[n]}, expected ${value * times}`]
      : [],
  );
}

/** Differences of two runs of the same accounts, money times c. */
function runsDiffer(actual: Run, expected: Run, c: number): string[] {
  const gross = Math.max(1, expected.summary.conservation.grossFlowUsd);
  return [
    ...columnsDiffer('outcome', actual.buckets.outcome, expected.buckets.outcome, 1, 0),
    ...columnsDiffer('size', actual.buckets.sizeBase, expected.buckets.sizeBase, 1, 1e-9),
    ...columnsDiffer('equity', actual.buckets.equityUsd, expected.buckets.equityUsd, c, 1e-9 * c * gross),
    ...columnsDiffer('generation', actual.nodes.generation, expected.nodes.generation, 1, 0),
  ];
}

const renamed = (input: ScenarioInput): ScenarioInput =>
  JSON.parse(
    JSON.stringify(input)
      .replaceAll('"BTC"', '"zeta"')
      .replaceAll('"ETH"', '"alpha"')
      .replace(/"a(\d+)"/g, '"z-$1"'),
  ) as ScenarioInput;

describe('laws between runs', () => {
  test('scaling every USD field scales results (pnlMargin has a dollar of its own)', () => {
    assertHolds((input) => {
      const scenario = parsed(input);
      if (scenario.venue.adl?.rank === 'pnlMargin') return [];
      // A power of two, so that only the thresholds of section 0 could tell the difference.
      const larger = parsed(scaled(scenario, 1024));
      return runsDiffer(simulate(larger), simulate(scenario), 1024);
    });
  });

  test('relabelling changes only labels', () => {
    assertHolds((input) => {
      const [one, other] = [simulate(parsed(input)), simulate(parsed(renamed(input)))];
      return one.digest === other.digest ? [] : ['another digest'];
    });
  });

  test('mark index or book, no spread, no ADL, no socialising, infinite depth: generation 0 only', () => {
    assertHolds((input) => {
      const { adl: _, ...venue } = input.venue ?? {};
      const run = simulate(
        parsed({
          ...input,
          instruments: input.instruments.map((one) => ({ ...one, book: { kind: 'power', depthUsdAt1pct: 1e15 } })),
          venue: { ...venue, socialise: 'none', mark: { rule: input.accounts?.length === 5 ? 'book' : 'index' } },
        }),
      );
      return [...run.nodes.generation].some((generation) => generation > 0)
        ? [`generations ${run.nodes.generation}`]
        : [];
    });
  });

  test('isolated longs, no limit, no recovery: what is closed does not fall as the shock grows', () => {
    const closed = (input: ScenarioInput, move: number): number => {
      const run = simulate(longsOnly(input, move));
      return run.buckets.openingSizeBase.reduce((sum, size, p) => sum + size - (run.buckets.sizeBase[p] as number), 0);
    };
    assertHolds((input) => {
      const quantities = [-0.02, -0.03, -0.05, -0.08, -0.12].map((move) => closed(input, move));
      const falls = quantities.findIndex((quantity, n) => quantity < (quantities[n - 1] ?? 0) * (1 - 1e-9));
      return falls < 0 ? [] : [`closed ${quantities.join(' ')}`];
    });
  });

  test.each(['proRata', 'pnlProRata', 'leverageDraining'] as const)(
    'splitting a sound account changes nothing under %s',
    (rank) => {
      assertHolds((input) => {
        const whole = withWinner(input, rank, 1);
        const halves = withWinner(input, rank, 2);
        const [one, two] = [simulate(whole), simulate(halves)];
        const last = one.buckets.count - 1;
        if (one.buckets.node[last] !== -1) return [];
        const others = <T extends Float64Array | Uint8Array>(column: T): T => column.slice(0, last) as T;
        return [
          ...columnsDiffer('equity', others(two.buckets.equityUsd), others(one.buckets.equityUsd), 1, 1e-3),
          ...columnsDiffer(
            'winner',
            [(two.buckets.equityUsd[last] as number) * 2],
            [one.buckets.equityUsd[last] as number],
            1,
            1e-3,
          ),
        ];
      });
    },
  );
});

/** The same people, all long BTC and each alone with the margin, under a book that never refills. */
function longsOnly(input: ScenarioInput, move: number): Scenario {
  const book = { kind: 'power' as const, depthUsdAt1pct: 2e4, maxDistance: 0.9 };
  return scenarioOf({
    clock: { horizonMs: 40_000 },
    instruments: [btc({ indexUsd: 60_000, tiers: [{ fromUsd: 0, maintenanceRate: 0.01 }], book })],
    accounts: (input.accounts ?? []).map((account) => ({
      id: account.id,
      collateralUsd: account.collateralUsd,
      margin: 'isolated' as const,
      positions: [
        {
          instrument: 'BTC',
          sizeBase:
            Math.abs(account.positions?.[0]?.sizeBase ?? 1) / (account.positions?.[0]?.instrument === 'BTC' ? 1 : 100),
          marginUsd: account.collateralUsd,
        },
      ],
    })),
    venue: { mark: { rule: 'book' }, liquidation: { limit: { kind: 'none' } } },
    shock: { moves: [{ instrument: 'BTC', kind: 'step', move }] },
  });
}

/** A rich account on the other side of BTC's net, in one piece or in equal ones. */
function withWinner(
  input: ScenarioInput,
  rank: 'proRata' | 'pnlProRata' | 'leverageDraining',
  pieces: number,
): Scenario {
  const positions = (input.accounts ?? []).flatMap((account) => account.positions ?? []);
  const net = positions.reduce((sum, one) => (one.instrument === 'BTC' ? sum + one.sizeBase : sum), 0) || 1;
  const winners = Array.from({ length: pieces }, (_, n) => ({
    id: `winner${n}`,
    collateralUsd: 1e7 / pieces,
    positions: [{ instrument: 'BTC', sizeBase: -net / pieces }],
  }));
  const liquidation: Json = { ...input.venue?.liquidation, residue: ['adl'], limit: { kind: 'bankruptcy' } };
  return parsed({
    ...input,
    accounts: [...(input.accounts ?? []), ...winners],
    venue: { ...input.venue, liquidation, adl: { rank } },
  });
}
