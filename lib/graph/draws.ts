/** Accounts behind the edges of what stands still: whom the fund paid for, whom the vault took over, whom the shock took. */
import { EVENT_NAMES, EVENT_VALUES, fellFromStart, type Run } from '@/lib/engine';
import { FUND_KEY, plateKey, SHOCK_KEY, VAULT_KEY } from './anchors';
import { shockShare } from './cascadeEdges';

export interface Draw {
  readonly bucket: number;
  readonly usd: number;
}

/** Largest first, all of the run; dollars paid (fund), notional taken over (vault), loss to the shock alone (instrument, shock). */
export function drawsOf(run: Run, key: string): Draw[] {
  const sums = new Map<number, number>();
  const add = (bucket: number, usd: number): void => {
    if (bucket >= 0 && usd > 0) sums.set(bucket, usd + (sums.get(bucket) ?? 0));
  };
  if (key === FUND_KEY) {
    for (let n = 0; n < run.nodes.count; n += 1) add(run.nodes.bucket[n] as number, run.nodes.paidFundUsd[n] as number);
  } else if (key === VAULT_KEY) takeovers(run, add);
  else shockFalls(run, key, add);
  return sorted(sums);
}

/** Of whom the fund took over what the market did not (FUND-04): notional at the mark of that moment, largest first. */
export function tookByFund({ log }: Run): Draw[] {
  const sums = new Map<number, number>();
  const took = EVENT_NAMES.indexOf('fund-took');
  for (let e = 0; e < log.count; e += 1) {
    if (log.kind[e] !== took) continue;
    const [bucket, at] = [log.bucket[e] as number, e * EVENT_VALUES];
    const usd = Math.abs((log.values[at] as number) * (log.values[at + 2] as number));
    sums.set(bucket, usd + (sums.get(bucket) ?? 0));
  }
  return sorted(sums);
}

function sorted(sums: ReadonlyMap<number, number>): Draw[] {
  return [...sums].map(([bucket, usd]) => ({ bucket, usd })).sort((a, b) => b.usd - a.usd || a.bucket - b.bucket);
}

function takeovers({ log }: Run, add: (bucket: number, usd: number) => void): void {
  const [whole, part] = [EVENT_NAMES.indexOf('vault-took-over'), EVENT_NAMES.indexOf('vault-took')];
  for (let e = 0; e < log.count; e += 1) {
    const at = e * EVENT_VALUES;
    if (log.kind[e] === whole) add(log.bucket[e] as number, log.values[at + 1] as number);
    else if (log.kind[e] === part)
      add(log.bucket[e] as number, Math.abs((log.values[at] as number) * (log.values[at + 1] as number)));
  }
}

function shockFalls(run: Run, key: string, add: (bucket: number, usd: number) => void): void {
  const { nodes } = run;
  for (let n = 0; n < nodes.count; n += 1) {
    const root = nodes.cause[n] === 0 && nodes.parentStart[n] === nodes.parentStart[n + 1] && !fellFromStart(run, n);
    const here = key === SHOCK_KEY || key === plateKey(nodes.leadInstrument[n] as number);
    if (root && here) add(nodes.bucket[n] as number, shockShare(run, n));
  }
}
