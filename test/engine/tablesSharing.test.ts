/**
 * Rules as tables: ADL-02, ADL-03, SOC-01. A row's name is the sum one does by hand; BTC from 100 to 90 (where winners are long: to 110), 5 % maintenance.
 */
import { simulate } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, eventsOf, expectNear, holds, scenarioOf, step } from './support';

type Venue = NonNullable<ScenarioInput['venue']>;
type Account = NonNullable<ScenarioInput['accounts']>[number];

const entered = (id: string, collateralUsd: number, sizeBase: number, entryUsd: number): Account =>
  holds(id, collateralUsd, sizeBase, { positions: [{ instrument: 'BTC', sizeBase, entryUsd }] });

/** Nothing trades in this market: the half-spread is 5 %. */
const WIDE = btc({ book: { ...DEEP, spread: 0.1 } });
const TO_ADL = { limit: { kind: 'bankruptcy' as const }, residue: ['adl' as const] };

describe('ADL-02 scores', () => {
  // [size, entry, collateral] and the scores; at 90 a short's unit needs 4.5, at 110 a long's 5.5.
  type Row = readonly [string, readonly [number, number, number], readonly [number, number, number, number]];
  const rows: readonly Row[] = [
    [
      'short in profit: pnl 45 = 20 %, equity 60, 180/60 = 3x: 0.2 x 3; 45/15 x 9/60; 112.5/90 x 3; 180',
      [-2, 112.5, 15],
      [0.6, 0.45, 3.75, 180],
    ],
    [
      'short at a loss: -18 = -25 %, equity 30, 90/30 = 3x: -0.25 / 3; 0; 72/90 x 3; 90',
      [-1, 72, 48],
      [-0.25 / 3, 0, 2.4, 90],
    ],
    [
      'half a dollar of collateral counts as 1: equity 45.5: 0.2 x 180/45.5; 45/1 x 9/45.5; 1.25 x 180/45.5; 180',
      [-2, 112.5, 0.5],
      [36 / 45.5, (45 * 9) / 45.5, 225 / 45.5, 180],
    ],
    [
      'long in profit: pnl 44 = 25 %, equity 55, 220/55 = 4x: 0.25 x 4; 44/11 x 11/55; 110/88 x 4; 220',
      [2, 88, 11],
      [1, 0.8, 5, 220],
    ],
  ];
  const ranks = ['pnlLeverage', 'pnlMargin', 'ratioLeverage', 'size'] as const;
  const table = rows.flatMap(([name, who, scores]) =>
    ranks.map((rank, n) => [rank, name, who, scores[n] ?? 0] as const),
  );
  test.each(table)('ADL-02 %s: %s', (rank, _, [sizeBase, entryUsd, collateralUsd], score) => {
    const run = simulate(
      scenarioOf({
        instruments: [WIDE],
        accounts: [holds('bust', 0, -20 * Math.sign(sizeBase)), entered('who', collateralUsd, sizeBase, entryUsd)],
        venue: { liquidation: TO_ADL, adl: { rank } },
        shock: step(sizeBase < 0 ? -0.1 : 0.1),
      }),
    );
    const [adl] = eventsOf(run, 'adl');
    expect(adl).toMatchObject({ bucket: 1, rank: 0 });
    expectNear(adl?.score ?? Number.NaN, score, 1e-12);
  });

  test.each(['pnlLeverage', 'pnlMargin', 'ratioLeverage'] as const)(
    'ADL-02 %s: nobody without equity (18 - 18) stands before one who has some',
    (rank) => {
      const run = simulate(
        scenarioOf({
          instruments: [WIDE],
          accounts: [holds('bust', 0, 20), entered('broke', 18, -1, 72), entered('sound', 1000, -5, 100)],
          venue: { liquidation: TO_ADL, adl: { rank } },
          shock: step(-0.1),
        }),
      );
      const first = eventsOf(run, 'adl').filter(({ other }) => other === 0);
      expect(first.map(({ bucket }) => bucket)).toEqual([2, 1]);
    },
  );

  // Equity 12 - 21.6 < 0 and 108 USD of size; 48 - 18 = 30 and 90 USD.
  test.each([
    ['pnlLeverage', [2, 1]],
    ['pnlMargin', [2, 1]],
    ['ratioLeverage', [2, 1]],
    ['size', [1, 2]],
  ] as const)('ADL-02 %s: equity <= 0 is last where equity is asked for', (rank, order) => {
    const run = simulate(
      scenarioOf({
        instruments: [WIDE],
        accounts: [holds('bust', 0, 20), entered('ill', 12, -1.2, 72), entered('well', 48, -1, 72)],
        venue: { liquidation: TO_ADL, adl: { rank } },
        shock: step(-0.1),
      }),
    );
    const byBust = eventsOf(run, 'adl').filter(({ other }) => other === 0);
    expect(byBust.map(({ bucket }) => bucket)).toEqual(order);
  });
});

describe('ADL-03 prices', () => {
  const fall: ScenarioInput['shock'] = {
    moves: [
      {
        instrument: 'BTC',
        kind: 'path',
        path: [
          [1000, 0.94],
          [2000, 0.9],
        ],
      },
    ],
  };
  // [size, entry, collateral] of the bankrupt and the winner's entry; bankruptcy price: a long's entry - collateral/10, a short's +.
  type Rule = 'bankruptcy' | 'mark' | 'previousMark';
  type Row = readonly [string, Rule, readonly [number, number, number], number, number, ScenarioInput['shock']];
  const rows: readonly Row[] = [
    ['100 - 12 = 88, better than the mark', 'bankruptcy', [10, 100, 120], 100, 88, step(-0.1)],
    ['100 - 5 = 95, within the profit from 100', 'bankruptcy', [10, 100, 50], 100, 95, step(-0.1)],
    ['108 - 5 = 103, but no worse than the entry at 100', 'bankruptcy', [10, 108, 50], 100, 100, step(-0.1)],
    ['100 - 5 = 95, but for a short from 80 no worse than the mark', 'bankruptcy', [10, 100, 50], 80, 90, step(-0.1)],
    ['of a short 100 + 12 = 112', 'bankruptcy', [-10, 100, 120], 100, 112, step(0.1)],
    ['of a short 100 + 7 = 107, within the profit from 100', 'bankruptcy', [-10, 100, 70], 100, 107, step(0.1)],
    ['of a short 88 + 5 = 93, but no worse than the entry at 100', 'bankruptcy', [-10, 88, 50], 100, 100, step(0.1)],
    [
      'of a short 107, but for a long from 115 no worse than the mark',
      'bankruptcy',
      [-10, 100, 70],
      115,
      110,
      step(0.1),
    ],
    ['the mark whatever is lost', 'mark', [10, 108, 50], 100, 90, step(-0.1)],
    ['the publication before: 94', 'previousMark', [10, 100, 120], 100, 94, fall],
    ['94, but no worse than the entry at 92', 'previousMark', [10, 100, 120], 92, 92, fall],
  ];
  test.each(rows)(
    'ADL-03 %s (%s)',
    (_, price, [sizeBase, entryUsd, collateralUsd], winnerEntryUsd, priceUsd, shock) => {
      const run = simulate(
        scenarioOf({
          instruments: [WIDE],
          accounts: [
            entered('bust', collateralUsd, sizeBase, entryUsd),
            entered('winner', 5000, -sizeBase, winnerEntryUsd),
          ],
          venue: { liquidation: TO_ADL, adl: { rank: 'size', price } },
          shock,
        }),
      );
      expect(eventsOf(run, 'adl')).toHaveLength(1);
      expectNear(eventsOf(run, 'adl')[0]?.priceUsd ?? Number.NaN, priceUsd, 1e-12);
    },
  );
});

describe('SOC-01 who pays the 40 that are short', () => {
  // [size, entry, collateral] of two others at 90; gains are size x (90 - entry).
  type Holder = readonly [number, number, number];
  type Row = readonly [string, NonNullable<Venue['socialise']>, readonly [Holder, Holder], readonly [number, number]];
  const rows: readonly Row[] = [
    [
      'gains 60 and 20: 40 x 60/80, 40 x 20/80',
      'gains',
      [
        [-6, 100, 500],
        [-2, 100, 500],
      ],
      [30, 10],
    ],
    [
      'gains 30 and 10: all of both',
      'gains',
      [
        [-3, 100, 500],
        [-1, 100, 500],
      ],
      [30, 10],
    ],
    [
      'gains 20 and 10: all, and 10 stay open',
      'gains',
      [
        [-2, 100, 500],
        [-1, 100, 500],
      ],
      [20, 10],
    ],
    [
      'gains on either side: a short 60, a long 1 x (90 - 70) = 20',
      'gains',
      [
        [-6, 100, 500],
        [1, 70, 500],
      ],
      [30, 10],
    ],
    [
      'a loss pays nothing: 60 and -20',
      'gains',
      [
        [-6, 100, 500],
        [-2, 80, 500],
      ],
      [40, 0],
    ],
    [
      'open interest 6 and 2: 40/8 a unit',
      'openInterest',
      [
        [-6, 90, 500],
        [2, 90, 500],
      ],
      [30, 10],
    ],
    [
      'at a loss or not: 40/8 a unit',
      'openInterest',
      [
        [-6, 80, 500],
        [2, 99, 500],
      ],
      [30, 10],
    ],
    [
      '10 is more than the equity of 9.5: the other pays 30.5',
      'openInterest',
      [
        [-6, 90, 500],
        [2, 90, 9.5],
      ],
      [30.5, 9.5],
    ],
    [
      'none: nobody',
      'none',
      [
        [-6, 100, 500],
        [-2, 100, 500],
      ],
      [0, 0],
    ],
  ];
  test.each(rows)('SOC-01 %s', (_, socialise, holders, expected) => {
    const others = holders.map(([size, entryUsd, collateralUsd], n) => entered(`h${n}`, collateralUsd, size, entryUsd));
    const run = simulate(
      scenarioOf({
        instruments: [btc({ book: DEEP })],
        accounts: [holds('bust', 60, 10), ...others],
        venue: { liquidation: { limit: { kind: 'none' } }, socialise },
        shock: step(-0.1),
      }),
    );
    others.forEach((other, n) => {
      expectNear(other.collateralUsd - (run.buckets.collateralUsd[n + 1] as number), expected[n] as number, 1e-9);
    });
    expectNear(run.summary.unresolvedUsd, 40 - expected[0] - expected[1], 1e-9);
  });
});
