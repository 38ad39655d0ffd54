/** The folds behind the charts: each adds up to what the run says by itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  adlQueue,
  bookLadder,
  EVENT_GROUPS,
  EVENT_WORDS,
  eventCounts,
  filteredEvents,
  fundFlow,
  heldAt,
  lossBalance,
  policyTotals,
} from '@/lib/analysis';
import { EVENT_NAMES, type Event, eventAt, type Run, simulate } from '@/lib/engine';
import { parseScenario, type Scenario, venuePresets, venueUnder } from '@/lib/scenario';
import { twelve } from './fixtures';

function preset(id: string): Scenario {
  const text = readFileSync(join(process.cwd(), `public/presets/${id}.json`), 'utf8');
  const parsed = parseScenario((JSON.parse(text) as { scenario: unknown }).scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}

/** One market under the rules of every venue there is, and as it stands. */
const whale = preset('whale-2025-03-12');
const VENUES = venuePresets().map(({ id }) => id);
const under = (id: string): Scenario => {
  const venue = venueUnder(whale, id);
  if (!venue) throw new Error(`no venue ${id}`);
  return { ...whale, venue };
};
const cases: readonly (readonly [string, Scenario])[] = [
  ['twelve accounts', twelve()],
  ['the whale', whale],
  ...VENUES.map((id) => [`the whale under ${id}`, under(id)] as const),
];
const october = preset('october-10-2025');
const octoberRun = simulate(october);

function expectSameEnd(run: Run, scenario: Scenario): void {
  const held = heldAt(run, scenario, Number.POSITIVE_INFINITY);
  const { buckets } = run;
  const sizes = held.sizeBase.filter((size, row) => {
    const opening = Math.abs(buckets.openingSizeBase[row] ?? 0);
    return !(Math.abs(size - (buckets.sizeBase[row] ?? 0)) <= 1e-9 * opening);
  });
  const cash = held.collateralUsd.filter((usd, bucket) => {
    const opening = Math.abs(buckets.openingCollateralUsd[bucket] ?? 0);
    return !(Math.abs(usd - (buckets.collateralUsd[bucket] ?? 0)) <= 1e-6 * Math.max(1, opening));
  });
  expect([...sizes, ...cash]).toEqual([]);
}

describe.each(cases)('%s', (_, scenario) => {
  const run = simulate(scenario);

  test('the log played back ends where the run ended', () => {
    expectSameEnd(run, scenario);
  });

  test('FUND-01 start, in and out make the balance of every tick', () => {
    const flow = fundFlow(run);
    let balance = flow.startUsd;
    run.series.fundUsd.forEach((usd, tick) => {
      balance += (flow.inUsd[tick] ?? 0) - (flow.outUsd[tick] ?? 0);
      expect(Math.abs(balance - usd)).toBeLessThanOrEqual(1e-6 * Math.max(1, flow.startUsd));
      expect(flow.inUsd[tick]).toBeGreaterThanOrEqual(0);
    });
  });

  test('CAUSE-06 what was lost is what was paid', () => {
    const { lossUsd, paidUsd, deficitUsd } = lossBalance(run);
    const paid = Object.values(paidUsd).reduce((sum, usd) => sum + usd, 0);
    expect(Math.abs(paid - lossUsd)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(lossUsd)));
    expect(Math.abs(lossUsd - paidUsd.margin - deficitUsd)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(lossUsd)));
  });
});

test('October played back ends where it ended', () => {
  expectSameEnd(octoberRun, october);
});

test('ADL-02 the queue has everybody who was deleveraged at the place and score that the log gives', () => {
  const events = Array.from({ length: octoberRun.log.count }, (_, i) => i)
    .filter((i) => EVENT_NAMES[octoberRun.log.kind[i] ?? 0] === 'adl')
    .map((i) => eventAt(octoberRun.log, i) as Event & { kind: 'adl' });
  expect(events.length).toBeGreaterThan(500);
  const places = new Map<string, ReturnType<typeof adlQueue>['places']>();
  for (const { tick, instrument, bucket, rank, score } of events) {
    const key = `${tick} ${instrument}`;
    const known = places.get(key) ?? adlQueue(octoberRun, october, { instrument, side: -1, tick, shown: 1e9 }).places;
    places.set(key, known);
    expect(known[rank]?.bucket).toBe(bucket);
    expect(known[rank]?.score).toBeCloseTo(score, 9);
    expect(known[rank]?.takenBase).toBeGreaterThan(0);
  }
});

test('lights fall from five to one, a fifth of the side each', () => {
  const { places, count } = adlQueue(octoberRun, october, { instrument: 0, side: -1, tick: 300, shown: 1e9 });
  expect(places).toHaveLength(count);
  expect(places[0]?.lights).toBe(5);
  expect(places.at(-1)?.lights).toBe(1);
  const fifth = places.filter(({ lights }) => lights === 5).length;
  expect(Math.abs(fifth - count / 5)).toBeLessThanOrEqual(1);
});

test('REGRET-01 the policies of all waves: the venue took what its own policy would have', () => {
  const scenario = twelve();
  const run = simulate(scenario, { regret: true });
  const waves = run.waves ?? [];
  const { policies, neededUsd } = policyTotals([...waves, ...waves]);
  const own = policies.find(({ rank }) => rank === scenario.venue.adl?.rank);
  expect(run.summary.adl.forgoneUsd).toBeGreaterThan(0);
  expect(own?.takenUsd).toBeCloseTo(2 * run.summary.adl.forgoneUsd, 6);
  for (const one of policies) expect(one.overshootUsd).toBeCloseTo(one.takenUsd - neededUsd, 6);
});

test('BOOK-02 a fresh book is the same now and at the start; a thinned and eaten one is not', () => {
  const fresh = bookLadder(octoberRun, october, { instrument: 0, tick: 0, steps: 10, step: 0.001 });
  for (const { startUsd, nowUsd } of [...(fresh?.bids ?? []), ...(fresh?.asks ?? [])]) {
    expect(nowUsd).toBeCloseTo(startUsd * (fresh?.depth ?? 0), 3);
  }
  const run = simulate(twelve());
  const eaten = bookLadder(run, twelve(), { instrument: 0, tick: 9, steps: 10, step: 0.001 });
  // 10,000 USD move the price by 1 %: a tenth of that in a step of 0.1 %, wherever in a linear book one stands.
  for (const { nowUsd } of [...(eaten?.bids ?? []), ...(eaten?.asks ?? [])]) expect(nowUsd).toBeCloseTo(1_000, 6);
});

test('every event of the log is listed, counted and named once', () => {
  const { log } = octoberRun;
  const all = filteredEvents(log, { kinds: 'all', bucket: null });
  expect(all).toHaveLength(log.count);
  const groups = EVENT_GROUPS.map((group) => filteredEvents(log, { kinds: group, bucket: null }).length);
  expect(groups.reduce((sum, n) => sum + n, 0)).toBe(log.count);
  for (const { kind, count } of eventCounts(log)) {
    expect(filteredEvents(log, { kinds: kind, bucket: null })).toHaveLength(count);
  }
  const model = readFileSync(join(process.cwd(), 'docs/model.md'), 'utf8');
  for (const kind of EVENT_NAMES) expect(model).toContain(`### ${EVENT_WORDS[kind].code} `);
});

test('events of one bucket are its own and those that name it', () => {
  const { log, nodes } = octoberRun;
  const bucket = nodes.bucket[0] ?? -1;
  const rows = filteredEvents(log, { kinds: 'all', bucket });
  expect(rows.length).toBeGreaterThan(1);
  for (const i of rows) expect([log.bucket[i], log.other[i]]).toContain(bucket);
});
