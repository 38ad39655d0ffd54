/** What the engine's tests share: small scenarios written short, states to look into, and figures compared by share. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { accountNumber, compile, type Event, type EventKind, eventAt, type Run } from '@/lib/engine';
import { takeOutside } from '@/lib/engine/market/lane';
import { createSim, type Sim } from '@/lib/engine/state';
import { parseScenario, type Scenario, type ScenarioInput } from '@/lib/scenario';

/** A JSON file of the test folder. */
export function fixture<T>(...parts: string[]): T {
  return JSON.parse(readFileSync(path.join(__dirname, '..', ...parts), 'utf8')) as T;
}

/** Parses or throws with the errors, so that a test never runs on half a document. */
export function parsed(input: unknown): Scenario {
  const result = parseScenario(input);
  if (!result.ok) throw new Error(JSON.stringify(result.errors, null, 2));
  return result.scenario;
}

type InstrumentInput = ScenarioInput['instruments'][number];

/** BTC at 100 USD, 5 % maintenance, a linear book of 1,000 USD per percent: figures one can follow by hand. */
export function btc(change: Partial<InstrumentInput> = {}): InstrumentInput {
  return {
    id: 'BTC',
    indexUsd: 100,
    tiers: [{ fromUsd: 0, maintenanceRate: 0.05 }],
    book: { kind: 'power', depthUsdAt1pct: 1000, maxDistance: 0.9 },
    ...change,
  };
}

/** A whole scenario around what a test is about; `instruments` defaults to one `btc()`. */
export function scenarioOf(change: Partial<ScenarioInput> = {}): Scenario {
  return parsed({ shockgraph: 1, title: 'test', clock: { horizonMs: 20_000 }, instruments: [btc()], ...change });
}

/** The state at time 0, marks given or at the index; books stand where outside prices put them. */
export function simAt(scenario: Scenario, marks: Record<string, number> = {}): Sim {
  const c = compile(scenario);
  const sim = createSim(c);
  takeOutside(c, sim.real, sim.factors, 0);
  for (const [id, usd] of Object.entries(marks)) sim.real.published.markUsd[c.ids.indexOf(id)] = usd;
  return sim;
}

/** Moves outside price and mark of an instrument, as a shock that a published index mark has followed. */
export function moveTo(sim: Sim, id: string, usd: number): void {
  const i = sim.c.ids.indexOf(id);
  sim.real.outsideUsd[i] = usd;
  sim.real.published.markUsd[i] = usd;
}

/** Bucket number of `account` or `account/instrument`. */
export function bucketOf(sim: Sim, id: string): number {
  const [account, instrument] = id.split('/');
  const a = accountNumber(sim.c.accounts, account ?? '');
  for (let b = sim.c.accountStart[a] as number; b < (sim.c.accountStart[a + 1] as number); b += 1) {
    if (instrument === undefined || sim.c.ids[sim.c.bucketIsolated[b] as number] === instrument) return b;
  }
  throw new Error(`no bucket ${id}`);
}

/** Differences of two figures by share of the larger, or absolute where both are small. */
export function differs(actual: number, expected: number, share: number, floor = share): boolean {
  return !(Math.abs(actual - expected) <= Math.max(floor, share * Math.max(Math.abs(actual), Math.abs(expected))));
}

/** Expects equality to a share of the larger figure. */
export function expectNear(actual: number, expected: number, share = 1e-9): void {
  if (differs(actual, expected, share)) expect(actual).toBe(expected);
  else expect(true).toBe(true);
}

/** Quote-margined and so deep that nothing in a test moves it. */
export const DEEP = { kind: 'power', depthUsdAt1pct: 1e15 } as const;

type AccountInput = NonNullable<ScenarioInput['accounts']>[number];

/** A cross account with one BTC position. */
export function holds(
  id: string,
  collateralUsd: number,
  sizeBase: number,
  change: Partial<AccountInput> = {},
): AccountInput {
  return { id, collateralUsd, positions: [{ instrument: 'BTC', sizeBase }], ...change };
}

/** BTC steps by a fraction at a time. */
export function step(move: number, startMs = 0): NonNullable<ScenarioInput['shock']> {
  return { moves: [{ instrument: 'BTC', kind: 'step', move, startMs }] };
}

/** All events of a kind, decoded, in order. */
export function eventsOf<K extends EventKind>(run: Run, kind: K): Extract<Event, { kind: K }>[] {
  const all = Array.from({ length: run.log.count }, (_, e) => eventAt(run.log, e));
  return all.filter((event): event is Extract<Event, { kind: K }> => event.kind === kind);
}

/** A series of one instrument, by tick. */
export function column(
  run: Run,
  name: 'outsideUsd' | 'indexUsd' | 'markUsd' | 'bookUsd' | 'lastUsd' | 'depth' | 'shockBookUsd',
  id = 'BTC',
): number[] {
  const i = run.instrumentIds.indexOf(id);
  return Array.from(
    { length: run.series.ticks },
    (_, tick) => run.series[name][tick * run.series.instruments + i] as number,
  );
}
