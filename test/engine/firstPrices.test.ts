/** MARGIN-04, MARGIN-05 as of a bucket's first action, in the columns of all positions. */
import { simulate } from '@/lib/engine';
import { btc, DEEP, expectNear, scenarioOf } from './support';

test('MARGIN-05 both prices of both positions are those of the first action; of who stands those of the end', () => {
  const instruments = ['BTC', 'ETH'].map((id) => btc({ id, book: DEEP }));
  const held = [
    { instrument: 'BTC', sizeBase: 10 },
    { instrument: 'ETH', sizeBase: 5 },
  ];
  const run = simulate(
    scenarioOf({
      instruments,
      accounts: [
        { id: 'falls', collateralUsd: 200, positions: held },
        { id: 'stands', collateralUsd: 2000, positions: held },
      ],
      venue: { liquidation: { limit: { kind: 'none' }, order: 'proRata' } },
      shock: { moves: ['BTC', 'ETH'].map((instrument) => ({ instrument, kind: 'step' as const, move: -0.1 })) },
    }),
  );
  const { liquidationPriceUsd, bankruptcyPriceUsd } = run.buckets;
  // 200 + 10 (x - 100) - 50 = 0.5 x + 22.5, and 200 - 100 + 5 (x - 100) = 45 + 0.25 x.
  expectNear(liquidationPriceUsd[0] as number, 872.5 / 9.5, 1e-12);
  expectNear(liquidationPriceUsd[1] as number, 445 / 4.75, 1e-12);
  // Equity 50 of it by maintenance, 45 and 22.5.
  expectNear(bankruptcyPriceUsd[0] as number, 90 - (50 * (2 / 3)) / 10, 1e-12);
  expectNear(bankruptcyPriceUsd[1] as number, 90 - (50 * (1 / 3)) / 5, 1e-12);
  // With 1,850 left no fall of one market alone is enough.
  expect([...liquidationPriceUsd.slice(2), ...bankruptcyPriceUsd.slice(2)]).toEqual([NaN, NaN, 0, 0]);
});

test('MARGIN-05 of a bucket that keeps one of two positions, the closed one has its first prices, the open one those of the end', () => {
  const run = simulate(
    scenarioOf({
      instruments: ['BTC', 'ETH'].map((id) => btc({ id, book: DEEP })),
      accounts: [
        {
          id: 'a',
          collateralUsd: 200,
          positions: [
            { instrument: 'BTC', sizeBase: 10 },
            { instrument: 'ETH', sizeBase: 5 },
          ],
        },
      ],
      venue: { liquidation: { limit: { kind: 'none' } } },
      shock: { moves: ['BTC', 'ETH'].map((instrument) => ({ instrument, kind: 'step' as const, move: -0.1 })) },
    }),
  );
  const { sizeBase, liquidationPriceUsd, bankruptcyPriceUsd } = run.buckets;
  expect([...sizeBase]).toEqual([0, 5]);
  // As above; then 50 of equity are ETH's alone: 90 - 50/5, and 50 + 5 (x - 90) = 0.25 x.
  expectNear(bankruptcyPriceUsd[0] as number, 90 - (50 * (2 / 3)) / 10, 1e-12);
  expectNear(liquidationPriceUsd[0] as number, 872.5 / 9.5, 1e-12);
  expectNear(bankruptcyPriceUsd[1] as number, 80, 1e-12);
  expectNear(liquidationPriceUsd[1] as number, 400 / 4.75, 1e-12);
});
