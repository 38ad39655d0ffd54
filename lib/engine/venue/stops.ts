/** STOP-01, RATE-01: accounts' own stop orders; LIQ-02's missed exits. */
import { judgeStop } from '../causes/judge';
import { bookTakes, ensureNode, isDust, record, reducePosition, setFate } from '../ledger';
import { decideFill } from '../market/fill';
import { lastUsd } from '../market/lane';
import { execute } from '../market/trade';
import { FATE } from '../outcomes';
import type { Sim } from '../state';
import { settleIfFlat } from './deficit';
import { beginAction } from './fund';
import { joinQueue, type QueueEntry } from './queue';
import { type Bucketful, createTokens, growTokens } from './tokens';

const ARMED = 0;
const WAITING = 1;
const DONE = 2;

/** T5: stops whose mark or last is at or past the trigger join the queue. */
export function triggerStops(sim: Sim, addedMs: number): void {
  const { stops } = sim.c;
  for (let s = 0; s < stops.count; s += 1) {
    const priceUsd = reachedUsd(sim, s);
    if (Number.isNaN(priceUsd)) continue;
    const i = sim.c.positionInstrument[stops.position[s] as number] as number;
    const b = stops.bucket[s] as number;
    const dueMs = sim.tMs + orderLatency(sim, b) + addedMs;
    sim.stopState[s] = WAITING;
    if ((sim.causes.nodeOf[b] as number) < 0) sim.causes.stopTriggers.set(s, judgeStop(sim, s));
    joinQueue(sim, 'stop', s, dueMs);
    record(
      sim,
      'stop-triggered',
      b,
      i,
      stops.number[s] as number,
      stops.triggerUsd[s] as number,
      priceUsd,
      stops.sizeBase[s] as number,
      dueMs,
    );
  }
}

/** Whether a stop that watches `last` would be set off by it as it stands. */
export function setsOffStop(sim: Sim): boolean {
  const { count, onLast } = sim.c.stops;
  for (let s = 0; s < count; s += 1) if (onLast[s] && !Number.isNaN(reachedUsd(sim, s))) return true;
  return false;
}

/** The price that an armed stop of an open position watches, where it is at or past the trigger; NaN else. */
function reachedUsd(sim: Sim, s: number): number {
  const { stops, positionInstrument } = sim.c;
  if (sim.stopState[s] !== ARMED) return Number.NaN;
  const p = stops.position[s] as number;
  const size = sim.sizeBase[p] as number;
  if (size === 0) return Number.NaN;
  const i = positionInstrument[p] as number;
  const priceUsd = stops.onLast[s] ? lastUsd(sim.c, sim.real, i) : (sim.real.published.markUsd[i] as number);
  return size * (priceUsd - (stops.triggerUsd[s] as number)) > 0 ? Number.NaN : priceUsd;
}

function orderLatency(sim: Sim, b: number): number {
  return sim.c.scenario.accounts[sim.c.bucketAccount[b] as number]?.orderLatencyMs ?? 0;
}

/** T6: a market order without limit for min(|sizeBase|, position); what does not fill is dropped. */
export function stopTurn(sim: Sim, entry: QueueEntry): void {
  const s = entry.id;
  if (sim.stopState[s] !== WAITING) return;
  const { c } = sim;
  const b = c.stops.bucket[s] as number;
  const p = c.stops.position[s] as number;
  const i = c.positionInstrument[p] as number;
  const size = sim.sizeBase[p] as number;
  if (size === 0) {
    sim.stopState[s] = DONE;
    return;
  }
  const tokens = accountTokens(sim, c.bucketAccount[b] as number);
  if (tokens && tokens.tokens < 1) {
    sim.queue.push(entry);
    return;
  }
  if (tokens) tokens.tokens -= 1;
  sim.stopState[s] = DONE;
  const wanted = Math.min(c.stops.sizeBase[s] as number, Math.abs(size));
  if (isDust(sim, p, wanted)) return;
  beginAction(sim);
  const fill = decideFill(c, sim.real, i, sim.depth[i] as number, -Math.sign(size) * wanted);
  if (fill.exhausted) sim.totals.bookExhausted = true;
  const number = c.stops.number[s] as number;
  if (fill.sizeBase === 0) {
    record(sim, 'stop-filled', b, i, number, 0, 0, wanted, 0);
    return;
  }
  const node = ensureNode(sim, b, 'stopped-out', sim.causes.stopTriggers.get(s));
  setFate(sim, b, FATE.stoppedOut);
  execute(sim, i, fill, [{ node, share: 1 }]);
  bookTakes(sim, i, -fill.sizeBase, fill.averageUsd);
  const realisedUsd = reducePosition(sim, p, fill.sizeBase, fill.averageUsd);
  record(
    sim,
    'stop-filled',
    b,
    i,
    number,
    fill.sizeBase,
    fill.averageUsd,
    wanted - Math.abs(fill.sizeBase),
    realisedUsd,
  );
  settleIfFlat(sim, b);
}

/** LIQ-02: at a bucket's first action its stops are cancelled; one that had triggered and still waits is a missed exit. */
export function cancelStops(sim: Sim, b: number): void {
  const { stops } = sim.c;
  for (let s = 0; s < stops.count; s += 1) {
    if (stops.bucket[s] !== b) continue;
    if (sim.stopState[s] === WAITING) {
      const i = sim.c.positionInstrument[stops.position[s] as number] as number;
      record(
        sim,
        'missed-exit',
        b,
        i,
        stops.number[s] as number,
        stops.triggerUsd[s] as number,
        stops.sizeBase[s] as number,
      );
    }
    sim.stopState[s] = DONE;
  }
}

/** RATE-01: an account's order tokens; undefined where neither it nor the schedule sets a rate. */
function accountTokens(sim: Sim, a: number): Bucketful | undefined {
  const rate = orderRate(sim, a);
  if (!Number.isFinite(rate)) return undefined;
  let tokens = sim.accountTokens.get(a);
  if (!tokens) {
    tokens = createTokens(rate, sim.c.tickMs, 1);
    sim.accountTokens.set(a, tokens);
  }
  return tokens;
}

function orderRate(sim: Sim, a: number): number {
  const own = sim.c.scenario.accounts[a]?.ordersPerSecond ?? Number.POSITIVE_INFINITY;
  return Math.min(own, sim.c.exogenous.ordersPerSecond(sim.tMs));
}

/** One tick's growth of all order tokens; a rate that is lifted forgets its tokens. */
export function growOrderTokens(sim: Sim): void {
  for (const [a, tokens] of sim.accountTokens) {
    const rate = orderRate(sim, a);
    if (Number.isFinite(rate)) growTokens(tokens, rate, sim.c.tickMs, 1);
    else sim.accountTokens.delete(a);
  }
}
