import { useMemo } from 'react';
import type { Run } from '@/lib/engine';
import { type FlowModel, flowLayout, flowModel } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import { optionsFor } from './options';

/**
 * A run's flow laid out in a box, made anew only when run or box change, or when what is selected stands in a group and is
 * taken out of it. `plot` is the height below the heads, px.
 */
export function useFlow(run: Run, scenario: Scenario, selected: number | null, width: number, height: number) {
  const { generations, leastShare, right, head, narrow } = optionsFor(width);
  const folded = useMemo(
    () => flowModel(run, scenario, { generations, leastShare }),
    [run, scenario, generations, leastShare],
  );
  const apart = selected !== null && isFolded(folded, selected) ? selected : null;
  const model = useMemo(
    () => (apart === null ? folded : flowModel(run, scenario, { generations, leastShare, apart })),
    [folded, run, scenario, generations, leastShare, apart],
  );
  const plot = Math.max(120, height - head - 6);
  const layout = useMemo(
    () => flowLayout(model, { width, height: plot, right, narrow }),
    [model, width, plot, right, narrow],
  );
  return { model, layout, plot, head, narrow };
}

/** Whether a bucket is drawn, but under another's name or a group's. */
function isFolded(model: FlowModel, bucket: number): boolean {
  const key = model.keyOf.get(bucket);
  const node = key === undefined ? undefined : model.nodes.find((one) => one.key === key);
  return node !== undefined && (node.kind !== 'account' || node.buckets[0] !== bucket);
}
