/**
 * The reference twin's front door: a second, independent implementation of docs/model.md, slow and plain, against which
 * the fast engine is compared event by event. It shares nothing with it but kernels and types.
 */
import type { Scenario } from '@/lib/scenario';
import type { Outcome } from '../types';
import { fundTotal } from './fund';
import { equityOf } from './margin';
import {
  accountOutcome,
  digestOf,
  newSeries,
  outcomeOf,
  type Payment,
  paymentOf,
  type ReferenceSeries,
  type ReferenceSummary,
  recordSeries,
  summaryOf,
} from './results';
import { newWorld } from './setup';
import { isSettled, runTick } from './tick';
import type { EventRow, Trigger, World } from './world';

export interface ReferenceNode extends Payment {
  readonly bucket: number;
  readonly fall: 'liquidated' | 'taken-over' | 'stopped-out';
  readonly firstActionTick: number;
  readonly trigger: Trigger;
  readonly forgoneUsd: number;
  readonly adlNotionalUsd: number;
}

export interface ReferenceBucket {
  readonly account: number;
  readonly isolated: number;
  readonly collateralUsd: number;
  readonly equityUsd: number;
  readonly outcome: Outcome;
  readonly node: number;
  readonly positions: readonly { readonly instrument: number; readonly sizeBase: number }[];
}

export interface ReferenceRun {
  readonly digest: string;
  readonly events: readonly EventRow[];
  readonly series: ReferenceSeries;
  readonly buckets: readonly ReferenceBucket[];
  readonly accounts: readonly { id: string; outcome: Outcome; idleUsd: number; withdrawnUsd: number }[];
  readonly nodes: readonly ReferenceNode[];
  readonly summary: ReferenceSummary;
}

/** Runs a whole, valid scenario. Pure; throws only where the twin itself is wrong. */
export function simulateReference(scenario: Scenario): ReferenceRun {
  const world = newWorld(scenario);
  const startUsd = fundTotal(world);
  const series = newSeries();
  let settled = false;
  for (let tick = 0; tick * world.tickMs <= scenario.clock.horizonMs; tick += 1) {
    world.tick = tick;
    world.nowMs = tick * world.tickMs;
    runTick(world);
    recordSeries(world, series);
    settled = isSettled(world);
    if (settled) break;
  }
  return {
    digest: digestOf(world.events),
    events: world.events,
    series,
    buckets: world.buckets.map((bucket) => ({
      account: bucket.account.index,
      isolated: bucket.isolated,
      collateralUsd: bucket.collateralUsd,
      equityUsd: equityOf(bucket, world.real.markUsd),
      outcome: outcomeOf(world, bucket),
      node: bucket.node ? bucket.node.index : -1,
      positions: bucket.positions.map(({ instrument, sizeBase }) => ({ instrument, sizeBase })),
    })),
    accounts: world.accounts.map((account) => ({
      id: account.id,
      outcome: accountOutcome(world, account),
      idleUsd: account.idleUsd,
      withdrawnUsd: account.withdrawnUsd,
    })),
    nodes: nodesOf(world),
    summary: summaryOf(world, series, startUsd, settled),
  };
}

function nodesOf(world: World): ReferenceNode[] {
  return world.nodes.map((node) => ({
    ...paymentOf(world, node),
    bucket: node.bucket.index,
    fall: node.fall,
    firstActionTick: node.firstActionTick,
    trigger: node.trigger,
    forgoneUsd: node.forgoneUsd,
    adlNotionalUsd: node.adlNotionalUsd,
  }));
}
