/** Rows of the run's tables with names for numbers: what stands in the file and in the command line's event file. */
import { accountId, CAUSES, type EventKind, eventAt, FALLS, OUTCOMES, type Run } from '@/lib/engine';
import { bucketName } from '../names';
import type { AccountRow, EventRow, NodeRow } from './types';

/** Event `e` of the log. */
export function eventRow(run: Run, e: number): EventRow {
  const event = eventAt(run.log, e);
  return {
    ...event,
    atMs: event.tick * run.tickMs,
    bucket: event.bucket < 0 ? null : bucketName(run, event.bucket),
    instrument: run.instrumentIds[event.instrument] ?? null,
    other: otherOf(run, event.kind, event.other),
  };
}

/** What `other` names: a bucket, an account, or a number of its own. */
function otherOf(run: Run, kind: EventKind, other: number): string | number | null {
  if (kind === 'adl' || kind === 'fell') return other < 0 ? null : bucketName(run, other);
  return kind === 'withdrawal' ? accountId(run.accounts, other) || null : other;
}

/** Row `node` of the cascade. */
export function nodeRow(run: Run, node: number): NodeRow {
  const { nodes, tickMs } = run;
  const at = (column: ArrayLike<number>): number => column[node] ?? 0;
  return {
    bucket: bucketName(run, at(nodes.bucket)),
    generation: at(nodes.generation),
    cause: CAUSES[at(nodes.cause)] ?? 'shock',
    fall: FALLS[at(nodes.fall)] ?? 'liquidated',
    triggeredAtMs: at(nodes.triggerTick) * tickMs,
    firstActionAtMs: at(nodes.firstActionTick) * tickMs,
    instrument: run.instrumentIds[at(nodes.leadInstrument)] ?? '',
    side: at(nodes.leadSide) > 0 ? 'long' : 'short',
    notionalUsd: at(nodes.notionalUsd),
    equityUsd: at(nodes.equityUsd),
    maintenanceUsd: at(nodes.maintenanceUsd),
    markLossUsd: at(nodes.markLossUsd),
    lossFrom: lossFrom(run, node),
    pushedBy: span(nodes.parentStart, node).map((row) => ({
      bucket: bucketOf(run, nodes.parentNode[row] ?? -1),
      usd: nodes.parentUsd[row] ?? 0,
    })),
    lossUsd: at(nodes.lossUsd),
    paid: {
      marginUsd: at(nodes.paidMarginUsd),
      fundUsd: at(nodes.paidFundUsd),
      vaultUsd: at(nodes.paidVaultUsd),
      socialisedUsd: at(nodes.paidSocialisedUsd),
      unresolvedUsd: at(nodes.unresolvedUsd),
    },
    adlNotionalUsd: at(nodes.adlNotionalUsd),
    forgoneUsd: at(nodes.forgoneUsd),
  };
}

const SHOCK = -1;
const BEYOND = -3;

function lossFrom(run: Run, node: number): NodeRow['lossFrom'] {
  const { nodes } = run;
  const named: { bucket: string; usd: number }[] = [];
  let [shockUsd, otherNodesUsd, beyondUsd] = [0, 0, 0];
  for (const row of span(nodes.shareStart, node)) {
    const source = nodes.shareNode[row] ?? SHOCK;
    const usd = nodes.shareUsd[row] ?? 0;
    if (source === SHOCK) shockUsd += usd;
    else if (source === BEYOND) beyondUsd += usd;
    else if (source < 0) otherNodesUsd += usd;
    else named.push({ bucket: bucketOf(run, source), usd });
  }
  const byGenerationUsd = span(nodes.layerStart, node).map((row) => nodes.layerUsd[row] ?? 0);
  return { shockUsd, nodes: named, otherNodesUsd, beyondUsd, byGenerationUsd };
}

/** The buckets of each account, in order: account -> first bucket, from one pass. */
export function bucketsByAccount(run: Run): Int32Array {
  const first = new Int32Array(run.accounts.count + 1).fill(run.buckets.count);
  for (let b = run.buckets.count - 1; b >= 0; b -= 1) first[run.buckets.account[b] ?? 0] = b;
  for (let a = run.accounts.count - 1; a >= 0; a -= 1)
    first[a] = Math.min(first[a] ?? run.buckets.count, first[a + 1] ?? run.buckets.count);
  return first;
}

/** Account `a` with its buckets, which are those from `first[a]` to before `first[a + 1]`. */
export function accountRow(run: Run, a: number, first: Int32Array): AccountRow {
  const { accounts, buckets } = run;
  const from = first[a] ?? 0;
  return {
    id: accountId(accounts, a),
    outcome: OUTCOMES[accounts.outcome[a] ?? 0] ?? 'untouched',
    idleUsd: accounts.idleUsd[a] ?? 0,
    withdrawnUsd: accounts.withdrawnUsd[a] ?? 0,
    buckets: Array.from({ length: (first[a + 1] ?? from) - from }, (_, n) => from + n).map((b) => ({
      name: bucketName(run, b),
      isolated: run.instrumentIds[buckets.isolated[b] ?? -1] ?? null,
      outcome: OUTCOMES[buckets.outcome[b] ?? 0] ?? 'untouched',
      openingCollateralUsd: buckets.openingCollateralUsd[b] ?? 0,
      collateralUsd: buckets.collateralUsd[b] ?? 0,
      equityUsd: buckets.equityUsd[b] ?? 0,
      positions: span(buckets.positionStart, b).map((row) => ({
        instrument: run.instrumentIds[buckets.positionInstrument[row] ?? 0] ?? '',
        openingSizeBase: buckets.openingSizeBase[row] ?? 0,
        entryUsd: buckets.entryUsd[row] ?? 0,
        sizeBase: buckets.sizeBase[row] ?? 0,
        liquidationPriceUsd: price(buckets.liquidationPriceUsd[row]),
        bankruptcyPriceUsd: price(buckets.bankruptcyPriceUsd[row]),
      })),
    })),
  };
}

const bucketOf = (run: Run, node: number): string => bucketName(run, run.nodes.bucket[node] ?? -1);
const price = (usd: number | undefined): number | null => (usd !== undefined && Number.isFinite(usd) ? usd : null);

function span(start: Uint32Array, row: number): number[] {
  const first = start[row] ?? 0;
  return Array.from({ length: (start[row + 1] ?? first) - first }, (_, n) => first + n);
}
