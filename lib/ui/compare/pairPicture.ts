'use client';
/** Both cascades side by side as one drawing, an account at the same place in both. */
import type { Diff } from '@/lib/analysis';
import { findBucket } from '@/lib/analysis';
import { type FinishedPair, tickAtMs } from '@/lib/studio';
import { type Colours, graphPicture, measurer } from '@/lib/ui/graph';
import { sideName } from './sideName';

const WIDTH = 560;
const HEIGHT = 400;
const GAP = 24;
const HEAD = 24;

export interface PairView {
  readonly atMs: number;
  /** Name of the selected account. */
  readonly selected: string | null;
}

/** One side without its name, for a column of that width. */
export function sidePicture(
  side: 'a' | 'b',
  pair: FinishedPair,
  { atMs, selected }: PairView,
  { colours, width = WIDTH, height = HEIGHT }: { colours: Colours; width?: number; height?: number },
): string {
  const { run, scenario } = pair[side];
  const bucket = selected === null ? -1 : findBucket(run, selected);
  return graphPicture(run, scenario, {
    ...{ which: 'cascade', tick: tickAtMs(run, atMs), selected: bucket < 0 ? null : bucket, anchor: null },
    ...{ width, height, colours, mostLabels: 6, measure: measurer(), prefix: `${side}${width}` },
  }).svg;
}

/** An SVG document of both. */
export function pairPicture(pair: FinishedPair, diff: Diff, view: PairView, colours: Colours): string {
  const sides = (['a', 'b'] as const).map((side) => sidePicture(side, pair, view, { colours }));
  const tall = Math.max(...sides.map(heightOf)) + HEAD;
  const wide = 2 * WIDTH + GAP;
  const parts = sides.map((svg, n) => {
    const x = n * (WIDTH + GAP);
    const letter = n === 0 ? 'A' : 'B';
    const name = escaped(`${letter}: ${sideName(letter, pair, diff)}`);
    const text = `<text x="${x}" y="14" font-family="system-ui, sans-serif" font-size="13" font-weight="600" fill="${colours.ink}">${name}</text>`;
    return text + svg.replace('<svg ', `<svg x="${x}" y="${HEAD}" `);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${tall}" viewBox="0 0 ${wide} ${tall}">${parts.join('')}</svg>`;
}

const heightOf = (svg: string): number => Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? HEIGHT);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
