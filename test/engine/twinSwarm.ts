/**
 * Random scenarios that cascade, for the twin: up to 30 accounts with thresholds close together, books about as deep as
 * what hangs over them, mild shocks, and marks that see the book. Every feature is on or off by a coin of its own.
 */
import fc from 'fast-check';
import type { ScenarioInput } from '@/lib/scenario';
import { randomScenario } from './random';
import { anyMs, IDS, INDEX_USD, logReal, maybe, real, TICK_MS } from './randomDraws';
import { venue } from './randomVenue';

type Account = NonNullable<ScenarioInput['accounts']>[number];
type Instrument = ScenarioInput['instruments'][number];
type Shock = NonNullable<ScenarioInput['shock']>;

const tidy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** On or off for a whole scenario. */
const features = fc.record({
  stops: fc.boolean(),
  isolated: fc.boolean(),
  rates: fc.boolean(),
  population: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  spill: fc.boolean(),
  flows: fc.boolean(),
  schedule: fc.boolean(),
  withdrawals: fc.boolean(),
  recovery: fc.boolean(),
  spread: fc.boolean(),
  funding: fc.boolean(),
  tiers: fc.boolean(),
  seesBook: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
  oneSided: fc.integer({ min: 0, max: 2 }).map((n) => n > 0),
  unlimited: fc.integer({ min: 0, max: 2 }).map((n) => n > 0),
});
type Features = typeof features extends fc.Arbitrary<infer T> ? T : never;

const drawnAccount = fc.record({
  equityUsd: logReal(300, 20_000),
  /** How far the price may move before it is triggered. */
  room: logReal(0.001, 0.06),
  held: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  sides: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  isIsolated: fc.boolean(),
  entryShare: real(-0.01, 0.01),
  stopShare: maybe(real(0.001, 0.05)),
  stopOnLast: fc.boolean(),
  orderLatencyMs: maybe(anyMs(1500)),
  ordersPerSecond: maybe(logReal(0.2, 10)),
});
type DrawnAccount = typeof drawnAccount extends fc.Arbitrary<infer T> ? T : never;

function account(d: DrawnAccount, n: number, count: number, on: Features, rate: number): Account {
  const wanted = [0, 1, 2].filter((i) => i < count && d.held[i]);
  const chosen = wanted.length > 0 ? wanted : [n % count];
  const isIsolated = on.isolated && d.isIsolated;
  const positions = chosen.map((i) => {
    const indexUsd = INDEX_USD[i] as number;
    const side = d.sides[i] && !(on.oneSided && n % 5 !== 0) ? -1 : 1;
    const sizeBase = Number(((side * d.equityUsd) / (rate + d.room) / chosen.length / indexUsd).toPrecision(6));
    return {
      instrument: IDS[i] as string,
      sizeBase,
      ...(on.tiers ? { entryUsd: Number((indexUsd * (1 + d.entryShare)).toPrecision(6)) } : {}),
      ...(isIsolated ? { marginUsd: (0.95 * d.equityUsd) / chosen.length } : {}),
    };
  });
  const [first] = positions;
  const stops =
    on.stops && first && d.stopShare !== undefined
      ? [
          {
            instrument: first.instrument,
            triggerUsd: (INDEX_USD[chosen[0] as number] as number) * (1 - Math.sign(first.sizeBase) * d.stopShare),
            sizeBase: first.sizeBase,
            on: d.stopOnLast ? ('last' as const) : ('mark' as const),
          },
        ]
      : [];
  return {
    id: `a${n}`,
    collateralUsd: d.equityUsd,
    margin: isIsolated ? 'isolated' : 'cross',
    positions,
    stops,
    ...(on.rates ? { orderLatencyMs: d.orderLatencyMs, ordersPerSecond: d.ordersPerSecond } : {}),
  };
}

const bookDraw = fc.record({
  kind: fc.constantFrom('power' as const, 'power' as const, 'saturating' as const, 'ladder' as const),
  /** Depth within 1 %, over the mean notional of the accounts. */
  depthShare: logReal(0.2, 6),
  exponent: fc.constantFrom(undefined, 0.5, 0.8, 2),
  maxDistance: fc.constantFrom(undefined, 0.1, 0.3, 0.8),
  tail: fc.constantFrom('none' as const, 'power' as const),
  spread: fc.constantFrom(0, 0.0005, 0.004),
  recoveryHalfLifeMs: maybe(logReal(250, 20_000)),
  permanentShare: fc.constantFrom(undefined, 0.3, 1),
});

function book(
  d: typeof bookDraw extends fc.Arbitrary<infer T> ? T : never,
  indexUsd: number,
  on: Features,
  meanUsd: number,
) {
  const depthUsd = Number((d.depthShare * meanUsd).toPrecision(6));
  const shared = {
    ...(on.spread ? { spread: d.spread } : {}),
    ...(on.recovery ? { recoveryHalfLifeMs: d.recoveryHalfLifeMs, permanentShare: d.permanentShare } : {}),
  };
  if (d.kind === 'power') {
    return { kind: d.kind, depthUsdAt1pct: depthUsd, exponent: d.exponent, maxDistance: d.maxDistance, ...shared };
  }
  if (d.kind === 'saturating') {
    return { kind: d.kind, depthUsd: 100 * depthUsd, floorUsd: Math.round(0.3 * indexUsd), ...shared };
  }
  const side = (way: 1 | -1): [number, number][] =>
    Array.from({ length: 9 }, (_, n) => [
      Number((indexUsd * (1 + way * 0.003 * (n + 0.3))).toPrecision(9)),
      Number(((depthUsd / indexUsd) * 0.3 * (1 + (n % 3))).toPrecision(6)),
    ]);
  const { maxDistance } = d;
  return { kind: d.kind, bids: side(-1), asks: side(1), tail: d.tail, maxDistance, ...shared };
}

const shockDraw = (count: number, accounts: number): fc.Arbitrary<Shock> => {
  const which = fc.integer({ min: 0, max: count - 1 }).map((n) => IDS[n] as string);
  const window = { startMs: anyMs(5000), durationMs: anyMs(6000) };
  const by = fc.tuple(real(0.002, 0.05), fc.integer({ min: 0, max: 4 })).map(([x, n]) => (n === 0 ? x : -x));
  const base = {
    instrument: which,
    startMs: fc.constantFrom(undefined, 0, 250, 700, 2000),
    propagate: fc.boolean(),
    recoverMs: maybe(anyMs(6000)),
  };
  return fc.record({
    moves: fc.array(
      fc.oneof(
        fc.record({ ...base, kind: fc.constant('step' as const), move: by }),
        fc.record({ ...base, kind: fc.constant('ramp' as const), durationMs: anyMs(8000), move: by }),
        fc.record({
          ...base,
          kind: fc.constant('path' as const),
          path: by.map((x): [number, number][] => [
            [400, 1 + x],
            [1700, 1 + x / 2],
            [6000, 1 + 1.3 * x],
          ]),
        }),
      ),
      { minLength: 1, maxLength: 2 },
    ),
    flows: fc.array(
      fc.record({ instrument: which, ...window, sizeBase: real(-1, 1) }).map((flow) => ({
        ...flow,
        sizeBase: ((flow.sizeBase || 0.5) * 20_000) / (INDEX_USD[IDS.indexOf(flow.instrument as 'BTC')] as number),
      })),
      { maxLength: 2 },
    ),
    liquidity: fc.array(
      fc.record({ ...window, depthFactor: logReal(0.05, 1), instruments: maybe(which.map((id) => [id])) }),
      {
        maxLength: 2,
      },
    ),
    latency: fc.array(fc.record({ ...window, addMs: anyMs(900) }), { maxLength: 2 }),
    rateLimits: fc.array(fc.record({ ...window, ordersPerSecond: logReal(0.3, 5) }), { maxLength: 1 }),
    withdrawals: fc.array(
      fc.record({
        account: fc.integer({ min: 0, max: accounts - 1 }).map((n) => `a${n}`),
        startMs: anyMs(8000),
        amountUsd: logReal(10, 20_000),
      }),
      { maxLength: 2 },
    ),
  });
};

const population = (count: number) => {
  const ids = IDS.slice(0, count);
  const per = (share: fc.Arbitrary<number>) =>
    fc.tuple(...ids.map(() => share)).map((all) => Object.fromEntries(ids.map((id, n) => [id, all[n] as number])));
  return fc.record({
    count: fc.integer({ min: 1, max: 10 }),
    equity: fc.oneof(
      fc.record({ kind: fc.constant('fixed' as const), usd: logReal(500, 10_000) }),
      fc.constant({
        kind: 'lognormalPareto' as const,
        log10Mean: 3,
        log10Sd: 0.7,
        tailAlpha: 0.9,
        tailFromUsd: 8000,
        capUsd: 100_000,
      }),
    ),
    leverage: fc.constantFrom(
      [{ from: 5, to: 30, share: 1 }],
      [
        { from: 2, to: 8, share: 0.4 },
        { from: 8, to: 40, share: 0.7 },
      ],
    ),
    instruments: per(real(0.1, 1)),
    longShare: per(real(0, 1)),
    instrumentsPerAccount: fc.constantFrom([1], count > 1 ? [0.6, 0.4] : [1]),
    crossShare: fc.constantFrom(undefined, 0, 0.6),
    entrySpread: fc.constantFrom(undefined, 0.01),
    fundingHours: fc.constantFrom(undefined, 0, 12),
    balance: fc.constantFrom(undefined, 'maker' as const, 'none' as const),
    makerCollateralUsd: fc.constantFrom(undefined, 20_000),
  });
};

const TIERS: Instrument['tiers'] = [
  { fromUsd: 0, maintenanceRate: 0.01 },
  { fromUsd: 20_000, maintenanceRate: 0.02 },
  { fromUsd: 80_000, maintenanceRate: 0.04 },
];

/** Scenarios made to cascade. */
const cascading: fc.Arbitrary<ScenarioInput> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), features, fc.array(drawnAccount, { minLength: 8, maxLength: 30, size: 'max' }))
  .chain(([count, on, people]) =>
    fc.record({
      count: fc.constant(count),
      on: fc.constant(on),
      people: fc.constant(people),
      seed: fc.integer({ min: 0, max: 1e6 }),
      horizonTicks: fc.integer({ min: 30, max: 100 }),
      rate: real(0.004, 0.03),
      indexWeights: fc.array(fc.constantFrom(0, 0.3, 0.7, 1), { minLength: 3, maxLength: 3 }),
      funding: fc.array(fc.constantFrom(0, 0.0005, -0.003), { minLength: 3, maxLength: 3 }),
      books: fc.array(bookDraw, { minLength: 3, maxLength: 3 }),
      rho: real(-0.3, 0.9),
      stress: fc.constantFrom(0, 0.5),
      lagMs: fc.constantFrom(0, 600),
      spillover: real(0.2, 1),
      venue: venue(count),
      rule: fc.constantFrom(
        'book' as const,
        'last' as const,
        'blend' as const,
        'indexPlusEma' as const,
        'median3' as const,
      ),
      population: population(count),
      shock: shockDraw(count, people.length),
    }),
  )
  .map((one) => tidy(documentOf(one)));

function documentOf(one: {
  count: number;
  on: Features;
  people: DrawnAccount[];
  seed: number;
  horizonTicks: number;
  rate: number;
  indexWeights: number[];
  funding: number[];
  books: (typeof bookDraw extends fc.Arbitrary<infer T> ? T : never)[];
  rho: number;
  stress: number;
  lagMs: number;
  spillover: number;
  venue: NonNullable<ScenarioInput['venue']>;
  rule: 'book' | 'last' | 'blend' | 'indexPlusEma' | 'median3';
  population: unknown;
  shock: Shock;
}): ScenarioInput {
  const { count, on, people, shock, venue: rules } = one;
  const ids = [0, 1, 2].slice(0, count);
  const meanUsd = people.reduce((sum, d) => sum + d.equityUsd / (one.rate + d.room), 0) / people.length / count;
  const mark = on.seesBook ? { ...rules.mark, rule: one.rule, emaMs: 3000, band: undefined } : rules.mark;
  const liquidation = on.unlimited ? { ...rules.liquidation, limit: { kind: 'none' as const } } : rules.liquidation;
  return {
    shockgraph: 1,
    title: 'twin',
    seed: one.seed,
    clock: { tickMs: TICK_MS, horizonMs: one.horizonTicks * TICK_MS },
    instruments: ids.map((i) => ({
      id: IDS[i] as string,
      indexUsd: INDEX_USD[i] as number,
      volatilityAnnual: 0.5 + 0.2 * i,
      indexWeight: one.indexWeights[i],
      fundingRate8h: one.funding[i],
      tiers: on.tiers ? TIERS : [{ fromUsd: 0, maintenanceRate: one.rate }],
      book: book(one.books[i] as (typeof one.books)[number], INDEX_USD[i] as number, on, meanUsd) as Instrument['book'],
    })),
    correlation: {
      matrix: ids.map((i) => ids.map((j) => (i === j ? 1 : one.rho))),
      stress: one.stress,
      ...(on.spill ? { spillover: one.spillover, spilloverLagMs: one.lagMs } : {}),
    },
    accounts: people.map((d, n) => account(d, n, count, on, on.tiers ? 0.02 : one.rate)),
    ...(on.population ? { population: one.population as ScenarioInput['population'] } : {}),
    venue: {
      ...rules,
      mark,
      liquidation,
      ...(on.funding ? {} : { fundingIntervalMs: undefined }),
    } as ScenarioInput['venue'],
    shock: {
      moves: shock.moves,
      ...(on.flows ? { flows: shock.flows } : {}),
      ...(on.schedule ? { liquidity: shock.liquidity, latency: shock.latency } : {}),
      ...(on.rates ? { rateLimits: shock.rateLimits } : {}),
      ...(on.withdrawals ? { withdrawals: shock.withdrawals } : {}),
    },
  };
}

/** Both kinds: made to cascade, and of any shape. */
export const swarm: fc.Arbitrary<ScenarioInput> = fc.oneof(
  { arbitrary: cascading, weight: 3 },
  { arbitrary: randomScenario, weight: 1 },
);
