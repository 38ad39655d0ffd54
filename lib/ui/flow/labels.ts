/** Names and dollars beside the bars: the path first, then the largest; a label that collides is shortened, then dropped. */
import { type FlowBar, type FlowLayout, type FlowModel, type FlowNode, shortUsd } from '@/lib/graph';

export interface FlowLabel {
  readonly key: string;
  readonly x: number;
  /** Baseline of its first line. */
  readonly y: number;
  readonly name: string;
  readonly usd: string;
  /** Dollars under the name rather than beside it. */
  readonly stacked: boolean;
  readonly strong: boolean;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const LINE_PX = 13;
const BESIDE_PX = 5;
/** Advance of 11 px Plex Sans in its condensed width as names of digits need it, and of the same in bold. */
const ADVANCE_PX = 6.2;
const STRONG_ADVANCE_PX = 6.8;
/** A lower bar of an account has no name of its own unless it is on the path; causes and markets always have theirs. */
const LEAST_BAR_PX = 4.5;
const MARKET_COLUMN = 1;

/** @param first keys that come before all others: the selected path, what is pointed at. */
export function flowLabels(
  model: FlowModel,
  layout: FlowLayout,
  first: ReadonlySet<string>,
  endX: number,
  height: number,
): FlowLabel[] {
  const barOf = new Map(layout.bars.map((bar) => [bar.key, bar]));
  const taken: Box[] = [];
  const bars = layout.bars.map((bar) => ({ x: bar.x - 2, y: bar.y, w: bar.w + 4, h: Math.max(2, bar.h) }));
  const labels: FlowLabel[] = [];
  const kept = marketNames(model, barOf, height);
  const selected = [...first].at(-1);
  const rank = (node: FlowNode): number =>
    node.key === selected ? 1e19 : (first.has(node.key) ? 1e18 : node.column < 2 ? 1e17 : 0) + node.totalUsd;
  for (const node of [...model.nodes].sort((a, b) => rank(b) - rank(a))) {
    const bar = barOf.get(node.key) as FlowBar;
    const strong = first.has(node.key);
    if (bar.h < LEAST_BAR_PX && !strong && node.column > MARKET_COLUMN) continue;
    const own = kept.get(node.key);
    kept.delete(node.key);
    const room = { strong, taken: [...taken, ...kept.values()], bars, endX, height };
    // What is selected and what stands at the left have their names even where they must lie over a bar.
    const must = node.key === selected || node.column <= MARKET_COLUMN;
    const found =
      spot(node, bar, room) ??
      (own ? { box: own, words: nameOnly(node) } : must ? spot(node, bar, { ...room, bars: [] }) : null);
    if (!found) continue;
    taken.push(found.box);
    labels.push({ key: node.key, x: found.box.x, y: found.box.y + 10, strong, ...found.words });
  }
  return labels;
}

/** Beside each market room for its name alone, kept free of all others': of small ones that stand close, one under the other. */
function marketNames(model: FlowModel, barOf: ReadonlyMap<string, FlowBar>, height: number): Map<string, Box> {
  const markets = model.nodes.filter((node) => node.column === MARKET_COLUMN);
  const bars = markets.map((node) => barOf.get(node.key) as FlowBar);
  const middles = spread(
    bars.map((bar) => bar.y + bar.h / 2),
    LINE_PX,
    height,
  );
  return new Map(
    markets.map((node, n) => {
      const bar = bars[n] as FlowBar;
      const w = node.label.length * STRONG_ADVANCE_PX;
      return [node.key, { x: bar.x + bar.w + BESIDE_PX, y: (middles[n] as number) - LINE_PX / 2, w, h: LINE_PX }];
    }),
  );
}

const nameOnly = (node: FlowNode): Words => ({ name: node.label, usd: '', stacked: false });

interface Room {
  readonly strong: boolean;
  readonly taken: readonly Box[];
  readonly bars: readonly Box[];
  readonly endX: number;
  readonly height: number;
}

type Words = Pick<FlowLabel, 'name' | 'usd' | 'stacked'>;

function spot(node: FlowNode, bar: FlowBar, room: Room): { box: Box; words: Words } | null {
  const usd = shortUsd(node.totalUsd);
  const advance = room.strong || node.column < 2 ? STRONG_ADVANCE_PX : ADVANCE_PX;
  const nameW = node.label.length * advance;
  const usdW = usd.length * ADVANCE_PX;
  const forms: [Words, number, number][] = [
    [{ name: node.label, usd, stacked: false }, nameW + usdW + 4, LINE_PX],
    [{ name: node.label, usd, stacked: true }, Math.max(nameW, usdW), 2 * LINE_PX],
    [nameOnly(node), nameW, LINE_PX],
  ];
  for (const [words, w, h] of forms) {
    for (const { x, y } of places(node, bar, h)) {
      const box = { x, y, w, h };
      const inside = y >= 0 && y + h <= room.height + 2 && x + w <= room.endX;
      if (inside && ![...room.taken, ...room.bars].some((other) => overlaps(other, box))) return { box, words };
    }
  }
  return null;
}

/** Beside the bar; a cause, which stands at the edge, may have its words over it as well. */
function places(node: FlowNode, bar: FlowBar, h: number): { x: number; y: number }[] {
  const x = bar.x + bar.w + BESIDE_PX;
  const middle = bar.y + bar.h / 2 - h / 2;
  const beside = bar.h > 2 * h ? [middle, bar.y + 1, bar.y + bar.h - h - 1] : [middle, middle - 5, middle + 5];
  const over = node.column === 0 ? [bar.y - h - 3, bar.y + bar.h + 3] : [];
  return [...beside.map((y) => ({ x, y })), ...over.map((y) => ({ x: bar.x, y }))];
}

const overlaps = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export interface PayerPlace {
  /** Middle of the words; the bar's own middle where there is room. */
  readonly y: number;
}

/** Middles of words of `tall` pixels, kept apart and inside the box. */
export function spread(middles: readonly number[], tall: number, height: number): number[] {
  const places: number[] = [];
  for (const middle of middles) places.push(Math.max(middle, tall / 2, (places.at(-1) ?? -tall) + tall));
  for (let k = places.length - 1; k >= 0; k -= 1) {
    const most = k === places.length - 1 ? height - tall / 2 : (places[k + 1] as number) - tall;
    places[k] = Math.min(places[k] as number, most);
  }
  return places;
}
