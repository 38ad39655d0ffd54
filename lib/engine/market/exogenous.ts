/**
 * What the shock does whatever the venue does: outside factors X_i(t) (IDX-02), and scheduled depth, latency and order-rate
 * changes. Pure functions of the time; `endsAtMs` tells when nothing exogenous but funding is left.
 */
import type { Scenario } from '@/lib/scenario';

type Move = Scenario['shock']['moves'][number];

export interface Exogenous {
  /** Writes X_i(t) for every instrument. */
  factors(tMs: number, into: Float64Array): void;
  /** Writes the product of the active depth factors for every instrument. */
  depthFactors(tMs: number, into: Float64Array): void;
  addedLatencyMs(tMs: number): number;
  /** Lowest scheduled orders per second in force, Infinity where none. */
  ordersPerSecond(tMs: number): number;
  readonly endsAtMs: number;
}

/** @param rho stressed correlation, row-major, of `ids.length` squared. @param sigma annual volatility per instrument. */
export function makeExogenous(
  scenario: Scenario,
  ids: readonly string[],
  rho: Float64Array,
  sigma: Float64Array,
): Exogenous {
  const { shock, clock } = scenario;
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const moves = shock.moves.map((move) =>
    makeMove(move, indexOf.get(move.instrument) as number, ids.length, rho, sigma),
  );
  const liquidity = shock.liquidity.map((change) => ({
    ...change,
    targets: (change.instruments ?? ids).map((id) => indexOf.get(id) as number),
  }));
  const tickUp = (ms: number): number => Math.ceil(ms / clock.tickMs) * clock.tickMs;
  const ends = [
    ...moves.map((move) => move.endsAtMs),
    ...shock.flows.map((flow) => lastFlowTick(flow, clock.tickMs) * clock.tickMs),
    ...[...shock.liquidity, ...shock.latency, ...shock.rateLimits].map((change) => change.startMs + change.durationMs),
    ...shock.withdrawals.map((withdrawal) => tickUp(withdrawal.startMs)),
  ];
  return {
    endsAtMs: ends.reduce((latest, end) => Math.max(latest, end), 0),
    factors(tMs, into) {
      into.fill(1);
      for (const move of moves) {
        const change = move.factor(tMs) - 1;
        if (change === 0) continue;
        move.weights.forEach((weight, i) => {
          if (weight !== 0) into[i] = (into[i] as number) * (1 + weight * change);
        });
      }
    },
    depthFactors(tMs, into) {
      into.fill(1);
      for (const change of liquidity) {
        if (!active(change, tMs)) continue;
        for (const i of change.targets) into[i] = (into[i] as number) * change.depthFactor;
      }
    },
    addedLatencyMs: (tMs) => shock.latency.reduce((sum, change) => (active(change, tMs) ? sum + change.addMs : sum), 0),
    ordersPerSecond: (tMs) =>
      shock.rateLimits.reduce(
        (least, change) => (active(change, tMs) ? Math.min(least, change.ordersPerSecond) : least),
        Number.POSITIVE_INFINITY,
      ),
  };
}

/** First and last tick of a flow, and how many equal parts it trades in (IDX-04). */
export function firstFlowTick(flow: { startMs: number }, tickMs: number): number {
  return Math.ceil(flow.startMs / tickMs);
}
export function lastFlowTick(flow: { startMs: number; durationMs: number }, tickMs: number): number {
  return Math.max(firstFlowTick(flow, tickMs), Math.ceil((flow.startMs + flow.durationMs) / tickMs) - 1);
}

function active(change: { startMs: number; durationMs: number }, tMs: number): boolean {
  return tMs >= change.startMs && tMs < change.startMs + change.durationMs;
}

interface MoveFactor {
  factor(tMs: number): number;
  /** Share of (factor - 1) each instrument takes: 1 for its own, rho * sigma_j / sigma_s when propagated. */
  readonly weights: Float64Array;
  readonly endsAtMs: number;
}

function makeMove(move: Move, source: number, count: number, rho: Float64Array, sigma: Float64Array): MoveFactor {
  const weights = new Float64Array(count);
  for (let j = 0; j < count; j += 1) {
    if (j === source) weights[j] = 1;
    else if (move.propagate)
      weights[j] = ((rho[j * count + source] as number) * (sigma[j] as number)) / (sigma[source] as number);
  }
  const shape = moveShape(move);
  const settledAtMs = move.startMs + shape.durationMs;
  const recoverMs = move.recoverMs ?? 0;
  return {
    weights,
    endsAtMs: settledAtMs + recoverMs,
    factor(tMs) {
      if (tMs < move.startMs) return 1;
      if (move.recoverMs === undefined || tMs <= settledAtMs) return shape.factor(tMs - move.startMs);
      const left = Math.max(0, 1 - (tMs - settledAtMs) / recoverMs);
      return 1 + (shape.factor(shape.durationMs) - 1) * left;
    },
  };
}

function moveShape(move: Move): { durationMs: number; factor(sinceMs: number): number } {
  switch (move.kind) {
    case 'step':
      return { durationMs: move.durationMs ?? 0, factor: () => 1 + move.move };
    case 'ramp': {
      const { durationMs } = move;
      return {
        durationMs,
        factor: (sinceMs) => 1 + (sinceMs >= durationMs ? move.move : (move.move * sinceMs) / durationMs),
      };
    }
    case 'path': {
      const knots = [[0, 1] as [number, number], ...move.path];
      const durationMs = Math.max(move.durationMs ?? 0, knots.at(-1)?.[0] ?? 0);
      return { durationMs, factor: (sinceMs) => interpolate(knots, sinceMs) };
    }
  }
}

function interpolate(knots: readonly (readonly [number, number])[], x: number): number {
  let before = knots[0] as readonly [number, number];
  for (const knot of knots) {
    if (knot[0] > x) return before[1] + ((knot[1] - before[1]) * (x - before[0])) / (knot[0] - before[0]);
    before = knot;
  }
  return before[1];
}
