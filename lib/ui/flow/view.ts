/** What every part of the flow is given. */
import type { Run } from '@/lib/engine';
import type { FlowLayout, FlowModel } from '@/lib/graph';
import type { Lit } from './lit';

export interface FlowParts {
  readonly model: FlowModel;
  readonly layout: FlowLayout;
  readonly run: Run;
  readonly tick: number;
  readonly lit: Lit | null;
  readonly hover: string | null;
  readonly focus: string | null;
  readonly narrow: boolean;
  /** Pixels over the plot for the columns' names: a second line holds their counts where there is room. */
  readonly head: number;
}
