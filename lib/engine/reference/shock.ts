/** Section 4, IDX-02 and IDX-03, and all that is scheduled: what comes from outside at time t. */
import type { Scenario, Shock } from '@/lib/scenario';
import { at } from './world';

type Move = Shock['moves'][number];

/** IDX-03: (1-s)*R0 + s*1. */
export function correlationOf({ correlation: { matrix, stress } }: Scenario, i: number, j: number): number {
  return (1 - stress) * at(at(matrix, i), j) + stress;
}

/** Share of a time window, open at its end. */
export const isOn = ({ startMs, durationMs }: { startMs: number; durationMs: number }, ms: number): boolean =>
  ms >= startMs && ms < startMs + durationMs;

/** When a move has its last shape: how long after startMs. */
function lengthMs(move: Move): number {
  if (move.kind === 'path') return Math.max(move.durationMs ?? 0, at(move.path, move.path.length - 1)[0]);
  return move.durationMs;
}

/** When a move is over. */
export const moveEndMs = (move: Move): number => move.startMs + lengthMs(move) + (move.recoverMs ?? 0);

/** IDX-02: the factor of one move on its own instrument. */
function factorOf(move: Move, ms: number): number {
  if (ms < move.startMs) return 1;
  const since = ms - move.startMs;
  const { recoverMs } = move;
  const length = lengthMs(move);
  if (recoverMs === undefined || since <= length) return shapeOf(move, since);
  const left = recoverMs === 0 ? 0 : Math.max(0, 1 - (ms - (move.startMs + length)) / recoverMs);
  return 1 + (shapeOf(move, length) - 1) * left;
}

function shapeOf(move: Move, since: number): number {
  if (move.kind === 'step') return 1 + move.move;
  if (move.kind === 'ramp') return 1 + (since >= move.durationMs ? move.move : (move.move * since) / move.durationMs);
  let [fromMs, from] = [0, 1];
  for (const [toMs, to] of move.path) {
    if (since < toMs) return from + ((to - from) * (since - fromMs)) / (toMs - fromMs);
    [fromMs, from] = [toMs, to];
  }
  return from;
}

/** IDX-02: X_i(t), all moves multiplied; a propagated one moves the others by their beta. */
export function exogenousFactor(scenario: Scenario, i: number, ms: number): number {
  let x = 1;
  for (const move of scenario.shock.moves) {
    const s = scenario.instruments.findIndex(({ id }) => id === move.instrument);
    const factor = factorOf(move, ms);
    if (s === i) x *= 1 + (factor - 1);
    else if (move.propagate) {
      const sigma = (n: number): number => at(scenario.instruments, n).volatilityAnnual;
      x *= 1 + ((correlationOf(scenario, i, s) * sigma(i)) / sigma(s)) * (factor - 1);
    }
  }
  return x;
}

/** Scheduled factors on depth, multiplied. */
export function depthFactor({ shock, instruments }: Scenario, i: number, ms: number): number {
  const { id } = at(instruments, i);
  return shock.liquidity
    .filter((change) => isOn(change, ms) && (change.instruments?.includes(id) ?? true))
    .reduce((factor, change) => factor * change.depthFactor, 1);
}

/** Scheduled latency on top, ms. */
export const addedLatencyMs = ({ shock }: Scenario, ms: number): number =>
  shock.latency.filter((change) => isOn(change, ms)).reduce((sum, { addMs }) => sum + addMs, 0);

/** The lowest scheduled limit of orders per second; undefined: none. */
export function scheduledOrders({ shock }: Scenario, ms: number): number | undefined {
  const limits = shock.rateLimits.filter((change) => isOn(change, ms)).map((change) => change.ordersPerSecond);
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

/** IDX-04: ticks [first, first+count) in which a flow trades, an equal part in each. */
export function flowTicks(flow: Shock['flows'][number], tickMs: number): { first: number; count: number } {
  const first = Math.ceil(flow.startMs / tickMs);
  const after = Math.ceil((flow.startMs + flow.durationMs) / tickMs);
  return { first, count: Math.max(1, after - first) };
}
