/** The hero's picture as numbers: the price with and without the cascade, who fell where, and one path through it. */
import {
  changeTickLabel,
  changeTicks,
  type LinearScale,
  linearScale,
  pointsPath,
  type Tick,
  timeTicks,
} from '@/lib/ui/charts';
import type { Picture, PictureNode, Sample } from './picture';
import { type Disc, swarm } from './swarm';

export interface HeroSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Radius of the largest disc. */
  readonly largest: number;
}

export const HERO_WIDE: HeroSize = { width: 820, height: 396, left: 8, right: 644, top: 34, bottom: 370, largest: 19 };
export const HERO_NARROW: HeroSize = {
  width: 358,
  height: 330,
  left: 2,
  right: 356,
  top: 30,
  bottom: 302,
  largest: 13,
};

export interface HeroDisc extends Disc {
  readonly node: PictureNode;
  /** Where on the price line it fell. */
  readonly anchorY: number;
}

export interface HeroScene {
  readonly size: HeroSize;
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly timeTicks: readonly Tick[];
  readonly changeTicks: readonly { readonly y: number; readonly label: string }[];
  readonly gap: string;
  readonly book: string;
  readonly shockAlone: string;
  readonly discs: readonly HeroDisc[];
  /** Arcs from cause to effect along the longest path shown. */
  readonly arrows: readonly string[];
  /** The shock alone and the whole fall, as fractions; end of the first shock, ms. */
  readonly shockLow: number;
  readonly low: number;
  readonly shockMs: number;
  readonly endY: number;
  readonly shockY: number;
}

/** Lays out the hero. */
export function heroScene(picture: Picture, size: HeroSize): HeroScene {
  const { book, shockAlone } = picture.price;
  const endMs = lastMs(picture);
  const low = Math.min(...book.map((s) => s[1]));
  const x = linearScale([0, endMs], [size.left, size.right]);
  const y = linearScale([low - (1 - low) * (size.width > 500 ? 0.13 : 0.2), 1], [size.bottom, size.top]);
  const isStepped =
    x(picture.tickMs) - x(0) >= SEEN_TICK_PX && [book, shockAlone].every((one) => isWhole(one, picture));
  const shown = (samples: readonly Sample[]): readonly Sample[] => {
    const before = samples.filter((s) => s[0] < endMs);
    return [...before, [endMs, isStepped ? (before.at(-1)?.[1] ?? 1) : valueAt(samples, endMs)]];
  };
  const points = (samples: readonly Sample[]) =>
    (isStepped ? inSteps(shown(samples)) : shown(samples)).map((s) => [x(s[0]), y(s[1])] as const);
  const shockLow = Math.min(...shown(shockAlone).map((s) => s[1]));
  const fractions = changeTicks(low - 1, 0, 3);
  const step = Math.abs((fractions[1] ?? 0.1) - (fractions[0] ?? 0));
  const discs = discsOf(picture, x, y, size);
  return {
    size,
    x,
    y,
    timeTicks: timeTicks(endMs, size.width > 500 ? 6 : 5),
    changeTicks: fractions.map((f) => ({ y: y(1 + f), label: f === 0 ? '' : changeTickLabel(f, step) })),
    gap: `${pointsPath(points(shockAlone))}L${pointsPath([...points(book)].reverse()).slice(1)}Z`,
    book: pointsPath(points(book)),
    shockAlone: pointsPath(points(shockAlone)),
    discs,
    arrows: arrowsOf(picture, discs),
    shockLow,
    low,
    shockMs: shown(shockAlone).find((s) => s[1] < 1 - (1 - shockLow) * 0.5)?.[0] ?? 0,
    endY: y(shown(book).at(-1)?.[1] ?? 1),
    shockY: y(shown(shockAlone).at(-1)?.[1] ?? 1),
  };
}

/** From this width a tick is seen as one, px: as in the studio's charts, what it decides then holds until the next. */
const SEEN_TICK_PX = 3;

/** Whether there is a sample for every tick: of fewer nobody knows when in between it was that the price moved. */
function isWhole(samples: readonly Sample[], { tickMs }: Picture): boolean {
  return samples.every(([ms], n) => n === 0 || ms - (samples[n - 1]?.[0] ?? 0) <= tickMs);
}

/** Each value held until the next. */
export function inSteps(samples: readonly Sample[]): Sample[] {
  return samples.flatMap((sample, n): Sample[] => {
    const before = samples[n - 1];
    return before && before[1] !== sample[1] ? [[sample[0], before[1]], sample] : [sample];
  });
}

/** The picture ends a little after the last fall: what follows is a flat line. */
function lastMs(picture: Picture): number {
  const last = picture.nodes.at(-1)?.ms ?? picture.endMs;
  return Math.min(picture.endMs, Math.max(picture.tickMs, last * 1.12));
}

/** Value at a time, linear between samples. */
export function valueAt(samples: readonly Sample[], ms: number): number {
  let before: Sample = samples[0] ?? [0, 1];
  for (const sample of samples) {
    if (sample[0] >= ms) {
      const span = sample[0] - before[0];
      return span > 0 ? before[1] + ((sample[1] - before[1]) * (ms - before[0])) / span : sample[1];
    }
    before = sample;
  }
  return before[1];
}

function discsOf(picture: Picture, x: LinearScale, y: LinearScale, size: HeroSize): HeroDisc[] {
  const most = Math.max(1, ...picture.nodes.map((n) => n.notionalUsd));
  const wanted = picture.nodes.map((node) => ({
    x: x(node.ms),
    y: y(valueAt(picture.price.book, node.ms)),
    r: Math.max(2.6, size.largest * Math.sqrt(node.notionalUsd / most)),
  }));
  const places = swarm(wanted, { gap: 1.5, top: size.top - 14, bottom: size.bottom - 6 });
  return picture.nodes.map((node, i) => {
    const place = places[i] ?? { x: 0, y: 0, r: 0 };
    return { ...place, node, anchorY: wanted[i]?.y ?? place.y };
  });
}

function arrowsOf(picture: Picture, discs: readonly HeroDisc[]): string[] {
  const deepest = picture.nodes.reduce((best, node, i) => {
    const other = picture.nodes[best];
    const deeper = !other || node.generation > other.generation;
    return deeper || (node.generation === other?.generation && node.notionalUsd > other.notionalUsd) ? i : best;
  }, 0);
  const path: HeroDisc[] = [];
  for (let at: number | null = deepest; at !== null; at = picture.nodes[at]?.parent ?? null) {
    const disc = discs[at];
    if (!disc || path.includes(disc)) break;
    path.unshift(disc);
  }
  return path.slice(1).flatMap((to, i) => {
    const from = path[i];
    return from && Math.hypot(to.x - from.x, to.y - from.y) > from.r + to.r + 14 ? [arc(from, to)] : [];
  });
}

/** Leaves at the upper right, arrives from above: one bend, always the same way. */
function arc(from: Disc, to: Disc): string {
  const start = [from.x + from.r * 0.7, from.y - from.r * 0.7 - 2] as const;
  const end = [to.x + 1, to.y - to.r - 4] as const;
  const bend = [end[0] - (end[0] - start[0]) * 0.12, start[1] - 8] as const;
  const text = (p: readonly [number, number]) => `${p[0].toFixed(1)} ${p[1].toFixed(1)}`;
  return `M${text(start)}Q${text(bend)} ${text(end)}`;
}
