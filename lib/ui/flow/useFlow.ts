import { useMemo } from 'react';
import type { Run } from '@/lib/engine';
import { flowLayout, flowModel } from '@/lib/graph';
import type { Scenario } from '@/lib/scenario';
import { optionsFor } from './options';

/** A run's flow laid out in a box, made anew only when run or box change. `plot` is the height below the heads, px. */
export function useFlow(run: Run, scenario: Scenario, width: number, height: number) {
  const { generations, leastShare, right, head, narrow } = optionsFor(width);
  const model = useMemo(
    () => flowModel(run, scenario, { generations, leastShare }),
    [run, scenario, generations, leastShare],
  );
  const plot = Math.max(120, height - head - 6);
  const layout = useMemo(
    () => flowLayout(model, { width, height: plot, right, narrow }),
    [model, width, plot, right, narrow],
  );
  return { model, layout, plot, head, narrow };
}
