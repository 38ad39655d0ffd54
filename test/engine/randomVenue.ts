/** Random venues for the laws: every rule the schema allows, in any company. */
import fc from 'fast-check';
import type { ScenarioInput } from '@/lib/scenario';
import { IDS, logReal, maybe, real, TICK_MS } from './randomDraws';

type Venue = NonNullable<ScenarioInput['venue']>;

const mark: fc.Arbitrary<Venue['mark']> = fc.record({
  rule: fc.constantFrom('index', 'indexFunding', 'book', 'last', 'blend', 'indexPlusEma', 'median3'),
  weight: fc.constantFrom(undefined, 0.2, 0.8),
  emaMs: fc.constantFrom(undefined, 2000, 30_000),
  band: fc.constantFrom(undefined, undefined, 0.02, 0.1),
  intervalMs: fc.constantFrom(undefined, TICK_MS, 3 * TICK_MS),
  latencyMs: fc.constantFrom(undefined, 0, 125, 500, 1000),
});

const liquidation: fc.Arbitrary<Venue['liquidation']> = fc
  .record({
    size: fc.oneof(
      fc.constant({ kind: 'full' as const }),
      fc.record({
        kind: fc.constant('fraction' as const),
        fraction: real(0.1, 1),
        aboveUsd: fc.constantFrom(undefined, 0, 5000),
        cooldownMs: fc.constantFrom(undefined, 1000),
      }),
      fc.constant({ kind: 'toLowerTier' as const }),
      fc.record({ kind: fc.constant('restore' as const), targetRatio: fc.constantFrom(1, 1.4) }),
    ),
    limit: fc.oneof(
      fc.constantFrom({ kind: 'none' as const }, { kind: 'bankruptcy' as const }, { kind: 'fundBounded' as const }),
      real(0, 0.1).map((band) => ({ kind: 'band' as const, band })),
    ),
    order: fc.constantFrom('largestMaintenance', 'largestLoss', 'mostLiquid', 'proRata'),
    feeRate: fc.constantFrom(0, 0.0005, 0.01),
    feeShareToFund: fc.constantFrom(undefined, 0.5),
    surplusTo: fc.constantFrom(undefined, 'trader', 'fund'),
    actionsPerSecond: fc.constantFrom(undefined, undefined, 1, 8),
    notionalUsdPerSecond: fc.constantFrom(undefined, undefined, 1e4, 1e6),
    latencyMs: fc.constantFrom(undefined, 0, 100, 700),
    residue: fc.shuffledSubarray(['vault', 'fund', 'adl', 'socialise']),
  })
  .map(
    (one) =>
      (one.order === 'proRata' && one.size.kind !== 'full' && one.size.kind !== 'fraction'
        ? { ...one, order: 'mostLiquid' }
        : one) as Venue['liquidation'],
  );

const fundStart = (count: number): fc.Arbitrary<NonNullable<Venue['fund']>['startUsd']> =>
  fc.oneof(
    fc.constant(0),
    logReal(10, 1e5),
    logReal(10, 1e5).map((usd) => Object.fromEntries(IDS.slice(0, count).map((id, n) => [id, usd * n]))),
  );

function fund(count: number): fc.Arbitrary<Venue['fund']> {
  return fc
    .record({
      scope: fc.constantFrom('shared', 'perInstrument'),
      startUsd: fundStart(count),
      takesPositions: fc.boolean(),
      shedPerSecond: fc.constantFrom(undefined, 0, 0.5, 4),
      drawdownStop: fc.constantFrom(undefined, 0.3, 0.6),
      resumeShare: fc.constantFrom(undefined, 0.5),
      windowMs: fc.constantFrom(undefined, 2000),
      perEventCapUsd: maybe(logReal(10, 1e4)),
    })
    .map(
      ({ resumeShare, ...one }) =>
        ({
          ...one,
          ...(one.drawdownStop && resumeShare ? { resumeAt: one.drawdownStop * resumeShare } : {}),
        }) as Venue['fund'],
    );
}

export function venue(count: number): fc.Arbitrary<Venue> {
  return fc.record({
    mark,
    liquidation,
    vault: maybe(
      fc.record({
        capitalUsd: logReal(100, 1e5),
        takeoverShare: fc.constantFrom(0, 0.3, 0.67, 1.2),
        capacityUsd: maybe(logReal(1e3, 1e6)),
        shedPerSecond: fc.constantFrom(undefined, 0.2, 2),
      }),
    ),
    fund: maybe(fund(count)),
    adl: maybe(
      fc.record({
        rank: fc.constantFrom(
          'pnlLeverage',
          'pnlMargin',
          'ratioLeverage',
          'size',
          'random',
          'proRata',
          'pnlProRata',
          'cappedProRata',
          'leverageDraining',
        ),
        price: fc.constantFrom('bankruptcy', 'mark', 'previousMark'),
        cap: fc.constantFrom(undefined, 0.3),
      }),
    ),
    socialise: fc.constantFrom('gains', 'openInterest', 'none'),
    makers: maybe(
      fc.record({ vHalf: real(1, 40), floor: fc.constantFrom(0.05, 0.5, 1), halfLifeMs: logReal(500, 20_000) }),
    ),
    fundingIntervalMs: fc.constantFrom(undefined, undefined, 2000),
  }) as fc.Arbitrary<Venue>;
}
