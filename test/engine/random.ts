/**
 * Random small scenarios for the laws, swarm-wise: every scenario has its own random subset of features, so that rare
 * combinations meet often. Sizes and depths are drawn so that cascades happen.
 */
import fc from 'fast-check';
import type { ScenarioInput } from '@/lib/scenario';
import { anyMs, IDS, INDEX_USD, logReal, maybe, real, TICK_MS, ticks } from './randomDraws';
import { venue } from './randomVenue';

type Instrument = ScenarioInput['instruments'][number];
type Account = NonNullable<ScenarioInput['accounts']>[number];
type Shock = NonNullable<ScenarioInput['shock']>;
type Move = NonNullable<Shock['moves']>[number];

/** Drops what is undefined, so that the document holds only what was drawn. */
function tidy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function ladder(indexUsd: number, depthUsd: number, tail: 'none' | 'power'): Instrument['book'] {
  const level = (n: number, way: 1 | -1): [number, number] => [
    Number((indexUsd * (1 + way * 0.002 * (n + 0.5))).toPrecision(9)),
    Number(((depthUsd / indexUsd) * 0.2 * (1 + (n % 3))).toPrecision(6)),
  ];
  const side = (way: 1 | -1) => Array.from({ length: 8 }, (_, n) => level(n, way));
  return { kind: 'ladder', bids: side(-1), asks: side(1), tail };
}

function book(indexUsd: number): fc.Arbitrary<Instrument['book']> {
  const shared = fc.record({
    spread: fc.constantFrom(undefined, 0, 0.001),
    recoveryHalfLifeMs: maybe(logReal(250, 20_000)),
    permanentShare: fc.constantFrom(undefined, 0, 0.3, 1),
  });
  const kinds = fc.oneof(
    fc
      .record({
        depthUsdAt1pct: logReal(1e3, 2e5),
        exponent: fc.constantFrom(undefined, 1, 0.5, 2),
        maxDistance: fc.constantFrom(undefined, 0.2, 0.8),
      })
      .map((one) => ({ kind: 'power' as const, ...one })),
    fc.record({ depthUsd: logReal(1e5, 1e7), floorShare: real(0, 0.6) }).map(({ depthUsd, floorShare }) => ({
      kind: 'saturating' as const,
      depthUsd,
      floorUsd: Math.round(floorShare * indexUsd),
    })),
    fc
      .tuple(logReal(3e3, 3e5), fc.constantFrom('none' as const, 'power' as const))
      .map(([depthUsd, tail]) => ladder(indexUsd, depthUsd, tail)),
  );
  return fc.tuple(kinds, shared).map(([kind, rest]) => ({ ...kind, ...rest }) as Instrument['book']);
}

function instrument(n: number): fc.Arbitrary<Instrument> {
  const indexUsd = INDEX_USD[n] as number;
  return fc.record({
    id: fc.constant(IDS[n] as string),
    indexUsd: fc.constant(indexUsd),
    volatilityAnnual: real(0.3, 1.2),
    indexWeight: fc.constantFrom(undefined, 0, 0.3, 1),
    fundingRate8h: fc.constantFrom(undefined, 0.0005, -0.003),
    tiers: fc.oneof<fc.Arbitrary<Instrument['tiers']>[]>(
      real(0.005, 0.08).map((maintenanceRate) => [{ fromUsd: 0, maintenanceRate }]),
      fc.constant([
        { fromUsd: 0, maintenanceRate: 0.01 },
        { fromUsd: 20_000, maintenanceRate: 0.025 },
        { fromUsd: 200_000, maintenanceRate: 0.06 },
      ]),
    ),
    book: book(indexUsd),
  });
}

interface Drawn {
  equityUsd: number;
  leverage: number;
  held: boolean[];
  sides: boolean[];
  isolated: boolean;
  entryShare: number;
  stopShare: number | undefined;
  stopOnLast: boolean;
  orderLatencyMs: number | undefined;
  ordersPerSecond: number | undefined;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  equityUsd: logReal(300, 30_000),
  leverage: logReal(3, 60),
  held: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  sides: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  isolated: fc.boolean(),
  entryShare: real(-0.01, 0.01),
  stopShare: maybe(real(0.001, 0.06)),
  stopOnLast: fc.boolean(),
  orderLatencyMs: maybe(anyMs(1500)),
  ordersPerSecond: maybe(logReal(0.2, 10)),
});

function account(d: Drawn, n: number, count: number, withStops: boolean, withIsolated: boolean): Account {
  const isolated = withIsolated && d.isolated;
  const wanted = IDS.map((_, i) => i).filter((i) => i < count && d.held[i]);
  const chosen = wanted.length > 0 ? wanted : [n % count];
  const positions = chosen.map((i) => {
    const indexUsd = INDEX_USD[i] as number;
    const sizeBase = Number(
      (((d.sides[i] ? 1 : -1) * d.equityUsd * d.leverage) / chosen.length / indexUsd).toPrecision(6),
    );
    const entryUsd = Number((indexUsd * (1 + d.entryShare)).toPrecision(6));
    return {
      instrument: IDS[i] as string,
      sizeBase,
      entryUsd,
      ...(isolated ? { marginUsd: (0.9 * d.equityUsd) / chosen.length } : {}),
    };
  });
  const stops = positions.slice(0, withStops && d.stopShare !== undefined ? 1 : 0).map((p) => ({
    instrument: p.instrument,
    triggerUsd:
      (INDEX_USD[IDS.indexOf(p.instrument as (typeof IDS)[number])] as number) *
      (1 - Math.sign(p.sizeBase) * (d.stopShare ?? 0)),
    sizeBase: p.sizeBase,
    on: d.stopOnLast ? ('last' as const) : ('mark' as const),
  }));
  return {
    id: `a${n}`,
    collateralUsd: d.equityUsd,
    margin: isolated ? 'isolated' : 'cross',
    positions,
    stops,
    ...(withStops ? { orderLatencyMs: d.orderLatencyMs, ordersPerSecond: d.ordersPerSecond } : {}),
  };
}

function move(n: number): fc.Arbitrary<Move> {
  const base = {
    instrument: fc.constant(IDS[n] as string),
    startMs: fc.constantFrom(undefined, 0, 500, 1100),
    propagate: fc.boolean(),
    recoverMs: maybe(ticks(0, 12)),
  };
  const size = fc.tuple(real(0.02, 0.18), fc.boolean()).map(([by, down]) => (down ? -by : by));
  return fc.oneof(
    fc.record({ ...base, kind: fc.constant('step' as const), move: size }),
    fc.record({ ...base, kind: fc.constant('ramp' as const), durationMs: ticks(0, 20), move: size }),
    fc.record({
      ...base,
      kind: fc.constant('path' as const),
      path: size.map((x): [number, number][] => [
        [500, 1 + x],
        [2000, 1 + x / 2],
        [3100, 1 + 1.2 * x],
      ]),
    }),
  );
}

function shock(count: number, accounts: number): fc.Arbitrary<Shock> {
  const window = { startMs: anyMs(2500), durationMs: anyMs(5000) };
  const which = fc.integer({ min: 0, max: count - 1 });
  return fc.record({
    moves: fc.array(which.chain(move), { minLength: 1, maxLength: 2 }),
    flows: fc.array(
      fc.tuple(which, real(-1, 1), fc.record(window)).map(([n, x, when]) => ({
        instrument: IDS[n] as string,
        ...when,
        sizeBase: ((x || 0.5) * 20_000) / (INDEX_USD[n] as number),
      })),
      { maxLength: 2 },
    ),
    liquidity: fc.array(
      fc.record({
        ...window,
        depthFactor: logReal(0.02, 1),
        instruments: fc.constantFrom(undefined, [IDS[count - 1] as string]),
      }),
      { maxLength: 2 },
    ),
    latency: fc.array(fc.record({ ...window, addMs: anyMs(900) }), { maxLength: 1 }),
    rateLimits: fc.array(fc.record({ ...window, ordersPerSecond: logReal(0.3, 5) }), { maxLength: 1 }),
    withdrawals: fc.array(
      fc.record({
        account: fc.integer({ min: 0, max: accounts - 1 }).map((n) => `a${n}`),
        startMs: anyMs(5000),
        amountUsd: logReal(10, 20_000),
      }),
      { maxLength: 2 },
    ),
  });
}

function correlation(count: number): fc.Arbitrary<ScenarioInput['correlation']> {
  return fc
    .record({
      rho: real(-0.3, 0.9),
      stress: fc.constantFrom(undefined, 0, 0.5),
      spillover: fc.constantFrom(undefined, 0, 0.4),
      spilloverLagMs: fc.constantFrom(undefined, 0, 600),
    })
    .map(({ rho, ...rest }) => ({
      ...rest,
      matrix: Array.from({ length: count }, (_, i) =>
        Array.from({ length: count }, (_unused, j) => (i === j ? 1 : rho)),
      ),
    }));
}

/** Documents that parse: 2 to 20 accounts, 1 to 3 instruments, 20 to 60 ticks. */
export const randomScenario: fc.Arbitrary<ScenarioInput> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.array(drawn, { minLength: 2, maxLength: 20, size: 'max' }))
  .chain(([count, people]) =>
    fc.record({
      seed: fc.integer({ min: 0, max: 1e6 }),
      horizonTicks: fc.integer({ min: 20, max: 60 }),
      instruments: fc.tuple(...Array.from({ length: count }, (_, n) => instrument(n))),
      correlation: correlation(count),
      withStops: fc.boolean(),
      withIsolated: fc.boolean(),
      people: fc.constant(people),
      venue: venue(count),
      shock: shock(count, people.length),
    }),
  )
  .map((one) =>
    tidy({
      shockgraph: 1 as const,
      title: 'random',
      seed: one.seed,
      clock: { tickMs: TICK_MS, horizonMs: one.horizonTicks * TICK_MS },
      instruments: one.instruments,
      correlation: one.correlation,
      accounts: one.people.map((d, n) => account(d, n, one.instruments.length, one.withStops, one.withIsolated)),
      venue: one.venue,
      shock: one.shock,
    }),
  );
