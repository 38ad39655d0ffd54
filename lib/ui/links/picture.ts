/** The picture of a link as numbers: the price with and without the cascade, and who fell where on it. */
import type { CardSample, LinkCard } from '@/lib/analysis';

export const PICTURE = { width: 1200, height: 630, left: 64, right: 1136, top: 316, bottom: 556 } as const;

export interface PictureDisc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** 0 to 3: first to fall, and so on; 3 stands for all later ones. */
  readonly row: number;
}

export interface PictureScene {
  readonly book: string;
  readonly shockAlone: string;
  /** Between the two. */
  readonly gap: string;
  readonly discs: readonly PictureDisc[];
  /** `−26.4 %`, where the book was farthest from its opening. */
  readonly farthest: string;
  readonly rows: readonly number[];
}

const LARGEST_R = 26;
const SMALLEST_R = 2.5;

/** Lays a card out on the picture. */
export function pictureScene(card: LinkCard): PictureScene {
  const { left, right, top, bottom } = PICTURE;
  const factors = [...card.book, ...card.shockAlone].map(([, factor]) => factor);
  const [low, high] = [Math.min(1, ...factors), Math.max(1, ...factors)];
  const x = (ms: number) => left + ((right - left) * ms) / Math.max(1, card.endMs);
  const y = (factor: number) => bottom - ((bottom - top) * (factor - low)) / Math.max(1e-6, high - low);
  const points = (samples: readonly CardSample[]) =>
    samples.map(([ms, factor]) => `${round(x(ms))} ${round(y(factor))}`);
  const [book, alone] = [points(card.book), points(card.shockAlone)];
  const most = Math.max(1, ...card.nodes.map(([, , usd]) => usd));
  const discs = card.nodes.map(([ms, generation, usd]) => ({
    x: round(x(ms)),
    y: round(y(factorAt(card.book, ms))),
    r: round(Math.max(SMALLEST_R, LARGEST_R * Math.sqrt(usd / most))),
    row: Math.min(3, generation),
  }));
  const farthest = card.book.reduce((far, [, factor]) => (Math.abs(factor - 1) > Math.abs(far - 1) ? factor : far), 1);
  return {
    book: `M${book.join('L')}`,
    shockAlone: `M${alone.join('L')}`,
    gap: `M${[...book, ...alone.reverse()].join('L')}Z`,
    // The largest first, so that small ones stay visible on top.
    discs: discs.sort((a, b) => b.r - a.r),
    farthest: `${farthest < 1 ? '\u2212' : '+'}${Math.abs((farthest - 1) * 100).toFixed(1)}\u00a0%`,
    rows: [0, 1, 2, 3].filter((row) => discs.some((disc) => disc.row === row)),
  };
}

function factorAt(samples: readonly CardSample[], ms: number): number {
  return samples.findLast(([at]) => at <= ms)?.[1] ?? 1;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
