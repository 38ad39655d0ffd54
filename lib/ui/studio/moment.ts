/** What moment the words beside a picture speak of, and what moment the picture shows: told where they differ. */
import type { StageView, Which } from '@/lib/studio';

export interface Told {
  readonly which: Which;
  readonly view: StageView;
  /** The moment of the clock and that of the run's end, as words; `atEnd`: they are the same. */
  readonly now: string;
  readonly end: string;
  readonly atEnd: boolean;
}

/** The market graph stands still: whatever the clock says it is of the opening. */
export const isBeforeShock = ({ which, view }: Pick<Told, 'which' | 'view'>): boolean =>
  which === 'market' && view === 'graph';

const SHOWS: Readonly<Record<StageView, string>> = {
  graph: 'the graph shows',
  flow: 'the flow shows',
  charts: 'the charts show',
  table: 'the clock stands at',
};

/** Under the head of the run, whose figures are all the end's. */
export function momentWords(told: Told): string {
  const figures = `all figures at ${told.end}`;
  if (isBeforeShock(told)) return `${figures}; the graph shows the market before the shock`;
  return told.atEnd ? `${figures}, nothing selected` : `${figures}; ${SHOWS[told.view]} ${told.now}`;
}
