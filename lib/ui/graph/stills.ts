/** Pictures of moments, for paper. */
import type { Run } from '@/lib/engine';
import { cascadeModel, highlight } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import { readColours } from './colours';
import { sceneToSvg } from './scene';

/** A moment and whose path is shown. */
export interface Moment {
  readonly atMs: number;
  readonly bucket: number | null;
  /** Spoken of with it. */
  readonly also?: readonly number[];
}

/** An SVG document for each moment of a run's cascade, in the page's own colours. Browser only. */
export function stillOf(
  run: Run,
  scenario: Scenario,
  moments: readonly Moment[],
  size: { readonly width: number; readonly height: number },
): string[] {
  const model = cascadeModel(run, scenario);
  const colours = readColours();
  return moments.map(({ atMs, bucket, also }) =>
    sceneToSvg(model, {
      ...size,
      colours,
      tick: Math.min(Math.round(atMs / run.tickMs), Math.max(0, run.series.ticks - 1)),
      lit: bucket === null ? null : highlight(model, run, bucket, also),
      title: model.caption,
    }),
  );
}
