/** Scales of the charts, so that no other folder needs d3. */
import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';

export type LinearScale = ScaleLinear<number, number>;
export type BandScale = ScaleBand<string>;

/** Straight scale from `domain` to pixels; a domain without width maps to the start of the range. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const [from, to] = domain;
  return scaleLinear()
    .domain([from, to > from ? to : from + 1])
    .range([...range]);
}

/** Bands of equal width for the given keys. */
export function bandScale(keys: readonly string[], range: readonly [number, number], padding: number): BandScale {
  return scaleBand<string>()
    .domain([...keys])
    .range([...range])
    .paddingInner(padding);
}

/** The tick (0..last) under a pixel of a time scale whose domain is ticks. */
export function tickAt(x: LinearScale, px: number, lastTick: number): number {
  return Math.min(lastTick, Math.max(0, Math.round(x.invert(px))));
}
