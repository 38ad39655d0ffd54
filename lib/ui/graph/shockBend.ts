/**
 * How far the band from the shock to an instrument bends: of a few bends the one that keeps clearest of the other markets and
 * runs over the fewest marks and names on its way, so that it is not read as leading to one of them. By the model alone: it is
 * the same at every moment and zoom.
 */
import { type DisplayEdge, type DisplayNode, type GraphModel, type Ring, SHOCK_KEY } from '@/lib/graph';
import { estimateWidth } from './pen';

/** Bands bend one way, from cause to effect. */
export const BEND = 0.17;
/** The likeliest first: what is as free as another bends as all bands do. */
const BENDS = [BEND, 0.22, 0.12, 0.27, 0.07, 0.32, 0, -0.06, -0.12, -0.18, -0.24, -0.3, -0.36];
/** Layout units: between a band and a mark's rim, what a name takes beside its mark, and the shock's own words beside it. */
const AIR = 6;
const NAME = { w: 46, h: 9 } as const;
const OWN_WORDS = { x: 18, y: -16, w: 320, h: 44 } as const;
/** Pixels of a word per layout unit, between a desk's sheet and a tablet's. */
const WORD_SCALE = 0.6;
/** Half a plate, layout units, on a sheet as small as a phone's. */
const PLATE = { w: 60, h: 30 } as const;
const STEP = 8;
/** A picture of no more marks than this has all their names. */
const MOST_NAMED = 16;
/** `along`: over the whole length of its words, where it cannot keep off them; `rings`: through the middle of another market; at its outermost ring nothing, between them in proportion. */
const COST = { mark: 1, name: 0.4, plate: 6, rings: 4, words: 2.5, along: 2, further: 0.02 } as const;

/** Of any band: how far off its middle it is drawn, as a share of its length. */
export function bendOf(model: GraphModel, edge: DisplayEdge): number {
  if (edge.kind === 'position') return 0.06;
  if (edge.kind === 'correlation') return 0;
  return edge.from === SHOCK_KEY ? shockBend(model, edge) : BEND;
}

const chosen = new WeakMap<GraphModel, Map<string, number>>();

export function shockBend(model: GraphModel, edge: DisplayEdge): number {
  const bends = chosen.get(model) ?? new Map<string, number>();
  chosen.set(model, bends);
  const bend = bends.get(edge.key) ?? choose(model, edge);
  bends.set(edge.key, bend);
  return bend;
}

function choose({ nodes, rings }: GraphModel, edge: DisplayEdge): number {
  const from = nodes.find(({ key }) => key === edge.from);
  const to = nodes.find(({ key }) => key === edge.to);
  if (!from || !to) return BEND;
  const marks = nodes.filter((node) => node.buckets.length > 0);
  const plates = nodes.filter((node) => node.kind === 'instrument' && node !== to);
  const others = outermost(rings).filter(({ instrument }) => instrument !== to.instrument);
  const costs = BENDS.map((bend, n) => {
    const points = pointsOf(from, to, bend);
    const over = (all: readonly DisplayNode[], isOver: (node: DisplayNode, at: Point) => boolean): number =>
      all.filter((node) => points.some((at) => isOver(node, at))).length;
    const named = marks.length <= MOST_NAMED ? over(marks, onName) : 0;
    return (
      COST.mark * over(marks, onMark) +
      COST.name * named +
      COST.plate * over(plates, onPlate) +
      COST.rings * others.reduce((sum, ring) => sum + depthIn(ring, points), 0) +
      COST.words * over([from], onOwnWords) +
      COST.along * shareOfWords(from, points) +
      COST.further * n
    );
  });
  return BENDS[costs.indexOf(Math.min(...costs))] ?? BEND;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const onMark = (node: DisplayNode, { x, y }: Point): boolean => Math.hypot(node.x - x, node.y - y) < node.radius + AIR;

const onName = (node: DisplayNode, { x, y }: Point): boolean =>
  x > node.x && x < node.x + node.radius + NAME.w && Math.abs(y - node.y) < NAME.h;

const onPlate = (node: DisplayNode, { x, y }: Point): boolean =>
  Math.abs(x - node.x) < PLATE.w && Math.abs(y - node.y) < PLATE.h;

const outermost = (rings: readonly Ring[]): Ring[] => [
  ...new Map([...rings].sort((a, b) => a.radius - b.radius).map((ring) => [ring.instrument, ring])).values(),
];

/** How far into a ring a band comes: 0 not at all, 1 to its middle. */
const depthIn = (ring: Ring, points: readonly Point[]): number =>
  Math.max(0, ...points.map(({ x, y }) => 1 - Math.hypot(ring.x - x, ring.y - y) / ring.radius));

const onOwnWords = (node: DisplayNode, { x, y }: Point): boolean => {
  const [dx, dy] = [x - node.x - OWN_WORDS.x, y - node.y - OWN_WORDS.y];
  return dx > 0 && dx < wordsWidth(node) && dy > 0 && dy < OWN_WORDS.h;
};

const wordsWidth = ({ label, detail }: DisplayNode): number =>
  Math.min(OWN_WORDS.w, Math.max(estimateWidth(label, 12, 600), estimateWidth(detail, 11, 400)) / WORD_SCALE);

const shareOfWords = (node: DisplayNode, points: readonly Point[]): number =>
  Math.min(1, (STEP * points.filter((at) => onOwnWords(node, at)).length) / wordsWidth(node));

/** Points along the band, layout units. */
function pointsOf(from: Point, to: Point, bend: number): Point[] {
  const control = { x: (from.x + to.x) / 2 - (to.y - from.y) * bend, y: (from.y + to.y) / 2 + (to.x - from.x) * bend };
  const steps = Math.max(2, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
  return Array.from({ length: steps - 1 }, (_, n) => {
    const t = (n + 1) / steps;
    const at = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return { x: at(from.x, control.x, to.x), y: at(from.y, control.y, to.y) };
  });
}
