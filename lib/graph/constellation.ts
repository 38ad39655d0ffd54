/**
 * The constellation layout: one per instrument, ring = generation, angle near the cause. Seeded and fixed once laid out.
 * The largest instrument stands left, the others share the right.
 */
import { forceCollide, forceSimulation } from 'd3-force';
import { type Body, clearOfBackstops, clearOfPlate, clearOfRingNames, keepInside, pullToOrbit } from './forces';
import { generationSpan } from './generation';
import { seededRandom } from './random';
import { SMALLEST_WITH_PLATE, slots } from './slots';
import { type Ring, WIDTH } from './types';

export interface Placed {
  readonly key: string;
  readonly instrument: number;
  /** Ring index, or -1 for the outskirts, where those stand that never fell. */
  readonly ring: number;
  readonly radius: number;
  readonly side: number;
  /** Key of what it should stand near, '' for none. */
  readonly near: string;
  /** Radians from the right, clockwise, where it should stand; left out: near its cause. */
  readonly angle?: number;
  /** Stands here and nowhere else. */
  readonly fixed?: Point;
  /** Starts from here: an account of a cohort that was opened. */
  readonly from?: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Centre {
  readonly x: number;
  readonly y: number;
  /** Radius of ring 0 .. and of the outskirts. */
  readonly rings: readonly number[];
  readonly outskirts: number;
  /** Half the width that its plate takes. */
  readonly plate: number;
}

/** Layout units a letter of a plate takes, and the air beside its letters, where a sheet is as small as that of a tablet. */
const PLATE_LETTER = 11;
const PLATE_AIR = 16;
/** From a plate to the ring round it. */
const PLATE_GAP = 16;

export const MOST_RINGS = 6;

/** Name of a generation as a ring is labelled; the last ring drawn holds all later ones too: `6th to 17th gen.` */
export function ringName(generation: number, deepest: number, rings: number = MOST_RINGS): string {
  return generationSpan(generation, generation === rings - 1 ? Math.max(generation, deepest) : generation);
}

/** Others beside the heaviest that stand in the order of their weight. */
const MOST_BY_WEIGHT = 4;

/** Where each instrument's constellation stands: the heaviest left, the others row by row. @param weight dollars per instrument. @param names on the plates. */
export function centres(weight: readonly number[], rings: number, names: readonly string[]): Centre[] {
  const byWeight = weight.map((_, i) => i).sort((a, b) => (weight[b] as number) - (weight[a] as number) || a - b);
  const [largest, ...others] = byWeight;
  // A handful is read from the heaviest down; many are looked up, as they stand in the scenario.
  if (others.length > MOST_BY_WEIGHT) others.sort((a, b) => a - b);
  const order = largest === undefined ? [] : [largest, ...others];
  const boxes = slots(weight.length);
  const out: Centre[] = [];
  order.forEach((instrument, place) => {
    const box = boxes[place] as { x: number; y: number; reach: number };
    const outer = box.reach * (rings > 4 ? 0.84 : 0.8);
    const plate = ((names[instrument]?.length ?? 0) * PLATE_LETTER + PLATE_AIR) / 2;
    const least = box.reach < SMALLEST_WITH_PLATE ? 0 : plate + PLATE_GAP;
    const inner = Math.max(box.reach * (rings > 4 ? 0.26 : 0.31), least);
    const step = rings > 1 ? (outer - inner) / (rings - 1) : 0;
    out[instrument] = {
      x: box.x,
      y: box.y,
      rings: Array.from({ length: rings }, (_, g) => (rings === 1 ? box.reach * 0.5 : inner + g * step)),
      outskirts: box.reach,
      plate: box.reach < SMALLEST_WITH_PLATE ? 0 : plate,
    };
  });
  return out;
}

export function ringsOf(all: readonly Centre[], nameOf: (ring: number) => string): Ring[] {
  return all.flatMap((centre, instrument) =>
    centre.rings.map((radius, generation) => ({
      instrument,
      generation,
      x: centre.x,
      y: centre.y,
      radius,
      label: instrument === biggest(all) ? nameOf(generation) : '',
    })),
  );
}

function biggest(all: readonly Centre[]): number {
  return all.reduce((best, centre, n) => (centre.outskirts > (all[best]?.outskirts ?? 0) ? n : best), 0);
}

/** Half the width and half the height that a ring's name takes. */
export type NameRoom = readonly [number, number];
const RING_NAME: NameRoom = [38, 8];

/** Positions by key. @param ringNames kept free at the top of each ring of the largest. The same input gives the same output to the digit of this machine's floating point. */
export function placeAll(
  items: readonly Placed[],
  all: readonly Centre[],
  ringNames: NameRoom = RING_NAME,
): Map<string, { x: number; y: number }> {
  const random = seededRandom(7);
  const angle = new Map<string, number>();
  const turns = all.map(() => 0);
  const bodies: Body[] = [];
  const byKey = new Map(items.map((item) => [item.key, item]));
  for (const placed of items) {
    const centre = all[placed.instrument] as Centre;
    const a = startAngle(placed, byKey, all, angle, turns, random);
    angle.set(placed.key, a);
    const orbit =
      placed.ring < 0 ? centre.outskirts : (centre.rings[Math.min(placed.ring, centre.rings.length - 1)] as number);
    const at = placed.fixed ?? placed.from;
    // Round a cohort's place in a spiral, so that no two start from one point.
    const turn = placed.from ? bodies.length * 2.399963 : 0;
    const reach = placed.from ? 3 + 0.6 * Math.sqrt(bodies.length) : 0;
    const x = (at?.x ?? centre.x + Math.cos(a) * orbit) + reach * Math.cos(turn);
    const y = (at?.y ?? centre.y + Math.sin(a) * orbit) + reach * Math.sin(turn);
    const pin = placed.fixed ? { fx: placed.fixed.x, fy: placed.fixed.y } : {};
    bodies.push({ placed, centre, orbit, x, y, vx: 0, vy: 0, ...pin });
  }
  const simulation = forceSimulation(bodies).randomSource(seededRandom(3)).stop().alphaDecay(0.012);
  simulation.force('orbit', () => bodies.forEach(pullToOrbit));
  simulation.force('plate', () => bodies.forEach(clearOfPlate));
  simulation.force('labels', () => {
    const largest = all[biggest(all)];
    for (const body of bodies) if (body.centre === largest) clearOfRingNames(body, ringNames);
  });
  simulation.force('backstops', () => bodies.forEach(clearOfBackstops));
  simulation.force(
    'apart',
    forceCollide<Body>((body) => body.placed.radius + (body.placed.ring < 0 ? 2.4 : 3.2))
      .strength(0.9)
      .iterations(bodies.length > 150 ? 2 : 3),
  );
  simulation.force('inside', () => bodies.forEach(keepInside));
  simulation.tick(bodies.length > 150 ? 130 : 320);
  return new Map(bodies.map((body) => [body.placed.key, { x: body.x, y: body.y }]));
}

function startAngle(
  placed: Placed,
  byKey: ReadonlyMap<string, Placed>,
  all: readonly Centre[],
  angle: ReadonlyMap<string, number>,
  turns: number[],
  random: () => number,
): number {
  if (placed.angle !== undefined) return placed.angle;
  const centre = all[placed.instrument] as Centre;
  const outward = centre.x < WIDTH / 2 ? Math.PI : 0;
  if (placed.ring < 0) {
    const arc = placed.side < 0 ? -0.62 : 0.62;
    const middle = outward === 0 ? arc : Math.PI - arc * 0.4 - Math.PI * (placed.side < 0 ? 0.62 : 0);
    return (outward === 0 ? middle : placed.side < 0 ? -0.72 : 0.52) + (random() - 0.5) * 1.1;
  }
  const near = byKey.get(placed.near);
  if (near) {
    // The last ring holds many generations: there a wider spread beats standing near the cause.
    const jitter = placed.ring === centre.rings.length - 1 && centre.rings.length === MOST_RINGS ? 3.4 : 1.9;
    if (near.instrument === placed.instrument) return (angle.get(near.key) ?? 0) + (random() - 0.5) * jitter;
    const other = all[near.instrument] as Centre;
    return Math.atan2(other.y - centre.y, other.x - centre.x) + (random() - 0.5) * 3.2;
  }
  const turn = turns[placed.instrument] as number;
  turns[placed.instrument] = turn + 1;
  return turn * 2.399963 + (placed.instrument === biggest(all) ? 2.6 : 3.3);
}
