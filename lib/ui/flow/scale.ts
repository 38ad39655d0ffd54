/** Tallest the printed measure may be, in pixels: it stands in a line of text. */
const MOST_PX = 18;

/** The largest of 1, 2, 5, 10, ... dollars that is no taller than a line; 0 where there is no scale. */
export function scaleUsd(pxPerUsd: number): number {
  if (!(pxPerUsd > 0)) return 0;
  const most = MOST_PX / pxPerUsd;
  const decade = 10 ** Math.floor(Math.log10(most));
  return decade * ([5, 2, 1].find((step) => step * decade <= most * (1 + 1e-12)) ?? 1);
}
