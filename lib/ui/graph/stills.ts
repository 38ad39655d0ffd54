/** Pictures of moments, for paper. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { readColours } from './colours';
import { graphPicture } from './graphPicture';
import { measurer } from './measure';

/** A moment and whose path is shown. */
export interface Moment {
  readonly atMs: number;
  readonly bucket: number | null;
  /** Spoken of with it. */
  readonly also?: readonly number[];
}

export interface Stills {
  /** An SVG document for each moment. */
  readonly pictures: readonly string[];
  /** One for all of them. */
  readonly legend: string;
}

/** White, as the paper is that it is printed on. */
const WHITE = '#ffffff';

/** Moments of a run's cascade, in the page's own colours on white. Browser only. */
export function stillsOf(
  run: Run,
  scenario: Scenario,
  moments: readonly Moment[],
  size: { readonly width: number; readonly height: number },
): Stills {
  const colours = { ...readColours(), paper: WHITE };
  const drawn = { ...size, which: 'cascade', anchor: null, colours, measure: measurer() } as const;
  const pictures = moments.map(({ atMs, bucket, also }) => {
    const tick = Math.min(Math.round(atMs / run.tickMs), Math.max(0, run.series.ticks - 1));
    const shown = { ...drawn, tick, selected: bucket, ...(also ? { also } : {}) };
    return graphPicture(run, scenario, { ...shown, part: 'graph' }).svg;
  });
  // With what only a selected path shows, where one of them has one.
  const selected = moments.findLast(({ bucket }) => bucket !== null)?.bucket ?? null;
  return { pictures, legend: graphPicture(run, scenario, { ...drawn, tick: 0, selected, part: 'legend' }).svg };
}
