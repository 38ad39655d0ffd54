/** FUND-01 to FUND-03: pools, what they can pay, and deficits on their way to T7 (LIQ-09). */
import { at, type Bucket, emit, openPositions, type Pool, type World } from './world';

/** The pool that fees of an instrument go to; null without a fund. */
export function poolOf({ pools, scenario }: World, i: number): Pool | null {
  if (!scenario.venue.fund) return null;
  return at(pools, scenario.venue.fund.scope === 'shared' ? 0 : i);
}

export const fundTotal = ({ pools }: World): number => pools.reduce((sum, { balanceUsd }) => sum + balanceUsd, 0);

export function changeBalance(world: World, pool: Pool, byUsd: number): void {
  if (byUsd === 0) return;
  pool.balanceUsd = Math.max(0, pool.balanceUsd + byUsd);
  pool.history.push({ ms: world.nowMs, balanceUsd: pool.balanceUsd });
  const { totals } = world;
  const total = fundTotal(world);
  totals.fundMinUsd = Math.min(totals.fundMinUsd, total);
  if (total < 1e-6) totals.fundEmptyMs ??= world.nowMs;
}

/** FUND-02: one turn of a bucket, one stop or one wind-down begins. */
export function beginAction(world: World): void {
  for (const pool of world.pools) pool.paidInActionUsd = 0;
}

/** FUND-03: the largest balance from the one held at t-windowMs on. */
function peakUsd(world: World, pool: Pool, windowMs: number): number {
  const from = world.nowMs - windowMs;
  let peak = pool.balanceUsd;
  pool.history.forEach(({ ms, balanceUsd }, n) => {
    const next = pool.history[n + 1];
    const isOver = next !== undefined && next.ms <= from;
    if (ms > from || !isOver) peak = Math.max(peak, balanceUsd);
  });
  return peak;
}

/** FUND-03: balance above the stop level; 0 while stopped. */
export function aboveStop(world: World, pool: Pool): number {
  const { fund } = world.scenario.venue;
  if (!fund) return 0;
  const { drawdownStop, resumeAt = drawdownStop } = fund;
  if (drawdownStop === undefined || resumeAt === undefined) return pool.balanceUsd;
  const peak = peakUsd(world, pool, fund.windowMs);
  const level = (1 - drawdownStop) * peak;
  const where = { instrument: pool.instrument };
  if (pool.isStopped && pool.balanceUsd >= (1 - resumeAt) * peak && pool.balanceUsd > level) {
    pool.isStopped = false;
    emit(world, 'fund-resumed', where, pool.balanceUsd, peak);
  }
  if (!pool.isStopped && pool.balanceUsd <= level) {
    pool.isStopped = true;
    emit(world, 'fund-stopped', where, pool.balanceUsd, peak);
  }
  return pool.isStopped ? 0 : Math.max(0, pool.balanceUsd - level);
}

/** FUND-02: what this pool can pay now. */
export function canPay(world: World, pool: Pool | null): number {
  if (!pool) return 0;
  const cap = world.scenario.venue.fund?.perEventCapUsd;
  const left = cap === undefined ? Number.POSITIVE_INFINITY : cap - pool.paidInActionUsd;
  return Math.max(0, Math.min(left, aboveStop(world, pool)));
}

/** FUND-02: pays what it can of a deficit; returns that. bucket -1: the vault's. */
export function payFrom(world: World, pool: Pool | null, bucket: number, deficitUsd: number): number {
  const usd = Math.min(deficitUsd, canPay(world, pool));
  if (!pool || !(usd > 0)) return 0;
  changeBalance(world, pool, -usd);
  pool.paidInActionUsd += usd;
  emit(world, 'fund-paid', { bucket, instrument: pool.instrument }, usd, pool.balanceUsd, deficitUsd);
  return usd;
}

/** FUND-02: parts of a deficit by instrument. */
function partsOf(bucket: Bucket, usd: number): { instrument: number; usd: number }[] {
  const weights = bucket.firstActionMaintenance;
  const sum = weights?.reduce((total, weight) => total + weight, 0) ?? 0;
  if (!weights || !(sum > 0)) return [{ instrument: bucket.closedLast, usd }];
  return bucket.positions.flatMap(({ instrument }, n) => {
    const weight = at(weights, n);
    return weight > 0 ? [{ instrument, usd: usd * (weight / sum) }] : [];
  });
}

/** LIQ-09: a bucket without positions and with equity below 0, however it came to it. */
export function settleDeficit(world: World, bucket: Bucket): void {
  const usd = -bucket.collateralUsd;
  if (openPositions(bucket).length > 0 || bucket.wasBankrupt || usd < 1e-9 * bucket.openingNotionalUsd || !(usd > 0)) {
    return;
  }
  bucket.wasBankrupt = true;
  bucket.deficitUsd += usd;
  world.totals.deficitUsd += usd;
  emit(world, 'deficit', { bucket: bucket.index }, usd);
  coverDeficit(world, bucket, partsOf(bucket, usd), usd, (paid) => {
    bucket.collateralUsd += paid;
    bucket.paidFundUsd += paid;
  });
}

/** FUND-02, SOC-01: pays what the fund can of a deficit, crediting each payment; the rest waits for T7. */
export function coverDeficit(
  world: World,
  bucket: Bucket | null,
  parts: readonly { instrument: number; usd: number }[],
  deficitUsd: number,
  credit: (usd: number) => void,
): void {
  const index = bucket ? bucket.index : -1;
  const isWhole = world.scenario.venue.fund?.scope === 'shared';
  const paidWhole = isWhole ? payFrom(world, at(world.pools, 0), index, deficitUsd) : 0;
  if (paidWhole > 0) credit(paidWhole);
  for (const { instrument, usd } of parts) {
    const own = isWhole ? 0 : payFrom(world, poolOf(world, instrument), index, usd);
    if (own > 0) credit(own);
    const left = isWhole ? usd * (1 - paidWhole / deficitUsd) : usd - own;
    if (left > 0) world.uncovered.push({ bucket, vault: bucket === null, instrument, amountUsd: left });
  }
}
