/** Which instruments the shock moves by itself: those it names, and those that follow one of them by correlation (IDX-03). */
import type { Scenario } from './resolve';

export interface ShockReach {
  /** Milliseconds from the start; the first of several moves or flows counts. */
  readonly startMs: number;
  /** Id of the instrument it follows by correlation; null where the shock names it itself. */
  readonly follows: string | null;
}

/** By instrument id, in the order of the shock; what it does not reach is not in it. */
export function shockReach(scenario: Pick<Scenario, 'shock' | 'instruments' | 'correlation'>): Map<string, ShockReach> {
  const { moves, flows } = scenario.shock;
  const reach = new Map<string, ShockReach>();
  for (const { instrument, startMs } of [...moves, ...flows]) {
    const known = reach.get(instrument);
    if (!known || startMs < known.startMs) reach.set(instrument, { startMs, follows: null });
  }
  const { matrix, stress } = scenario.correlation;
  for (const move of moves) {
    if (!move.propagate) continue;
    const source = scenario.instruments.findIndex(({ id }) => id === move.instrument);
    scenario.instruments.forEach(({ id }, i) => {
      const moved = (1 - stress) * (matrix[i]?.[source] ?? 0) + stress !== 0;
      if (moved && !reach.has(id)) reach.set(id, { startMs: move.startMs, follows: move.instrument });
    });
  }
  return reach;
}
