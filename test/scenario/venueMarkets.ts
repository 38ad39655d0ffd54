/** Small markets for the venues' own rules, and the run of one under a venue with its laws checked. */
import { accountId, type Event, type EventKind, eventAt, type Run, simulate } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, holds, scenarioOf } from '../engine/support';

export type Json = Record<string, unknown>;
type Venue = NonNullable<ScenarioInput['venue']>;

/** The run of a scenario that names a venue and overrides parts of it. */
export function runAt(name: string, own: Json, change: Partial<ScenarioInput>): Run {
  const run = simulate(scenarioOf({ venue: { name, ...own } as Venue, ...change }));
  expect(run.breaches).toEqual([]);
  return run;
}

/** Holds BTC bought or sold at another price than the opening one. */
export const since = (id: string, collateralUsd: number, sizeBase: number, entryUsd: number) =>
  holds(id, collateralUsd, sizeBase, { positions: [{ instrument: 'BTC', sizeBase, entryUsd }] });

/** A book that cannot take what is liquidated: 1 % costs 100 USD of size, none beyond 90 %. */
export const THIN = btc({ book: { kind: 'power', depthUsdAt1pct: 100, maxDistance: 0.9 } });
/** Two levels of margin: 5 % up to 1,000 USD, 10 % above. */
export const TIERS = [
  { fromUsd: 0, maintenanceRate: 0.05 },
  { fromUsd: 1000, maintenanceRate: 0.1 },
];

export const kinds = (run: Run): EventKind[] =>
  Array.from({ length: run.log.count }, (_, e) => eventAt(run.log, e).kind);
export const names = (run: Run, events: readonly Event[]): (string | undefined)[] =>
  events.map((event) => accountId(run.accounts, run.buckets.account[event.bucket] as number));
