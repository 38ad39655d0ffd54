/** LIQ-06, FUND-01: fee and surplus of a fill leave the bucket. */
import { changeBalance, poolOf } from './fund';
import type { Bucket, World } from './world';

export function bookFee(
  world: World,
  bucket: Bucket,
  i: number,
  fill: { feeUsd: number; feeToFundUsd: number; surplusToFundUsd: number },
): void {
  bucket.collateralUsd -= fill.feeUsd + fill.surplusToFundUsd;
  const toFund = fill.feeToFundUsd + fill.surplusToFundUsd;
  const pool = poolOf(world, i);
  if (pool && toFund > 0) changeBalance(world, pool, toFund);
  world.venueCashUsd += fill.feeUsd + fill.surplusToFundUsd - toFund;
  world.totals.feesFundUsd += toFund;
}
