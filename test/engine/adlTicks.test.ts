/** ADL-02 within one tick: ranks are those of T5 whatever happened since, each side of a market has its own. BTC at 90 (from 100) unless said. */
import { compile, type Run, run } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, eventsOf, expectNear, holds, scenarioOf, step } from './support';

type Rank = NonNullable<NonNullable<ScenarioInput['venue']>['adl']>['rank'];

/** Nothing trades within a limit: the half-spread is 5 %. */
const wide = (id = 'BTC') => btc({ id, book: { ...DEEP, spread: 0.1 } });

function runOf(accounts: ScenarioInput['accounts'], rank: Rank, change: Partial<ScenarioInput> = {}): Run {
  const liquidation = { limit: { kind: 'bankruptcy' as const }, residue: ['adl' as const] };
  const scenario = scenarioOf({ instruments: [wide()], shock: step(-0.1), accounts, ...change });
  return run(compile({ ...scenario, venue: scenarioOf({ venue: { liquidation, adl: { rank } } }).venue }), {
    regret: true,
  });
}

/** Of the bankrupt in bucket 0: [bucket, size, rank, score]. */
const closures = (r: Run): number[][] =>
  eventsOf(r, 'adl')
    .filter(({ other, tick }) => other === 0 && tick === 0)
    .map(({ bucket, sizeBase, rank, score }) => [bucket, sizeBase, rank, score]);

const entered = (id: string, collateralUsd: number, sizeBase: number, entryUsd: number) =>
  holds(id, collateralUsd, sizeBase, { positions: [{ instrument: 'BTC', sizeBase, entryUsd }] });
/** A short whose own stops buy at once: any price above 85 triggers them. */
const stopping = (sizeBase: number, ...stops: number[]) =>
  holds('stopping', 5000, sizeBase, {
    stops: stops.map((size) => ({ instrument: 'BTC', triggerUsd: 85, sizeBase: size })),
  });

test('ADL-02 a rank counts who was open at T5 and is closed since: 4 x 90 before 3 x 90', () => {
  expect(closures(runOf([holds('bust', 0, 2), stopping(-4, 4), holds('next', 5000, -3)], 'size'))).toEqual([
    [2, 2, 1, 270],
  ]);
});

test('ADL-02 a score is of the size at T5, twice reduced since: 4 x 90, of which 2 are left', () => {
  expect(closures(runOf([holds('bust', 0, 4), stopping(-4, 1, 1), holds('next', 5000, -3)], 'size'))).toEqual([
    [1, 2, 0, 360],
    [2, 2, 1, 270],
  ]);
});

// Equities 12 - 21.6 and 54 - 54; sizes 1.2 and 3.
test.each([
  [
    'by size: 3 of the larger, 1 of the other',
    4,
    [entered('small', 12, -1.2, 72), entered('large', 54, -3, 72)],
    [1, 3],
  ],
  ['ties by position', 4, [entered('one', 54, -3, 72), entered('other', 54, -3, 72)], [3, 1]],
  [
    'then who has equity: 0.8 of it',
    5,
    [entered('small', 12, -1.2, 72), entered('large', 54, -3, 72), holds('sound', 5000, -9)],
    [1.2, 3, 0.8],
  ],
] as const)('ADL-02 leverageDraining, who has no equity first, %s', (_, wanted, others, taken) => {
  const found = closures(runOf([holds('bust', 0, wanted), ...others], 'leverageDraining'));
  expect(found.map(([bucket]) => bucket)).toEqual(taken.map((_one, n) => n + 1));
  taken.forEach((size, n) => expectNear(found[n]?.[1] ?? Number.NaN, size, 1e-12));
});

test('ADL-02 pnlLeverage: no equity is after a loss of 360/950 x 12.5 %', () => {
  const found = closures(
    runOf([holds('bust', 0, 20), entered('none', 18, -1, 72), entered('loss', 1000, -4, 80)], 'pnlLeverage'),
  );
  expect(found.map(([bucket]) => bucket)).toEqual([2, 1]);
});

describe('two sides and three markets in one tick', () => {
  // BTC at 110, SOL at 90: a short of BTC, a long of SOL, and one whose SOL used up what its BTC brought are bankrupt.
  const held = (id: string, collateralUsd: number, sizes: Record<string, number>) => ({
    id,
    collateralUsd,
    positions: Object.entries(sizes).map(([instrument, sizeBase]) => ({ instrument, sizeBase })),
  });
  const both = (): Run =>
    runOf(
      [
        held('short', 0, { BTC: -4 }),
        held('long', 0, { SOL: 4 }),
        held('mixed', 0, { BTC: 3, SOL: 3 }),
        held('longs', 5000, { BTC: 6 }),
        held('shorts', 5000, { BTC: -6 }),
        held('sol', 5000, { SOL: -9 }),
      ],
      'size',
      {
        instruments: ['BTC', 'ETH', 'SOL'].map(wide),
        shock: {
          moves: [
            { instrument: 'BTC', kind: 'step', move: 0.1 },
            { instrument: 'SOL', kind: 'step', move: -0.1 },
          ],
        },
      },
    );

  test('ADL-01 each is closed against the other side of its own market', () => {
    const found = eventsOf(both(), 'adl').map(({ other, instrument, bucket, sizeBase }) => [
      other,
      instrument,
      bucket,
      sizeBase,
    ]);
    expect(found.sort()).toEqual([
      [0, 0, 3, -4],
      [1, 2, 5, 4],
      [2, 0, 4, 3],
      [2, 2, 5, 3],
    ]);
  });

  test('REGRET-01 they are three waves', () => {
    const found = (both().waves ?? []).map(({ instrument, side, residueBase }) => [instrument, side, residueBase]);
    expect(found.sort()).toEqual([
      [0, -1, 4],
      [0, 1, 3],
      [2, 1, 7],
    ]);
  });
});
