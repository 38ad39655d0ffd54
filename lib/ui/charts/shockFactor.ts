/** The shock of one instrument as a factor on its outside price over time (IDX-02), for pictures. */

/** A move of the schema, defaults written out. */
export interface ShockMove {
  readonly instrument: string;
  readonly kind: 'step' | 'ramp' | 'path';
  readonly startMs: number;
  readonly durationMs: number;
  readonly move?: number | undefined;
  readonly path?: readonly (readonly [number, number])[] | undefined;
  readonly recoverMs?: number | undefined;
}

/** Factor of one move at `ms`. */
export function moveFactor(move: ShockMove, ms: number): number {
  const since = ms - move.startMs;
  if (since < 0) return 1;
  const reached = reachedFactor(move, since);
  if (move.recoverMs === undefined) return reached;
  const back = since - move.durationMs;
  if (back <= 0) return reached;
  const part = move.recoverMs > 0 ? Math.min(1, back / move.recoverMs) : 1;
  return reached + (1 - reached) * part;
}

function reachedFactor(move: ShockMove, since: number): number {
  const end = 1 + (move.move ?? 0);
  switch (move.kind) {
    case 'step':
      return end;
    case 'ramp':
      return move.durationMs > 0 ? 1 + (end - 1) * Math.min(1, since / move.durationMs) : end;
    case 'path':
      return pathFactor(move.path ?? [], since);
  }
}

function pathFactor(path: readonly (readonly [number, number])[], since: number): number {
  let [lastMs, lastFactor] = [0, 1];
  for (const [ms, factor] of path) {
    if (since < ms) return lastFactor + ((factor - lastFactor) * (since - lastMs)) / (ms - lastMs);
    [lastMs, lastFactor] = [ms, factor];
  }
  return lastFactor;
}

/** Product of all moves at `ms`. */
export function shockFactor(moves: readonly ShockMove[], ms: number): number {
  return moves.reduce((factor, move) => factor * moveFactor(move, ms), 1);
}

/** Times at which the shock bends, within 0..endMs, ascending. */
export function shockKnots(moves: readonly ShockMove[], endMs: number): number[] {
  const times = moves.flatMap((m) => [
    m.startMs,
    ...(m.kind === 'path' ? (m.path ?? []).map(([ms]) => m.startMs + ms) : [m.startMs + m.durationMs]),
    ...(m.recoverMs === undefined ? [] : [m.startMs + m.durationMs, m.startMs + m.durationMs + m.recoverMs]),
  ]);
  return [...new Set(times)].filter((ms) => ms >= 0 && ms <= endMs).sort((a, b) => a - b);
}
