/** Section 10, crowding: on how few accounts, and on how much leverage, one side of an instrument rests. */
import { type Compiled, equity, notional } from '@/lib/engine';
import { largestOf } from './largest';
import { checkedInstrument, openingHoldings, type PositionSide, signOf } from './market';

export interface Crowding {
  readonly instrument: number;
  readonly side: PositionSide;
  readonly accounts: number;
  /** Gross notional of the side, USD at index. */
  readonly grossUsd: number;
  /** Herfindahl index of notional over accounts, in [1/accounts, 1]; null where nobody holds the side. */
  readonly hhi: number | null;
  /** 1/HHI: as many accounts of equal size would be as crowded. */
  readonly effectiveAccounts: number | null;
  /** Share of the ten largest in the notional. */
  readonly largestTenShare: number | null;
  /** Leverage mass: mean of bucket notional over bucket equity, weighted by notional on this side; buckets without equity left out. */
  readonly leverage: number | null;
  /** Notional in buckets whose equity is 0 or less, USD at index. */
  readonly withoutEquityUsd: number;
}

const LARGEST = 10;

/**
 * Crowding of one side at the opening: with `n_a` the notional of account `a` on it, `HHI = sum (n_a/sum n)^2`; leverage
 * is `sum n_a*L_a / sum n_a` over buckets with equity, `L` being all notional of the bucket over its equity.
 * RangeError for an unknown instrument.
 */
export function crowding(c: Compiled, instrument: number, side: PositionSide): Crowding {
  const i = checkedInstrument(c, instrument);
  const held = openingHoldings(c);
  const indexUsd = c.indexUsd[i] as number;
  const sign = signOf(side);
  const largest = largestOf(LARGEST);
  let accounts = 0;
  let grossUsd = 0;
  let squares = 0;
  let leveredUsd = 0;
  let mass = 0;
  for (let n = c.instrumentStart[i] as number; n < (c.instrumentStart[i + 1] as number); n += 1) {
    const p = c.byInstrument[n] as number;
    const usd = sign * (c.sizeBase[p] as number) * indexUsd;
    if (usd <= 0) continue;
    accounts += 1;
    grossUsd += usd;
    squares += usd * usd;
    largest.offer(p, usd);
    const bucket = c.positionBucket[p] as number;
    const equityUsd = equity(c, held, c.indexUsd, bucket);
    if (equityUsd <= 0) continue;
    leveredUsd += usd;
    mass += (usd * notional(c, held, c.indexUsd, bucket)) / equityUsd;
  }
  const hhi = accounts > 0 ? squares / (grossUsd * grossUsd) : null;
  const topUsd = largest.list.reduce((sum, { value }) => sum + value, 0);
  return {
    instrument: i,
    side,
    accounts,
    grossUsd,
    hhi,
    effectiveAccounts: hhi === null ? null : 1 / hhi,
    largestTenShare: accounts > 0 ? topUsd / grossUsd : null,
    leverage: leveredUsd > 0 ? mass / leveredUsd : null,
    withoutEquityUsd: grossUsd - leveredUsd,
  };
}
