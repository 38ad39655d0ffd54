/** Which rule made the difference: named when it acted, inert when it did not, and never the wrong one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  changeText,
  type Diff,
  differenceNoun,
  differencesHead,
  differingRules,
  diffSentence,
  explain,
  figureText,
  plainDiff,
  plainText,
  RULES,
  runFigures,
} from '@/lib/analysis';
import { exchanged } from '@/lib/analysis/diff/differences';
import { ENDS, endsOf, hasSameAccounts } from '@/lib/analysis/diff/ends';
import { sharesOf, splitOf } from '@/lib/analysis/diff/shares';
import { leastSet } from '@/lib/analysis/diff/together';
import { simulate } from '@/lib/engine';
import { canonicalJson, parseScenario, type Scenario, venuePresets, venueUnder } from '@/lib/scenario';
import { parsed, scenarioOf } from '../engine/support';
import { preset, twelve } from './fixtures';

function diffOf(a: Scenario, b: Scenario): Diff {
  return explain({ a: { scenario: a, run: simulate(a) }, b: { scenario: b, run: simulate(b) } });
}

const verdicts = (diff: Diff) => Object.fromEntries(diff.rules.map(({ id, verdict }) => [id, verdict]));
const acting = (diff: Diff) => diff.rules.filter(({ verdict }) => verdict === 'acted').map(({ id }) => id);

/** The teaching preset with other liquidation, venue or shock fields. */
function changed(change: (scenario: Scenario) => object): Scenario {
  const base = twelve();
  return parsed({ ...base, ...change(base) });
}
const withVenue = (over: (venue: Scenario['venue']) => object) =>
  changed(({ venue }) => ({ venue: { ...venue, ...over(venue) } }));
const withLiquidation = (over: object) =>
  withVenue(({ liquidation }) => ({ liquidation: { ...liquidation, ...over } }));

describe('one rule differs and acts: it is named, with its code and the event where the runs part', () => {
  test.each([
    ['limit', 'LIQ-05', () => withLiquidation({ limit: { kind: 'none' } })],
    ['fee', 'LIQ-06', () => withLiquidation({ feeRate: 0.01 })],
    ['actions', 'LIQ-07', () => withLiquidation({ actionsPerSecond: 5 })],
    ['liquidation-latency', 'LIQ-01', () => withLiquidation({ latencyMs: 1000 })],
    ['residue', 'LIQ-08', () => withLiquidation({ residue: ['adl', 'fund', 'socialise'] })],
    ['size', 'LIQ-04', () => withLiquidation({ size: { kind: 'fraction', fraction: 0.5 } })],
    ['mark', 'MARK-01', () => withVenue(({ mark }) => ({ mark: { ...mark, rule: 'index' } }))],
    ['fund', 'FUND-01', () => withVenue(({ fund }) => ({ fund: { ...fund, startUsd: 5000 } }))],
    ['fund-section', 'FUND-01', () => withVenue(() => ({ fund: undefined }))],
    ['adl-section', 'ADL-01', () => withVenue(() => ({ adl: undefined }))],
    [
      'depth-during',
      'BOOK-03',
      () =>
        changed(({ shock }) => ({
          shock: { ...shock, liquidity: [{ startMs: 0, durationMs: 60_000, depthFactor: 0.5 }] },
        })),
    ],
    [
      'tiers',
      'MARGIN-02',
      () =>
        changed(({ instruments }) => ({
          instruments: instruments.map((one) => ({ ...one, tiers: [{ fromUsd: 0, maintenanceRate: 0.04 }] })),
        })),
    ],
  ] as const)('%s (%s)', (id, code, make) => {
    const [a, b] = [twelve(), make()];
    const diff = diffOf(a, b);
    expect(simulate(a).digest).not.toBe(simulate(b).digest);
    expect(verdicts(diff)).toEqual({ [id]: 'acted' });
    expect(diff.rules[0]?.codes).toContain(code);
    expect(diff.parting).not.toBeNull();
    expect(diff.rules[0]?.alone).toEqual(diff.parting);
    expect(diff.rules[0]?.without).toEqual(diff.parting);
    expect(diff.rows.flatMap(({ because }) => because.map(({ rule }) => rule)).every((rule) => rule === id)).toBe(true);
    expect(plainText(diffSentence(diff, a.clock.tickMs))).toContain(code);
  });
});

test('the first event that is not the same is named on both sides', () => {
  const diff = diffOf(twelve(), withLiquidation({ feeRate: 0.01 }));
  expect(diff.parting).toMatchObject({ a: { kind: 'filled' }, b: { kind: 'filled' } });
  expect(diff.parting?.values.map(({ name }) => name)).toContain('feeUsd');
  expect(diff.parting?.a?.atMs).toBe(diff.parting?.atMs);
});

describe('why a figure differs is computed from both runs', () => {
  const fundBounded = () => withLiquidation({ limit: { kind: 'fundBounded' } });

  test('LIQ-05: the limit stopped fay at its bankruptcy price, and the fund paid for what was sold past it', () => {
    const { chain, rows } = diffOf(twelve(), fundBounded());
    expect(chain?.first).toEqual({
      atMs: 7000,
      name: 'fay',
      codes: ['LIQ-05'],
      a: 'sold 495 COIN at $79.35, then 305 COIN more at $75.55, below its bankruptcy price of $77; the fund paid $443',
      b: 'sold 800 COIN at $77.90',
    });
    // Both sales came to the same $77.90: what the fund pays hangs on each order, and it decides what is left for gus.
    expect(chain?.money.a).toBe(
      'On average $77.90, above its bankruptcy price of $77. But it was two orders, each judged by itself: the limit stopped the first, and the $1.16k above that price stayed with fay; the rest, sold at the fund\u2019s charge, lost $443 past it, and for that the fund paid $443, not because the account was below zero.',
    );
    expect(chain?.money.b).toBe(
      'One order, on average above its bankruptcy price of $77: no loss for the fund to pay. The $720 above that price stayed with fay.',
    );
    expect(chain?.next).toMatchObject({ atMs: 8000, name: 'gus' });
    expect(chain?.next?.a).toMatch(/^the fund had \$57 left: sold 50.* the fund paid \$57; ADL took the last 150/);
    expect(chain?.next?.b).toMatch(/^the fund had \$500 left: sold 200 COIN at \$73.15, .* the fund paid \$370$/);
    const how = Object.fromEntries(rows.map(({ key, how: words }) => [key, words]));
    expect(how.fund).toContain('Paid for fay −$443, gus +$313.');
    expect(how.fund).toContain('$26.8k at a loss of $500 in A, $14.6k at a loss of $370 in B');
    expect(how.adl).toBe('Left for ADL by gus −$11.1k.');
    expect(how['fund-empty']).toContain('still held $130');
  });

  test('who ended otherwise is told with how, and everybody is counted', () => {
    const [a, b] = [twelve(), fundBounded()];
    const { chain } = diffOf(a, b);
    const gus = chain?.shifts.find(({ names }) => names.includes('gus'));
    expect(gus).toMatchObject({ count: 1, a: 'sold in part, the rest closed by ADL' });
    expect(gus?.b).toBe('sold out, the fund paying for the loss');
    const [left, right] = [endsOf(simulate(a)), endsOf(simulate(b))];
    const moved = left.filter((end, bucket) => end !== right[bucket]).length;
    expect(chain?.shifts.reduce((sum, { count }) => sum + count, chain.more)).toBe(moved);
    expect([...left].every((end) => ENDS[end] !== undefined)).toBe(true);
  });

  test.each([
    ['fund', () => withVenue(({ fund }) => ({ fund: { ...fund, startUsd: 5000 } }))],
    ['fee', () => withLiquidation({ feeRate: 0.01 })],
    ['size', () => withLiquidation({ size: { kind: 'fraction', fraction: 0.5 } })],
    ['adl-section', () => withVenue(() => ({ adl: undefined }))],
    ['residue', () => withLiquidation({ residue: ['adl', 'fund', 'socialise'] })],
  ] as const)('%s: the first account is named with both of its turns', (id, make) => {
    const diff = diffOf(twelve(), make());
    const first = diff.chain?.first;
    expect(first?.name).toMatch(/^[a-z]+$/);
    expect(first?.a).not.toBe(first?.b);
    expect(first?.codes).toEqual(diff.rules.find((rule) => rule.id === id)?.codes.slice(0, 1));
    expect(first?.atMs).toBeGreaterThanOrEqual(diff.parting?.atMs ?? Number.NaN);
  });

  test('with other accounts nothing is said of accounts', () => {
    const b = changed(({ accounts }) => ({ accounts: accounts.slice(1) }));
    const diff = diffOf(twelve(), b);
    expect(hasSameAccounts(simulate(twelve()), simulate(b))).toBe(false);
    expect(diff.chain).toBeNull();
    expect(diff.rows.find(({ key }) => key === 'fund')?.how ?? '').not.toContain('Paid for');
  });

  describe.each(['bankruptcy', 'fundBounded', 'none'] as const)(
    'account by account makes the whole, under %s',
    (kind) => {
      const base = presetOf('october-10-2025');
      const a = { scenario: base, run: simulate(base) };
      const { liquidation } = base.venue;
      const scenario = parsed({ ...base, venue: { ...base.venue, liquidation: { ...liquidation, limit: { kind } } } });
      const b = { scenario, run: simulate(scenario) };
      const { rows } = plainDiff({ a, b });
      test.each(['fund', 'fees', 'adl', 'forgone', 'social'])('%s', (key) => {
        const row = rows.find((one) => one.key === key);
        const parts = splitOf(sharesOf(key, a.run) ?? new Map(), sharesOf(key, b.run) ?? new Map());
        const whole = parts.reduce((sum, { byUsd }) => sum + byUsd, 0);
        // Each account less than half a cent away is left out.
        expect(Math.abs(whole - ((row?.b ?? 0) - (row?.a ?? 0)))).toBeLessThan(1);
      });
    },
  );
});

describe('a changed rule that never acted is named inert', () => {
  test.each([
    ['basis', () => withVenue(({ mark }) => ({ mark: { ...mark, emaMs: 1000 } }))],
    ['seed', () => changed(() => ({ seed: 99 }))],
    ['order', () => withLiquidation({ order: 'largestLoss' })],
    ['fee-share', () => withLiquidation({ feeShareToFund: 0.5 })],
  ] as const)('%s', (id, make) => {
    const [a, b] = [twelve(), make()];
    const diff = diffOf(a, b);
    expect(verdicts(diff)).toEqual({ [id]: 'inert' });
    expect(diff).toMatchObject({ sameLog: true, parting: null, together: [] });
    expect(diff.rows.every(({ because }) => because.length === 0)).toBe(true);
    expect(plainText(diffSentence(diff, 1000))).toContain('never acted');
  });
});

test('of two changed rules only the one that acted is named', () => {
  const diff = diffOf(twelve(), withLiquidation({ limit: { kind: 'none' }, feeShareToFund: 0.5 }));
  expect(verdicts(diff)).toEqual({ limit: 'acted', 'fee-share': 'inert' });
  const reasons = new Set(diff.rows.flatMap(({ because }) => because.map(({ rule }) => rule)));
  expect([...reasons]).toEqual(['limit']);
  const sentence = plainText(diffSentence(diff, 1000));
  expect(sentence).toContain('LIQ-05');
  expect(sentence).not.toContain('LIQ-06');
  expect(sentence).toContain('the other rule that differs never acted');
});

test('a rule that acts only beside another is seen from the other side', () => {
  const b = withLiquidation({ feeRate: 0.01, feeShareToFund: 0 });
  const diff = diffOf(twelve(), b);
  expect(verdicts(diff)).toEqual({ fee: 'acted', 'fee-share': 'acted' });
  const share = diff.rules.find(({ id }) => id === 'fee-share');
  expect(share).toMatchObject({ alone: null });
  expect(share?.without).not.toBeNull();
});

test('a rule that moved prices and made nobody fall is told from one that did nothing', () => {
  const market = { accounts: [{ id: 'a', collateralUsd: 1000, positions: [{ instrument: 'BTC', sizeBase: 1 }] }] };
  const shock = { moves: [{ kind: 'step', instrument: 'BTC', move: -0.01 }] };
  const [a, b] = [
    scenarioOf({ ...market, shock } as never),
    scenarioOf({ ...market, shock, venue: { mark: { rule: 'book', latencyMs: 2000 } } } as never),
  ];
  const diff = diffOf(a, b);
  expect(diff.sameLog).toBe(true);
  expect(acting(diff)).toEqual([]);
  expect(verdicts(diff)['mark-times']).toBe('prices');
});

test('one scenario twice: nothing differs', () => {
  const diff = diffOf(twelve(), twelve());
  expect(diff).toMatchObject({ rules: [], sameLog: true, together: [] });
  expect(plainText(diffSentence(diff, 1000))).toBe('Nothing differs. A and B are one scenario.');
});

test('of three rules of which two are needed, whichever, a least pair is found', () => {
  const majority = (some: readonly string[]) => some.filter((one) => one !== 'idle').length >= 2;
  expect(leastSet(['x', 'idle', 'y', 'z'], majority)).toEqual(['y', 'z']);
});

test('other instruments: no rule is tried', () => {
  const whale = presetOf('whale-2025-03-12');
  const diff = diffOf(twelve(), whale);
  expect(diff.sameMarket).toBe(false);
  expect(diff.rules.every(({ verdict }) => verdict === 'untried')).toBe(true);
  const told = plainText(diffSentence(diff, 1000));
  expect(told).toContain('two markets');
  expect(told).not.toContain('points');
  // The price of each is that of its own shock, and is called so.
  // A venue without a fund is not said to have held nothing.
  expect(diff.rows.map(({ how }) => how).join(' ')).not.toContain('$0');
  const price = diff.rows.find(({ key }) => key === 'book');
  expect(price?.label).toMatch(/^\w+ in A, \w+ in B, book at its furthest$/);
});

test('what no document can have alone is said to be untried, with the reason', () => {
  const b = withLiquidation({ order: 'proRata', size: { kind: 'fraction', fraction: 0.5 } });
  const a = withLiquidation({ order: 'largestLoss', size: { kind: 'restore' } });
  const diff = diffOf(a, b);
  const order = diff.rules.find(({ id }) => id === 'order');
  // proRata does not go with `restore`, but largestLoss goes with a fraction: tried from B's side.
  expect(order).toMatchObject({ why: null, alone: null });
  expect(order?.verdict).not.toBe('untried');
});

test('before any rule is tried all of them are untried and the figures stand', () => {
  const [a, b] = [twelve(), withLiquidation({ feeRate: 0.01 })];
  const diff = plainDiff({ a: { scenario: a, run: simulate(a) }, b: { scenario: b, run: simulate(b) } });
  expect(verdicts(diff)).toEqual({ fee: 'untried' });
  expect(diff.rows).toEqual(diffOf(a, b).rows.map((row) => ({ ...row, because: [] })));
});

test('the same pair gives the same words twice', () => {
  const [a, b] = [twelve(), withLiquidation({ limit: { kind: 'none' }, feeRate: 0.01 })];
  expect(JSON.stringify(diffOf(a, b))).toBe(JSON.stringify(diffOf(a, b)));
});

function presetOf(id: string): Scenario {
  const text = readFileSync(join(process.cwd(), `public/presets/${id}.json`), 'utf8');
  return parsed((JSON.parse(text) as { scenario: unknown }).scenario);
}

/** Nothing of a document but its words may lie outside the rules. */
const bare = ({ title: _, summary: __, presentation: ___, ...rest }: Scenario): string =>
  canonicalJson({ ...rest, title: '', presentation: { steps: [] } });

describe('all differing rules of B put into A make B', () => {
  const base = twelve();
  const venues = venuePresets().map(({ id }) => id);
  test.each(venues)('under %s', (id) => {
    const venue = venueUnder(base, id);
    const b = parsed({ ...base, venue });
    const whole = exchanged(base, b, differingRules(base, b));
    if (!whole.ok) throw new Error(JSON.stringify(whole.errors));
    expect(bare(whole.scenario)).toBe(bare(b));
  });

  test('every section changed at once', () => {
    const b = parseScenario({
      ...base,
      seed: 5,
      clock: { ...base.clock, horizonMs: base.clock.horizonMs + 5000 },
      correlation: { ...base.correlation, stress: 0.5, spillover: 1 },
      accounts: base.accounts.slice(1),
      instruments: base.instruments.map((one) => ({
        ...one,
        volatilityAnnual: 1,
        fundingRate8h: 0.01,
        book: { ...one.book, recoveryHalfLifeMs: 5000, permanentShare: 0.2, spread: 0.001 },
      })),
      shock: {
        moves: [
          ...base.shock.moves.map((move) => ({ ...move, propagate: true })),
          { kind: 'step', instrument: base.instruments[0]?.id, move: 0.1, startMs: 3000, propagate: true },
        ],
        flows: [{ instrument: base.instruments[0]?.id, startMs: 0, durationMs: 1000, sizeBase: -1 }],
        liquidity: [{ startMs: 0, durationMs: 1000, depthFactor: 0.5 }],
        latency: [{ startMs: 0, durationMs: 1000, addMs: 1000 }],
        rateLimits: [{ startMs: 0, durationMs: 1000, ordersPerSecond: 1 }],
        withdrawals: [{ account: base.accounts[1]?.id, startMs: 1000, amountUsd: 5 }],
      },
    });
    if (!b.ok) throw new Error(JSON.stringify(b.errors));
    const rules = differingRules(base, b.scenario);
    const whole = exchanged(base, b.scenario, rules);
    if (!whole.ok) throw new Error(JSON.stringify(whole.errors));
    expect(bare(whole.scenario)).toBe(bare(b.scenario));
    expect(rules.length).toBeGreaterThan(12);
  });
});

test('each rule has an id of its own, a name and a value in words for every preset', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const id of ['twelve-accounts', 'whale-2025-03-12', 'october-10-2025']) {
    const scenario = presetOf(id);
    for (const rule of RULES) expect([rule.id, rule.says(scenario)]).toEqual([rule.id, expect.stringMatching(/\S/)]);
  }
});

describe('two runs side by side say the same of what differs, and which way prices went', () => {
  test('a move is printed with its sign, up as down; nothing has none', () => {
    expect(['move', 'move', 'move'].map((_, n) => figureText('move', [-0.84, 0.288, 0][n] ?? 0, 1000))).toEqual([
      '\u221284.0\u00a0%',
      '+28.8\u00a0%',
      '0.0\u00a0%',
    ]);
    expect(changeText('move', 1.128, 1000)).toBe('+112.8\u00a0pts');
    const jelly = preset('jelly-2025-03-26');
    const figures = runFigures(simulate(jelly), jelly);
    expect(figures.find(({ key }) => key === 'book')?.text).toBe('+353.0\u00a0%');
  });

  test('rules are what a venue has otherwise; with a shock among them they are parameters', () => {
    const base = twelve();
    const venue = plainPair(
      base,
      withVenue(() => ({ socialise: 'none' })),
    );
    const seed = plainPair(
      base,
      changed(() => ({ seed: base.seed + 1 })),
    );
    expect([differenceNoun(venue), differencesHead(venue)]).toEqual(['rule', 'The rule that differs']);
    expect([differenceNoun(seed), differencesHead(seed)]).toEqual(['parameter', 'The parameter that differs']);
  });
});

const plainPair = (a: Scenario, b: Scenario): Diff =>
  plainDiff({ a: { scenario: a, run: simulate(a) }, b: { scenario: b, run: simulate(b) } });
