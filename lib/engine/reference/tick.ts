/** Section 2: one tick, T1 to T8, in this order and no other. */
import { fixRanks } from './adl';
import { triggerOf } from './causes';
import { runFund, runVault } from './inventory';
import { takeTurn } from './liquidation';
import { socialise } from './losses';
import { equityOf, isTriggered, maintenanceTotal, notionalOf } from './margin';
import { checkStops, executeStop, growOrderTokens, isReached } from './orders';
import {
  laggedZ,
  lagTicks,
  markIfSampled,
  outsideOf,
  quote,
  recover,
  spillCoefficient,
  trade,
  updateDepth,
  updateMarks,
  updateOutside,
  zNow,
} from './prices';
import { addedLatencyMs, flowTicks, moveEndMs } from './shock';
import { at, type Bucket, emit, type World } from './world';

const EIGHT_HOURS_MS = 28_800_000;

export function runTick(world: World): void {
  payFunding(world);
  withdraw(world);
  const markets = [world.real, ...world.shadows];
  for (const market of markets) updateOutside(world, market);
  for (const market of markets) recover(world, market);
  updateDepth(world);
  runFlows(world);
  const before = world.real.markUsd;
  for (const market of markets) updateMarks(world, market);
  if (world.real.markUsd.some((usd, i) => Math.abs(usd / at(before, i) - 1) > 1e-9)) {
    world.lastMarkChangeMs = world.nowMs;
  }
  growOrderTokens(world);
  checkStops(world);
  joinQueue(world);
  fixRanks(world);
  execute(world);
  runVault(world);
  runFund(world);
  socialise(world);
  for (const market of [world.real, ...world.shadows])
    market.zByTick.push(world.instruments.map((_, i) => zNow(world, market, i)));
}

/** CARRY-01: at each multiple of the interval but 0, at the mark of the last tick. */
function payFunding(world: World): void {
  const interval = world.scenario.venue.fundingIntervalMs;
  if (interval === undefined || world.nowMs === 0 || world.nowMs % interval !== 0) return;
  world.instruments.forEach(({ fundingRate8h }, i) => {
    const rate = (fundingRate8h * interval) / EIGHT_HOURS_MS;
    if (rate === 0) return;
    const markUsd = at(world.real.markUsd, i);
    let net = 0;
    for (const bucket of world.buckets) {
      for (const position of bucket.positions) {
        if (position.instrument !== i || position.sizeBase === 0) continue;
        const usd = position.sizeBase * markUsd * rate;
        bucket.collateralUsd -= usd;
        net += usd;
      }
    }
    emit(world, 'funding', { instrument: i }, rate, markUsd, net);
  });
}

/** T1: at most what leaves equity 1e-9 above maintenance at the published mark. */
function withdraw(world: World): void {
  for (const { account: id, startMs, amountUsd } of world.scenario.shock.withdrawals) {
    if (Math.ceil(startMs / world.tickMs) !== world.tick) continue;
    const account = world.accounts.find((one) => one.id === id);
    if (!account) continue;
    const bucket = account.isIsolated ? null : at(account.buckets, 0);
    const marks = world.real.markUsd;
    const most = bucket
      ? equityOf(bucket, marks) - maintenanceTotal(world, bucket, marks) * (1 + 1e-9)
      : account.idleUsd;
    const usd = Math.max(0, Math.min(amountUsd, most));
    if (bucket) {
      bucket.collateralUsd -= usd;
      bucket.withdrawnUsd += usd;
    } else account.idleUsd -= usd;
    account.withdrawnUsd += usd;
    world.totals.refusedUsd += amountUsd - usd;
    emit(world, 'withdrawal', { bucket: bucket ? bucket.index : -1, other: account.index }, usd, amountUsd - usd);
  }
}

/** IDX-04: equal parts per tick, in each market against its own book; what does not fill is dropped. */
function runFlows(world: World): void {
  for (const flow of world.scenario.shock.flows) {
    const { first, count } = flowTicks(flow, world.tickMs);
    if (world.tick < first || world.tick >= first + count) continue;
    const i = world.instruments.findIndex(({ id }) => id === flow.instrument);
    const part = flow.sizeBase / count;
    const isDust = Math.abs(part) * at(world.real.markUsd, i) < 1e-6;
    for (const shadow of world.shadows) if (!isDust) trade(world, shadow, i, quote(world, shadow, i, part, null));
    const fill = isDust ? null : quote(world, world.real, i, part, null);
    if (fill) trade(world, world.real, i, fill);
    if (fill?.isExhausted) world.totals.isBookExhausted = true;
    const filled = fill?.sizeBase ?? 0;
    world.totals.droppedFlowBase[i] = at(world.totals.droppedFlowBase, i) + (part - filled);
    emit(world, 'flow', { instrument: i }, filled, fill?.priceUsd ?? 0, part - filled);
  }
}

/** T5, MARGIN-03, LIQ-01: those of one tick join by shortfall, largest first. */
function joinQueue(world: World): void {
  const marks = world.real.markUsd;
  const shortfall = (bucket: Bucket): number => {
    const maintenance = maintenanceTotal(world, bucket, marks);
    return (maintenance - equityOf(bucket, marks)) / maintenance;
  };
  const joining = world.buckets
    .filter((bucket) => !bucket.queued && isTriggered(world, bucket, marks))
    .map((bucket) => ({ bucket, shortfall: shortfall(bucket) }))
    .sort((a, b) => b.shortfall - a.shortfall || a.bucket.index - b.bucket.index);
  const dueMs = world.nowMs + world.scenario.venue.liquidation.latencyMs + addedLatencyMs(world.scenario, world.nowMs);
  for (const { bucket } of joining) {
    bucket.queued = { dueMs, joined: world.joined, bucket, stop: null };
    world.joined += 1;
    bucket.hasRest = false;
    world.waiting.push(bucket.queued);
    bucket.firstTriggeredUsd ||= notionalOf(bucket, marks);
    if (!bucket.node) bucket.trigger = triggerOf(world, bucket);
    const [equity, maintenance] = [equityOf(bucket, marks), maintenanceTotal(world, bucket, marks)];
    emit(world, 'triggered', { bucket: bucket.index }, equity, maintenance, dueMs);
  }
}

/** T6: due orders execute, stops and liquidations by due time, then by order of joining. */
function execute(world: World): void {
  growTokens(world);
  const due = world.waiting.filter(({ dueMs }) => dueMs <= world.nowMs);
  due.sort((a, b) => a.dueMs - b.dueMs || a.joined - b.joined);
  for (const waiting of due) {
    const { bucket, stop } = waiting;
    let isOver = true;
    if (stop) isOver = executeStop(world, stop);
    if (bucket) {
      const end = takeTurn(world, bucket);
      if (end === 'again') {
        waiting.dueMs = world.nowMs + world.tickMs;
        waiting.joined = world.joined;
        world.joined += 1;
      }
      isOver = end === 'leave';
      if (isOver) bucket.queued = null;
    }
    if (isOver) world.waiting = world.waiting.filter((other) => other !== waiting);
  }
}

/** LIQ-07. */
function growTokens(world: World): void {
  if (world.tick === 0) return;
  const { actionsPerSecond = 0, notionalUsdPerSecond = 0 } = world.scenario.venue.liquidation;
  const perTick = (rate: number): number => (rate * world.tickMs) / 1000;
  const actions = Math.max(1, actionsPerSecond, perTick(actionsPerSecond));
  world.actionTokens = Math.min(actions, world.actionTokens + perTick(actionsPerSecond));
  const notional = Math.max(notionalUsdPerSecond, perTick(notionalUsdPerSecond));
  world.notionalTokens = Math.min(notional, world.notionalTokens + perTick(notionalUsdPerSecond));
}

/** Section 2: nothing queued or shed, nothing from outside but funding, no sample or spillover under way, still marks. */
export function isSettled(world: World): boolean {
  const { shock, venue, correlation } = world.scenario;
  const now = world.nowMs;
  if (world.waiting.some(({ bucket }) => !bucket?.hasRest)) return false;
  if (venue.vault && venue.vault.shedPerSecond > 0 && world.vault?.inventory.some(({ sizeBase }) => sizeBase !== 0)) {
    return false;
  }
  if (venue.fund && venue.fund.shedPerSecond > 0 && world.fundInventory.some(({ sizeBase }) => sizeBase !== 0)) {
    return false;
  }
  if (shock.moves.some((move) => moveEndMs(move) > now)) return false;
  if (
    shock.flows.some((flow) => {
      const { first, count } = flowTicks(flow, world.tickMs);
      return first + count - 1 > world.tick;
    })
  ) {
    return false;
  }
  const changes = [...shock.liquidity, ...shock.latency, ...shock.rateLimits];
  if (changes.some(({ startMs, durationMs }) => startMs + durationMs > now)) return false;
  if (shock.withdrawals.some(({ startMs }) => startMs > now)) return false;
  if (world.real.samples.length > 0) return false;
  if (correlation.spillover > 0 && isSpilling(world)) return false;
  if (now - world.lastMarkChangeMs < 2 * venue.mark.intervalMs) return false;
  // Orders trade after the sample of their tick: the next one may find another mark, a stop another last price.
  const isOff = world.instruments.some(
    (_, i) => Math.abs(markIfSampled(world, world.real, i) / at(world.real.markUsd, i) - 1) > 1e-9,
  );
  return !isOff && !world.stops.some((stop) => stop.on === 'last' && isReached(world, stop));
}

/** Whether a z that spills over differs from those of the lag, or the next outside price from this one. */
function isSpilling(world: World): boolean {
  const { real, instruments } = world;
  const last = at(real.zByTick, world.tick);
  const spills = (j: number): boolean => instruments.some((_, i) => i !== j && spillCoefficient(world, i, j) !== 0);
  for (let back = 1; back < lagTicks(world); back += 1) {
    const then = real.zByTick[world.tick - back] ?? instruments.map(() => 0);
    if (then.some((z, j) => Math.abs(z - at(last, j)) > 1e-9 && spills(j))) return true;
  }
  const next = laggedZ(world, real, world.tick + 1);
  return instruments.some((_, i) => {
    const nowUsd = at(real.outsideUsd, i);
    return Math.abs(outsideOf(world, i, next) - nowUsd) > 1e-9 * nowUsd;
  });
}
