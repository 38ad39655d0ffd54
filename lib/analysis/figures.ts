/** A run in a few figures, small enough to keep when the run itself is gone: what a change is measured by. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatCount, formatTime, formatUsd, MINUS, NBSP } from './format';
import { fundPaidUsd } from './fund';
import { largestMove, leadInstrument } from './summary';

export interface RunFigure {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** The figures in a fixed order, the same keys for every run of a scenario. */
export function runFigures(run: Run, scenario: Scenario): RunFigure[] {
  const { summary } = run;
  const lead = largestMove(run, scenario, leadInstrument(run, scenario));
  const id = run.instrumentIds[lead.instrument] ?? '';
  const { emptyAtMs, startUsd, endUsd } = summary.fund;
  return [
    { key: 'accounts', label: 'Accounts liquidated', text: formatCount(summary.liquidated.accounts) },
    { key: 'notional', label: 'Sold off', text: formatUsd(summary.liquidated.notionalUsd) },
    { key: 'generations', label: 'Generations', text: String(summary.liquidated.generations.length) },
    { key: 'book', label: `${id} book price`, text: signed(lead.total) },
    { key: 'mark', label: `${id} mark`, text: signed(lead.mark) },
    { key: 'empty', label: 'Fund first empty', text: emptyAtMs === null ? 'never' : formatTime(emptyAtMs, run.tickMs) },
    ...(startUsd > 0 || endUsd > 0
      ? [{ key: 'fund', label: 'Paid by the fund', text: formatUsd(fundPaidUsd(run)) }]
      : []),
    { key: 'adl', label: 'Closed by ADL', text: formatUsd(summary.adl.notionalUsd) },
    { key: 'social', label: 'Taken from winners', text: formatUsd(summary.socialisedUsd) },
    { key: 'unpaid', label: 'Left unpaid', text: formatUsd(summary.unresolvedUsd + summary.openDeficitUsd) },
  ];
}

function signed(move: number): string {
  const body = (Math.abs(move) * 100).toFixed(1);
  return `${move < 0 && Number(body) !== 0 ? MINUS : ''}${body}${NBSP}%`;
}
