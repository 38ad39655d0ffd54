/**
 * Names of rings, at the turn of each that is clear of marks and bands. All on one ray where one is free; else, in a cascade,
 * each where its own ring is freest, in the order of the rings from the top down or from the foot up, over as few marks as may be
 * where none is clear. Bands of leverage are a scale: on one ray in their order, the innermost among those named.
 */
import { type DisplayEdge, type GraphModel, type Ring, SHOCK_KEY } from '@/lib/graph';
import { curveOf, type Frame, placeOf, screenX, screenY } from './frame';
import { namesInOrder, type Place } from './namesInOrder';
import { alongside } from './paintEdgeLabels';
import type { Pen } from './pen';
import { plateBoxes } from './plate';
import { shockBox } from './shockLabel';
import { type Box, DENSE_FONT, overlaps } from './type';

export interface RingLabel {
  readonly label: string;
  readonly box: Box;
}

/** Turns from the top that are tried, the likeliest first. */
const TURNS = [0, 0.5, 0.06, -0.06, 0.44, -0.44, 0.12, -0.12, 0.38, -0.38, 0.19, -0.19, 0.31, -0.31, 0.25, -0.25];
/** For a ring that is crowded: all the way round. */
const FINE_TURNS = Array.from({ length: 72 }, (_, n) => (n % 2 === 0 ? n : -n - 1) / 144);
/** Of a scale that has no room for all its names every one, every second or only the ends, always with the innermost. */
const STEPS = [1, 2, 4] as const;
const HEIGHT_PX = 13;
/** A mark's room on the screen at least. */
const LEAST_MARK_PX = 3;
/** Of the pieces of bands under a name: this many cost as much as standing a quarter of the way round. */
const BAND_COST = 0.25;
/** Of each mark under a name, where a ring has no place without. */
const MARK_COST = 3;
/** A picture of no more accounts than this names them all. */
const MOST_NAMED = 16;
const NAME_PX = { w: 34, h: 18 } as const;
/** Rings closer than this have no room for a name each: the first and the last tell the rest. */
const LEAST_RING_GAP_PX = 10;
/** Of each place of an account's name under a ring's: rather the ring has none. */
const NAME_COST = 160;
/** Of standing a whole turn away from where it would be alone. */
const TURN_COST = 0.4;

interface Made {
  readonly sheet: string;
  readonly labels: readonly RingLabel[];
}

const made = new WeakMap<GraphModel, Made>();

/** The same at every moment of a run and under one legend: bands to come count as if they were there, so that names stand still. */
export function ringLabels(ctx: Pen, frame: Frame): readonly RingLabel[] {
  const { originX, originY, scale, width, height } = frame;
  ctx.font = DENSE_FONT;
  const named = namedRings(frame);
  const wide = named.map((ring) => ctx.measureText(ring.label).width + 4);
  const corner = frame.legend ? [frame.legend.w, frame.legend.y] : [];
  const sheet = [originX, originY, scale, width, height, ...corner, ...wide].map((value) => value.toFixed(1)).join(' ');
  const known = made.get(frame.model);
  if (known?.sheet === sheet) return known.labels;
  const labels = choose(named, wide, obstaclesOf(ctx, { ...frame, lit: null, hover: null, focus: null }), frame);
  made.set(frame.model, { sheet, labels });
  return labels;
}

interface Obstacles {
  /** Words, plates, the legend and the shock's own bands: no name stands on them. */
  readonly words: readonly Box[];
  /** Accounts: a name stands on them only where its ring has no clear place. */
  readonly marks: readonly Box[];
  /** Bands in small pieces: a name stands on as few as may be. */
  readonly bands: readonly Box[];
  /** Where the names of a handful may stand: they are more than that of a ring. */
  readonly names: readonly Box[];
}

function obstaclesOf(ctx: Pen, frame: Frame): Obstacles {
  const shock = shockBox(ctx, frame);
  const { nodes } = frame.model;
  const still = nodes.flatMap((node): Box[] => {
    const { x, y } = placeOf(frame, node);
    if (node.kind === 'instrument') return plateBoxes(frame, node);
    return node.kind === 'fund' || node.kind === 'vault' ? [{ x: x - 40, y: y - 12, w: 80, h: 44 }] : [];
  });
  const marks = nodes.flatMap((node): Box[] => {
    if (node.buckets.length === 0) return [];
    const { x, y } = placeOf(frame, node);
    const r = Math.max(LEAST_MARK_PX, node.radius * frame.scale) + 1.5;
    return [{ x: x - r, y: y - r, w: 2 * r, h: 2 * r }];
  });
  // Of a handful all are to be named, at the right of their marks or at the left.
  const few = marks.length > MOST_NAMED ? [] : marks;
  const names = few.flatMap(({ x, y, w, h }) =>
    [x + w, x - NAME_PX.w].map((at) => ({ ...NAME_PX, x: at, y: y + (h - NAME_PX.h) / 2 })),
  );
  const pieces = (edge: DisplayEdge): Box[] => {
    const curve = curveOf(frame, edge);
    return curve ? alongside(curve) : [];
  };
  const shown = frame.model.edges.filter((edge) => !edge.quiet && edge.kind !== 'adl' && edge.kind !== 'position');
  const shocks = shown.filter((edge) => edge.from === SHOCK_KEY).flatMap(pieces);
  const bands = shown.filter((edge) => edge.from !== SHOCK_KEY).flatMap(pieces);
  return {
    words: [...(shock ? [shock] : []), ...(frame.legend ? [frame.legend] : []), ...still, ...shocks],
    marks,
    bands,
    names,
  };
}

function choose(rings: readonly Ring[], wide: readonly number[], room: Obstacles, frame: Frame): RingLabel[] {
  const labelled = (boxes: readonly (Box | null)[]): RingLabel[] =>
    boxes.flatMap((box, n) => (box ? [{ label: rings[n]?.label ?? '', box }] : []));
  const at = (ring: Ring, n: number, turn: number, overMarks = false): Place | null =>
    placeAt(frame, ring, wide[n] ?? 0, turn, room, overMarks);
  const places = TURNS.map((turn) => rings.map((ring, n) => at(ring, n, turn)));
  if (frame.model.which === 'market') {
    for (const step of STEPS) {
      const ray = cheapestRay(places.map((all) => all.filter((_, n) => n % step === 0)));
      if (ray) return labelled(rings.map((_, n) => (n % step === 0 ? (ray[n / step]?.box ?? null) : null)));
    }
    return [];
  }
  const ray = cheapestRay(places);
  if (ray?.every(({ cost }) => cost < BAND_COST)) return labelled(ray.map(({ box }) => box));
  return labelled(
    eachAlone(
      rings.map((ring, n) => [
        () => places.map((all) => all[n] ?? null),
        () => FINE_TURNS.map((turn) => at(ring, n, turn)),
        () => FINE_TURNS.map((turn) => at(ring, n, turn, true)),
      ]),
    ),
  );
}

/** The rings that are named: all, or the first and the last where they stand too close for more. */
function namedRings({ model, scale }: Frame): Ring[] {
  const named = model.rings.filter((ring) => ring.label !== '');
  const [first, second] = named;
  const isClose = first && second && Math.abs(second.radius - first.radius) * scale < LEAST_RING_GAP_PX;
  return model.which === 'cascade' && isClose ? named.filter((ring) => ring === first || ring === named.at(-1)) : named;
}

/** The ray on which all names stand for the least, none on another; null where there is none. */
function cheapestRay(places: readonly (readonly (Place | null)[])[]): readonly Place[] | null {
  const costOf = (ray: readonly Place[]): number => ray.reduce((sum, { cost }) => sum + cost, 0);
  let best: readonly Place[] | null = null;
  for (const all of places) {
    const ray = all.filter((place) => place !== null);
    if (ray.length < all.length || !isLadder(ray)) continue;
    if (best === null || costOf(ray) < costOf(best)) best = ray;
  }
  return best;
}

/** Whether no two names of a ray lie on each other. */
function isLadder(ray: readonly Place[]): boolean {
  return ray.every((one, n) => ray.slice(n + 1).every((other) => !overlaps(one.box, other.box)));
}

/** Places for a ring's name. */
type Choice = () => readonly (Place | null)[];

/** Each where it is cheapest, all in the order of their rings: of a ring that has none there more places are looked at. */
function eachAlone(rings: readonly (readonly Choice[])[]): (Box | null)[] {
  const offered: Place[][] = rings.map(() => []);
  let names: readonly (Place | null)[] = rings.map(() => null);
  for (const step of [0, 1, 2]) {
    rings.forEach((choices, n) => {
      if (names[n]) return;
      offered[n]?.push(...(choices[step]?.() ?? []).filter((place) => place !== null));
    });
    names = namesInOrder(offered);
    if (names.every((place) => place !== null)) break;
  }
  return names.map((place) => place?.box ?? null);
}

/** Null where it would stand on words, off the sheet or, unless `overMarks`, on a mark. */
function placeAt(
  frame: Frame,
  ring: Ring,
  w: number,
  turn: number,
  { words, marks, bands, names }: Obstacles,
  overMarks: boolean,
): Place | null {
  const angle = 2 * Math.PI * (turn - 0.25);
  const x = screenX(frame, ring.x + ring.radius * Math.cos(angle)) - w / 2;
  const y = screenY(frame, ring.y + ring.radius * Math.sin(angle)) - HEIGHT_PX / 2;
  const box = { x, y, w, h: HEIGHT_PX };
  if (x < 2 || x + w > frame.width - 2 || y < 2 || y + HEIGHT_PX > frame.height - 2) return null;
  const under = (others: readonly Box[]): number =>
    others.reduce((count, other) => count + (overlaps(other, box) ? 1 : 0), 0);
  if (words.some((other) => overlaps(other, box))) return null;
  const covered = under(marks);
  if (covered > 0 && !overMarks) return null;
  return {
    box,
    cost: MARK_COST * covered + NAME_COST * under(names) + BAND_COST * under(bands) + TURN_COST * Math.abs(turn),
    turn,
  };
}
