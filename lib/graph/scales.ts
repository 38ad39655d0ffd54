/** Absolute scales: the same dollar has the same size, by a factor from a 1-2-5 ladder that the legend prints. */
import { MIN_RADIUS, MIN_WIDTH, type Scales } from './types';

/** Layout units for one million dollars at factor 1 (docs/design.md). */
const RADIUS_PER_SQRT_MILLION = 5.9;
const WIDTH_PER_MILLION = 17;
const LARGEST_RADIUS = 22;
const LARGEST_WIDTH = 9;

/** Largest of ..., 0.1, 0.2, 0.5, 1, 2, 5, ... that is not above x. */
export function ladderBelow(x: number): number {
  if (!(x > 0) || !Number.isFinite(x)) return 1;
  const decade = 10 ** Math.floor(Math.log10(x));
  const step = [5, 2, 1].find((value) => value * decade <= x * (1 + 1e-12)) ?? 1;
  return step * decade;
}

export function makeScales(largestNotionalUsd: number, largestEdgeUsd: number): Scales {
  const largestRadius = RADIUS_PER_SQRT_MILLION * Math.sqrt(largestNotionalUsd / 1e6);
  const areaFactor = RADIUS_PER_SQRT_MILLION * ladderBelow(LARGEST_RADIUS / largestRadius);
  const widthFactor = WIDTH_PER_MILLION * ladderBelow(LARGEST_WIDTH / ((WIDTH_PER_MILLION * largestEdgeUsd) / 1e6));
  return {
    areaFactor,
    widthFactor,
    areaSamplesUsd: samples((radius) => (radius / areaFactor) ** 2 * 1e6, [5, 10, 17], largestNotionalUsd),
    widthSamplesUsd: samples((width) => (width / widthFactor) * 1e6, [1.4, 6], largestEdgeUsd),
  };
}

/** Round dollars, none above the largest that is drawn: where nothing is drawn there are none. */
function samples(usdOf: (size: number) => number, sizes: readonly number[], largestUsd: number): number[] {
  if (!(largestUsd > 0)) return [];
  const usd = sizes.map((size) => ladderBelow(Math.min(usdOf(size), largestUsd)));
  return usd.filter((value, n) => value !== usd[n - 1]);
}

export function radiusOf(scales: Scales, usd: number): number {
  return Math.max(MIN_RADIUS, scales.areaFactor * Math.sqrt(Math.max(0, usd) / 1e6));
}

export function widthOf(scales: Scales, usd: number): number {
  return Math.max(MIN_WIDTH, (scales.widthFactor * Math.max(0, usd)) / 1e6);
}
