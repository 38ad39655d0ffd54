/** One run as the JSON object the command line prints. Field names are the public contract of `shockgraph run --json`. */
import { bucketName as bucketId } from '@/lib/analysis';
import { type AdlWave, accountId, CAUSES, FALLS, OUTCOMES, type Run } from '@/lib/engine';

/** The summary; with `accounts`, per-account and per-bucket outcomes too. */
export function report(run: Run, options: { accounts: boolean }): Record<string, unknown> {
  return {
    engine: run.engine,
    scenarioHash: run.scenarioHash,
    digest: run.digest,
    ...run.summary,
    events: run.log.count,
    lawBreaches: run.breaches,
    ...(run.heldAccount < 0 ? {} : { held: accountId(run.accounts, run.heldAccount) }),
    ...(run.waves === null ? {} : { adlWaves: waveRows(run, run.waves) }),
    ...(options.accounts ? { accounts: accountRows(run), buckets: bucketRows(run) } : {}),
  };
}

/** REGRET-01: what each ADL wave needed, took, and would have taken under every rank. */
function waveRows(run: Run, waves: readonly AdlWave[]): Record<string, unknown>[] {
  return waves.map(({ tick, instrument, side, ...wave }) => ({
    atMs: tick * run.tickMs,
    instrument: run.instrumentIds[instrument],
    side: side > 0 ? 'long' : 'short',
    ...wave,
  }));
}

const price = (usd: number): number | null => (Number.isFinite(usd) ? usd : null);

function bucketsOf(run: Run): number[][] {
  const lists: number[][] = Array.from({ length: run.accounts.count }, () => []);
  for (let b = 0; b < run.buckets.count; b += 1) lists[run.buckets.account[b] as number]?.push(b);
  return lists;
}

function accountRows(run: Run): Record<string, unknown>[] {
  const { buckets, nodes, accounts } = run;
  return bucketsOf(run).map((list, a) => {
    const fallen = list.filter((b) => (buckets.node[b] as number) >= 0);
    const generationOf = (b: number): number => nodes.generation[buckets.node[b] as number] as number;
    fallen.sort((x, y) => generationOf(x) - generationOf(y) || x - y);
    const first = fallen[0];
    const idle = accounts.idleUsd[a] as number;
    return {
      id: accountId(accounts, a),
      outcome: OUTCOMES[accounts.outcome[a] as number],
      equityUsd: list.reduce((sum, b) => sum + (buckets.equityUsd[b] as number), idle),
      collateralUsd: list.reduce((sum, b) => sum + (buckets.collateralUsd[b] as number), idle),
      generation: first === undefined ? null : generationOf(first),
      parent: first === undefined ? null : (mainParent(run, first)?.split('/')[0] ?? null),
      positions: Object.fromEntries(
        list.flatMap((b) =>
          positionRows(run, b).map((p) => [
            run.instrumentIds[buckets.positionInstrument[p] as number],
            buckets.sizeBase[p],
          ]),
        ),
      ),
    };
  });
}

function mainParent(run: Run, bucket: number): string | null {
  const node = run.buckets.node[bucket] as number;
  const start = run.nodes.parentStart[node] as number;
  if (CAUSES[run.nodes.cause[node] as number] === 'venue') return 'venue';
  if (start === run.nodes.parentStart[node + 1]) return null;
  return bucketId(run, run.nodes.bucket[run.nodes.parentNode[start] as number] as number);
}

function positionRows(run: Run, bucket: number): number[] {
  const first = run.buckets.positionStart[bucket] as number;
  return Array.from({ length: (run.buckets.positionStart[bucket + 1] as number) - first }, (_, n) => first + n);
}

function bucketRows(run: Run): Record<string, unknown>[] {
  const { buckets } = run;
  return Array.from({ length: buckets.count }, (_, b) => ({
    id: bucketId(run, b),
    outcome: OUTCOMES[buckets.outcome[b] as number],
    equityUsd: buckets.equityUsd[b],
    collateralUsd: buckets.collateralUsd[b],
    ...nodeFields(run, b),
    positions: positionRows(run, b).map((p) => ({
      instrument: run.instrumentIds[buckets.positionInstrument[p] as number],
      sizeBase: buckets.sizeBase[p],
      liquidationPriceUsd: price(buckets.liquidationPriceUsd[p] as number),
      bankruptcyPriceUsd: price(buckets.bankruptcyPriceUsd[p] as number),
    })),
  }));
}

function nodeFields(run: Run, bucket: number): Record<string, unknown> {
  const { nodes } = run;
  const node = run.buckets.node[bucket] as number;
  if (node < 0) return { generation: null, parent: null, parents: [], lossShares: null };
  const rows = (start: Uint32Array): number[] => {
    const first = start[node] as number;
    return Array.from({ length: (start[node + 1] as number) - first }, (_, n) => first + n);
  };
  const idOf = (other: number): string => bucketId(run, nodes.bucket[other] as number);
  return {
    generation: nodes.generation[node],
    cause: CAUSES[nodes.cause[node] as number],
    fall: FALLS[nodes.fall[node] as number],
    triggeredAtMs: (nodes.triggerTick[node] as number) * run.tickMs,
    firstActionAtMs: (nodes.firstActionTick[node] as number) * run.tickMs,
    markLossUsd: nodes.markLossUsd[node],
    parents: rows(nodes.parentStart).map((r) => ({ id: idOf(nodes.parentNode[r] as number), usd: nodes.parentUsd[r] })),
    parent: mainParent(run, bucket),
    lossShares: lossShares(run, node),
    lossUsd: nodes.lossUsd[node],
    paid: {
      traderUsd: nodes.paidMarginUsd[node],
      fundUsd: nodes.paidFundUsd[node],
      vaultUsd: nodes.paidVaultUsd[node],
      socialisedUsd: nodes.paidSocialisedUsd[node],
      unresolvedUsd: nodes.unresolvedUsd[node],
    },
    forgoneUsd: nodes.forgoneUsd[node],
  };
}

/** CAUSE-04 by layer and by node; shock + layers + rest is the mark loss at the trigger. */
function lossShares(run: Run, node: number): Record<string, unknown> {
  const { nodes } = run;
  const first = nodes.shareStart[node] as number;
  const named: { id: string; usd: number }[] = [];
  let shockUsd = 0;
  let restUsd = 0;
  for (let r = first; r < (nodes.shareStart[node + 1] as number); r += 1) {
    const other = nodes.shareNode[r] as number;
    const usd = nodes.shareUsd[r] as number;
    if (other === -1) shockUsd = usd;
    else if (other === -3) restUsd = usd;
    else if (other >= 0) named.push({ id: bucketId(run, nodes.bucket[other] as number), usd });
  }
  const layersUsd = Array.from(nodes.layerUsd.subarray(nodes.layerStart[node], nodes.layerStart[node + 1]));
  return { markLossUsd: nodes.markLossUsd[node], shockUsd, layersUsd, restUsd, named };
}
