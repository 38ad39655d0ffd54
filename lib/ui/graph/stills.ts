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

/** An SVG document for each moment of a run's cascade with its legend under it, in the page's own colours. Browser only. */
export function stillOf(
  run: Run,
  scenario: Scenario,
  moments: readonly Moment[],
  size: { readonly width: number; readonly height: number },
): string[] {
  const drawn = { ...size, which: 'cascade', anchor: null, colours: readColours(), measure: measurer() } as const;
  return moments.map(({ atMs, bucket, also }) => {
    const tick = Math.min(Math.round(atMs / run.tickMs), Math.max(0, run.series.ticks - 1));
    return graphPicture(run, scenario, { ...drawn, tick, selected: bucket, ...(also ? { also } : {}) }).svg;
  });
}
