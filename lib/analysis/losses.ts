/** Money questions about a node: where its loss came from (CAUSE-04), who paid (CAUSE-06), whom it pulled down (CAUSE-05). */
import type { Run } from '@/lib/engine';
import { bucketName, nodeBucket } from './names';

/** One source of a loss. `node` is set for a named one. Shares of the whole are fractions and sum to 1. */
export interface LossShare {
  readonly key: string;
  readonly label: string;
  readonly usd: number;
  readonly share: number;
  readonly source: 'shock' | 'node' | 'rest';
  readonly node: number | null;
  readonly generation: number | null;
  /** Whether it is the main parent, whose push was the last (CAUSE-05). */
  readonly tipped: boolean;
}

const SHOCK = -1;
const SHOWN_NODES = 4;

/**
 * The shock, the largest nodes and always the one that pushed it over, and the others summed, in this order (CAUSE-04).
 * They sum to `markLossUsd`. Where the run keeps no share of the one that pushed it over, its push is taken out of the
 * others: at least that was its part.
 */
export function lossShares(run: Run, node: number, shown = SHOWN_NODES): LossShare[] {
  const { nodes } = run;
  const total = nodes.markLossUsd[node] ?? 0;
  const byNode = new Map<number, number>();
  let shockUsd = 0;
  let restUsd = 0;
  for (let row = nodes.shareStart[node] ?? 0; row < (nodes.shareStart[node + 1] ?? 0); row += 1) {
    const source = nodes.shareNode[row] ?? SHOCK;
    const usd = nodes.shareUsd[row] ?? 0;
    if (source === SHOCK) shockUsd += usd;
    else if (source < SHOCK) restUsd += usd;
    else byNode.set(source, (byNode.get(source) ?? 0) + usd);
  }
  const parent = mainParent(run, node);
  if (parent >= 0 && !byNode.has(parent)) {
    const pushUsd = mainParentUsd(run, node);
    byNode.set(parent, pushUsd);
    restUsd -= pushUsd;
  }
  const named = [...byNode].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
  const listed = named.filter(([source], place) => place < shown || source === parent);
  restUsd += named.reduce((sum, one) => (listed.includes(one) ? sum : sum + one[1]), 0);
  const fraction = (usd: number) => (total === 0 ? 0 : usd / total);
  const shares: LossShare[] = [
    { ...SHOCK_SHARE, usd: shockUsd, share: fraction(shockUsd) },
    ...listed.map(([source, usd]) => ({
      key: String(nodeBucket(run, source)),
      label: bucketName(run, nodeBucket(run, source)),
      usd,
      share: fraction(usd),
      source: 'node' as const,
      node: source,
      generation: nodes.generation[source] ?? 0,
      tipped: source === parent,
    })),
  ];
  if (restUsd !== 0) shares.push({ ...REST, usd: restUsd, share: fraction(restUsd) });
  return shares;
}

const SHOCK_SHARE = {
  key: 'shock',
  label: 'Shock',
  source: 'shock',
  node: null,
  generation: null,
  tipped: false,
} as const;
const REST = { key: 'rest', label: 'All others', source: 'rest', node: null, generation: null, tipped: false } as const;

export interface PaidRow {
  readonly payer: 'margin' | 'fund' | 'vault' | 'socialised' | 'unresolved';
  readonly label: string;
  readonly usd: number;
  readonly code: string;
}

/** Who paid a node's loss (CAUSE-06); the rows sum to `lossUsd`. Rows of nothing but the margin and fund are left out. */
export function whoPaid(run: Run, node: number): PaidRow[] {
  const { nodes } = run;
  const rows: PaidRow[] = [
    { payer: 'margin', label: 'Its own margin', usd: nodes.paidMarginUsd[node] ?? 0, code: 'CAUSE-06' },
    { payer: 'fund', label: 'The fund', usd: nodes.paidFundUsd[node] ?? 0, code: 'FUND-02' },
    { payer: 'vault', label: 'The vault', usd: nodes.paidVaultUsd[node] ?? 0, code: 'VAULT-01' },
    { payer: 'socialised', label: 'Winners, socialised', usd: nodes.paidSocialisedUsd[node] ?? 0, code: 'SOC-01' },
    { payer: 'unresolved', label: 'Nobody yet', usd: nodes.unresolvedUsd[node] ?? 0, code: 'LIQ-09' },
  ];
  return rows.filter((row) => row.payer === 'margin' || row.payer === 'fund' || Math.abs(row.usd) >= 0.005);
}

/** The main parent of a node (CAUSE-05), -1 for a root. */
export function mainParent(run: Run, node: number): number {
  const first = run.nodes.parentStart[node] ?? 0;
  return first < (run.nodes.parentStart[node + 1] ?? 0) ? (run.nodes.parentNode[first] ?? -1) : -1;
}

/** A node and its main parents back to the shock, the node first. */
export function pathToShock(run: Run, node: number): number[] {
  const path = [node];
  for (let at = mainParent(run, node); at >= 0 && !path.includes(at); at = mainParent(run, at)) path.push(at);
  return path;
}

/** Nodes whose main parent it is, in order of falling. */
export function pulledDown(run: Run, node: number): number[] {
  const children: number[] = [];
  for (let n = 0; n < run.nodes.count; n += 1) if (mainParent(run, n) === node) children.push(n);
  return children;
}

/** How many nodes stand below it in the forest of main parents. */
export const downstreamCount = (run: Run, node: number): number => downstreamOf(run, [node]).length;

/** The nodes that stand below these in the forest of main parents, those themselves left out. */
export function downstreamOf(run: Run, nodes: readonly number[]): number[] {
  const below = new Uint8Array(run.nodes.count);
  for (const node of nodes) below[node] = 1;
  const order = Array.from({ length: run.nodes.count }, (_, n) => n);
  order.sort((a, b) => (run.nodes.generation[a] ?? 0) - (run.nodes.generation[b] ?? 0));
  return order.filter((n) => {
    const parent = mainParent(run, n);
    if (parent < 0 || !below[parent] || below[n]) return false;
    below[n] = 1;
    return true;
  });
}

/** Dollars of the last push that came from its main parent (CAUSE-05). */
export function mainParentUsd(run: Run, node: number): number {
  return run.nodes.parentUsd[run.nodes.parentStart[node] ?? 0] ?? 0;
}
