/** How far a board is, read off its rows, so that it never goes backwards: first every policy is run, then waves are weighed. */
import type { PolicyRow } from '@/lib/analysis';

export interface BoardProgress {
  /** `runs` until every policy has run; only then is it known where there are waves of ADL to weigh. */
  readonly phase: 'runs' | 'waves';
  readonly done: number;
  readonly all: number;
  /** Policies that have run, in either phase. */
  readonly ran: number;
}

export function boardProgress(rows: readonly PolicyRow[]): BoardProgress {
  const ran = rows.filter(({ figures }) => figures !== null).length;
  if (ran < rows.length) return { phase: 'runs', done: ran, all: rows.length, ran };
  const deleveraged = rows.flatMap(({ figures }) => (figures && figures.adlAccounts > 0 ? [figures] : []));
  const done = deleveraged.filter(({ regret }) => regret !== null).length;
  return { phase: 'waves', done, all: deleveraged.length, ran };
}
