/** FUND-01: a fund in pools, one per instrument: what each held, paid and holds, and when it could pay no more. */
import { EVENT_NAMES, eventAt, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatTime, formatUsd } from './format';

/** All in USD over the whole run. */
export interface FundPool {
  readonly instrument: number;
  readonly id: string;
  readonly startUsd: number;
  /** For deficits (FUND-02). */
  readonly paidUsd: number;
  readonly endUsd: number;
  /** When it first held nothing; null: never, or it had nothing to begin with. */
  readonly emptyAtMs: number | null;
}

/** In the order of the instruments; empty for one shared pool, and without a fund. */
export function fundPools(run: Run, { venue }: Scenario): FundPool[] {
  const { fund } = venue;
  if (!fund || fund.scope === 'shared') return [];
  const { startUsd } = fund;
  const starts = run.instrumentIds.map((id) => (typeof startUsd === 'number' ? startUsd : (startUsd[id] ?? 0)));
  const balance = [...starts];
  const paid = starts.map(() => 0);
  const emptyAt: (number | null)[] = starts.map(() => null);
  const add = (i: number, usd: number, tick: number): void => {
    balance[i] = Math.max(0, (balance[i] ?? 0) + usd);
    const isNew = (balance[i] ?? 0) < EMPTY_USD && emptyAt[i] === null && (starts[i] ?? 0) > 0;
    if (isNew && usd < 0) emptyAt[i] = tick * run.tickMs;
  };
  for (let e = 0; e < run.log.count; e += 1) {
    if (!MOVES.has(run.log.kind[e] ?? -1)) continue;
    const event = eventAt(run.log, e);
    if (event.kind === 'filled') add(event.instrument, event.toFundUsd, event.tick);
    if (event.kind === 'shed' && event.other === BY_FUND) add(event.instrument, event.realisedUsd, event.tick);
    if (event.kind !== 'fund-paid') continue;
    paid[event.instrument] = (paid[event.instrument] ?? 0) + event.amountUsd;
    add(event.instrument, -event.amountUsd, event.tick);
  }
  return run.instrumentIds.map((id, i) => ({
    instrument: i,
    id,
    startUsd: starts[i] ?? 0,
    paidUsd: paid[i] ?? 0,
    endUsd: balance[i] ?? 0,
    emptyAtMs: emptyAt[i] ?? null,
  }));
}

const MOVES = new Set((['filled', 'shed', 'fund-paid'] as const).map((kind) => EVENT_NAMES.indexOf(kind)));
/** `other` of `shed`: 0 the vault, 1 the fund. */
const BY_FUND = 1;
/** Below this a pool is empty (docs/model.md section 10). */
const EMPTY_USD = 1e-6;

/** The one that ran empty before all others; null where none did. */
export function firstEmptyPool(pools: readonly FundPool[]): FundPool | null {
  const empty = pools.filter(({ emptyAtMs }) => emptyAtMs !== null);
  return empty.sort((a, b) => (a.emptyAtMs ?? 0) - (b.emptyAtMs ?? 0))[0] ?? null;
}

/** `ALT’s pool of $50k was empty at 3 s, with $950k in the others.`; '' where none ran empty. */
export function poolsWords(run: Run, pools: readonly FundPool[]): string {
  const empty = pools.filter(({ emptyAtMs }) => emptyAtMs !== null);
  const first = firstEmptyPool(pools);
  if (!first || first.emptyAtMs === null) return '';
  const others = pools.filter((pool) => !empty.includes(pool));
  const restUsd = others.reduce((sum, { endUsd }) => sum + endUsd, 0);
  const more = empty.length > 1 ? `, ${empty.length - 1} more after it` : '';
  const rest =
    restUsd >= 0.5 ? `; the others held ${formatUsd(restUsd)}, which only their own markets can draw on` : '';
  return `${first.id}\u2019s pool of ${formatUsd(first.startUsd)} was empty at ${formatTime(first.emptyAtMs, run.tickMs)}${more}${rest}.`;
}
