/** What moved a fund's balance in few words: only one that never moved was untouched. */
import type { Run } from '@/lib/engine';
import { formatTime, formatUsd } from './format';
import { fundInventory, fundPaidUsd } from './fund';

/** All in USD over the whole run. */
export interface FundMoves {
  /** For others' deficits (FUND-02). */
  readonly paidUsd: number;
  /**
   * On positions that it had taken over (FUND-04), out of its own balance: what they lost beyond that is a deficit of
   * others. Below zero it gained.
   */
  readonly lostUsd: number;
  /** What those positions lost in all, whoever bore it; below zero they gained. */
  readonly positionsLostUsd: number;
  /** Fees and surplus (LIQ-06). */
  readonly cameInUsd: number;
  /** When it first held nothing; null: never, or it had nothing to begin with. */
  readonly emptyAtMs: number | null;
  /** Whether its balance was ever another than at the start. */
  readonly moved: boolean;
}

export function fundMoves(run: Run): FundMoves {
  const { fund, feesUsd } = run.summary;
  const paidUsd = fundPaidUsd(run);
  const cameInUsd = feesUsd.fund;
  const { tookUsd, lostUsd: positionsLostUsd } = fundInventory(run);
  const lostUsd = tookUsd > 0 ? fund.startUsd + cameInUsd - paidUsd - fund.endUsd : 0;
  return {
    paidUsd,
    lostUsd,
    positionsLostUsd,
    cameInUsd,
    emptyAtMs: fund.startUsd > 0 ? fund.emptyAtMs : null,
    moved:
      paidUsd > 0 || lostUsd !== 0 || cameInUsd > 0 || fund.minUsd !== fund.startUsd || fund.endUsd !== fund.startUsd,
  };
}

/** `paid $813, took in $8.3k`; of one that ran empty what emptied it, and when. */
export function fundWords(moves: FundMoves, tickMs: number): string {
  const { paidUsd, lostUsd, cameInUsd, emptyAtMs, moved } = moves;
  if (!moved) return 'untouched';
  const parts = [
    ...(paidUsd >= A_CENT ? [`paid ${formatUsd(paidUsd)}`] : []),
    ...(lostUsd >= A_CENT ? [positionsWords(moves)] : []),
    ...(-lostUsd >= A_CENT ? [`made ${formatUsd(-lostUsd)} on positions`] : []),
    ...(emptyAtMs !== null ? [`first empty ${formatTime(emptyAtMs, tickMs)}`] : []),
    ...(emptyAtMs === null && cameInUsd >= A_CENT ? [`took in ${formatUsd(cameInUsd)}`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'moved by less than a cent';
}

/** Of positions that lost more than it had, the part that it bore and the whole: neither figure stands for the other. */
const positionsWords = ({ lostUsd, positionsLostUsd }: FundMoves): string =>
  positionsLostUsd - lostUsd >= A_DOLLAR
    ? `bore ${formatUsd(lostUsd)} of ${formatUsd(positionsLostUsd)} lost on positions`
    : `lost ${formatUsd(lostUsd)} on positions`;

/** Closer than this the two are one figure. */
const A_DOLLAR = 1;

/** Less than this is not told: it would read $0. */
const A_CENT = 0.005;
