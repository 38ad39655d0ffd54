/** The table twin of the cascade graph: one row a node. */
import type { Run } from '@/lib/engine';
import { mainParent, mainParentUsd } from './losses';
import { bucketName, nodeBucket } from './names';

export interface NodeRow {
  readonly node: number;
  readonly bucket: number;
  readonly name: string;
  readonly generation: number;
  readonly instrument: string;
  readonly side: 'long' | 'short';
  /** Of its first forced order: when it fell. What brought it down was seen a latency before. */
  readonly tick: number;
  readonly notionalUsd: number;
  /** Bucket of the main parent, -1: the shock or the venue. */
  readonly parentBucket: number;
  readonly parentName: string;
  /** Dollars of the last push that came from the main parent (CAUSE-05); 0 without one. */
  readonly pushUsd: number;
  readonly lossUsd: number;
  readonly fundUsd: number;
}

export type NodeColumn = 'name' | 'generation' | 'tick' | 'notionalUsd' | 'parentName' | 'lossUsd' | 'fundUsd';

/** All nodes, in order of falling. */
export function nodeRows(run: Run): NodeRow[] {
  const { nodes } = run;
  return Array.from({ length: nodes.count }, (_, node) => {
    const bucket = nodeBucket(run, node);
    const parent = mainParent(run, node);
    return {
      node,
      bucket,
      name: bucketName(run, bucket),
      generation: nodes.generation[node] ?? 0,
      instrument: run.instrumentIds[nodes.leadInstrument[node] ?? 0] ?? '',
      side: (nodes.leadSide[node] ?? 1) > 0 ? 'long' : 'short',
      tick: nodes.firstActionTick[node] ?? 0,
      notionalUsd: nodes.notionalUsd[node] ?? 0,
      parentBucket: parent < 0 ? -1 : nodeBucket(run, parent),
      parentName: parent < 0 ? '' : bucketName(run, nodeBucket(run, parent)),
      pushUsd: parent < 0 ? 0 : mainParentUsd(run, node),
      lossUsd: nodes.lossUsd[node] ?? 0,
      fundUsd: nodes.paidFundUsd[node] ?? 0,
    };
  });
}

const byName = new Intl.Collator('en', { numeric: true });

/** Sorted copy; ties keep the order of falling. */
export function sortRows(rows: readonly NodeRow[], column: NodeColumn, descending: boolean): NodeRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const x = a[column];
    const y = b[column];
    const order = typeof x === 'string' ? byName.compare(x, String(y)) : x - Number(y);
    return sign * order || a.node - b.node;
  });
}
