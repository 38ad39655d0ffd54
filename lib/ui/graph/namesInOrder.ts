/**
 * Names of one row of rings, each at one of its places, so that read from the top down (or from the foot up) they come in the
 * order of their rings. What has no place in that order is left out: as few as may be, the first and the last least of all. Pure.
 */
import type { Box } from './type';

export interface Place {
  readonly box: Box;
  readonly cost: number;
  /** Of a turn from the top. */
  readonly turn: number;
}

/** Of standing a whole turn away from the name of the ring inside it. */
const APART_COST = 1.5;
/** Of leaving a name out: more than any place costs. */
const DROP_COST = 100;
const DROP_END_COST = 150;

interface Step {
  readonly cost: number;
  readonly place: Place;
  readonly ring: number;
  readonly before: Step | null;
}

/** By ring, the innermost first; null: left out. O(rings² · places²). */
export function namesInOrder(rings: readonly (readonly Place[])[]): (Place | null)[] {
  const down = cheapest(rings, 1);
  const up = cheapest(rings, -1);
  const best = down && up ? (up.cost < down.cost ? up : down) : (down ?? up);
  const names: (Place | null)[] = rings.map(() => null);
  for (let step: Step | null = best; step; step = step.before) names[step.ring] = step.place;
  return names;
}

/** The last name of the cheapest row, the cost of what is left out after it counted. `way` 1: downwards. */
function cheapest(rings: readonly (readonly Place[])[], way: 1 | -1): Step | null {
  const dropped = (from: number, to: number): number => {
    let cost = 0;
    for (let n = from; n < to; n += 1) cost += n === 0 || n === rings.length - 1 ? DROP_END_COST : DROP_COST;
    return cost;
  };
  const steps: Step[] = [];
  rings.forEach((places, ring) => {
    const inside = [...steps];
    for (const place of places) {
      let best: Step = { cost: dropped(0, ring) + place.cost, place, ring, before: null };
      for (const before of inside) {
        if (way * (place.box.y - before.place.box.y) < place.box.h) continue;
        const apart = APART_COST * between(place.turn, before.place.turn);
        const cost = before.cost + dropped(before.ring + 1, ring) + place.cost + apart;
        if (cost < best.cost) best = { cost, place, ring, before };
      }
      steps.push(best);
    }
  });
  let last: Step | null = null;
  for (const step of steps) {
    const cost = step.cost + dropped(step.ring + 1, rings.length);
    if (last === null || cost < last.cost) last = { ...step, cost };
  }
  return last;
}

/** Of a turn, the shorter way round. */
const between = (a: number, b: number): number => {
  const apart = Math.abs(a - b) % 1;
  return Math.min(apart, 1 - apart);
};
