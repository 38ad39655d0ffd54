/** SVG path strings from series. The only place, with scales.ts, where d3 draws. */
import { area, curveLinear, curveStepAfter, curveStepBefore, line } from 'd3-shape';
import { decimate, type SeriesView, sampleAt } from './decimate';

export type Scale = (value: number) => number;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** From this width a tick is seen as one, px. */
const SEEN_TICK_PX = 3;

/** What a tick decides holds until the next: where ticks are wide enough to be seen, a series goes in steps, not in slopes. */
const isStepped = (view: SeriesView, x: Scale): boolean => view.count > 1 && x(1) - x(0) >= SEEN_TICK_PX;

/** Polyline of a series through the pixels it covers; gaps where a sample is not a number. */
export function linePath(view: SeriesView, x: Scale, y: Scale, pixels: number): string {
  const build = line<number>()
    .curve(isStepped(view, x) ? curveStepAfter : curveLinear)
    .defined((n) => Number.isFinite(sampleAt(view, n)))
    .x((n) => round(x(n)))
    .y((n) => round(y(sampleAt(view, n))));
  return build(decimate(view, pixels)) ?? '';
}

/** Area between a series and a constant height `baseline` (in px). */
export function areaPath(view: SeriesView, x: Scale, y: Scale, baseline: number, pixels: number): string {
  const build = area<number>()
    .curve(isStepped(view, x) ? curveStepAfter : curveLinear)
    .defined((n) => Number.isFinite(sampleAt(view, n)))
    .x((n) => round(x(n)))
    .y0(baseline)
    .y1((n) => round(y(sampleAt(view, n))));
  return build(decimate(view, pixels)) ?? '';
}

/** Area between two series of the same length; each keeps its own extremes. */
export function gapPath(upper: SeriesView, lower: SeriesView, x: Scale, y: Scale, pixels: number): string {
  if (upper.count === 0 || lower.count === 0) return '';
  const there = linePath(upper, x, y, pixels);
  const back = line<number>()
    // Walked backwards, what held until the next tick is met before it.
    .curve(isStepped(lower, x) ? curveStepBefore : curveLinear)
    .x((n) => round(x(n)))
    .y((n) => round(y(sampleAt(lower, n))));
  const points = decimate(lower, pixels).reverse();
  const home = back(points);
  return there && home ? `${there}L${home.slice(1)}Z` : '';
}

/** Polyline through given points. */
export function pointsPath(points: readonly (readonly [number, number])[]): string {
  return (
    line<readonly [number, number]>()
      .x((p) => round(p[0]))
      .y((p) => round(p[1]))(points as [number, number][]) ?? ''
  );
}

/** Closed area under given points down to `baseline`. */
export function pointsArea(points: readonly (readonly [number, number])[], baseline: number): string {
  return (
    area<readonly [number, number]>()
      .x((p) => round(p[0]))
      .y0(baseline)
      .y1((p) => round(p[1]))(points as [number, number][]) ?? ''
  );
}

export interface Bar {
  readonly x: number;
  readonly height: number;
}

/** Thin upright bars standing on `baseline`, as one path: thousands of marks, one element. */
export function barsPath(bars: readonly Bar[], baseline: number, width: number): string {
  let path = '';
  for (const bar of bars) {
    const left = round(bar.x - width / 2);
    path += `M${left} ${baseline}v${-round(bar.height)}h${width}v${round(bar.height)}z`;
  }
  return path;
}

/** Down-pointing triangles with their tops at `top`, as one path. */
export function trianglesPath(xs: readonly number[], top: number, width: number, height: number): string {
  return xs.map((x) => `M${round(x - width / 2)} ${top}h${width}l${-width / 2} ${height}z`).join('');
}
