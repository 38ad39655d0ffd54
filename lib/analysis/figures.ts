/** A run in a few figures, small enough to keep when the run itself is gone: what a change is measured by. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatCount, formatPrice, formatTime, formatUsd, MINUS, NBSP } from './format';
import { fundPaidUsd } from './fund';
import { largestMove, leadInstrument } from './moves';

export interface RunFigure {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Definition, over what time it holds, and its rule. */
  readonly says: string;
}

/** The figures in a fixed order, the same keys for every run of a scenario. */
export function runFigures(run: Run, scenario: Scenario): RunFigure[] {
  const { summary } = run;
  const { emptyAtMs, startUsd, endUsd } = summary.fund;
  return [
    {
      key: 'accounts',
      label: 'Accounts liquidated',
      text: formatCount(summary.liquidated.accounts),
      says: SAYS.accounts,
    },
    { key: 'notional', label: 'Sold off', text: formatUsd(summary.liquidated.notionalUsd), says: SAYS.notional },
    {
      key: 'generations',
      label: 'Generations',
      text: String(summary.liquidated.generations.length),
      says: SAYS.generations,
    },
    ...moveFigures(run, scenario, leadInstrument(run, scenario)),
    {
      key: 'empty',
      label: 'Fund first empty',
      text: emptyAtMs === null ? 'never' : formatTime(emptyAtMs, run.tickMs),
      says: SAYS.empty,
    },
    ...(startUsd > 0 || endUsd > 0
      ? [{ key: 'fund', label: 'Paid by the fund', text: formatUsd(fundPaidUsd(run)), says: SAYS.fund }]
      : []),
    { key: 'adl', label: 'Closed by ADL', text: formatUsd(summary.adl.notionalUsd), says: SAYS.adl },
    { key: 'social', label: 'Socialised', text: formatUsd(summary.socialisedUsd), says: SAYS.social },
    {
      key: 'unpaid',
      label: 'Left unpaid',
      text: formatUsd(summary.unresolvedUsd + summary.openDeficitUsd),
      says: SAYS.unpaid,
    },
  ];
}

/** How far book and mark of an instrument moved; keys without it, for there is one such pair in a list. */
export function moveFigures(run: Run, scenario: Scenario, instrument: number): RunFigure[] {
  const move = largestMove(run, scenario, instrument);
  const id = run.instrumentIds[instrument] ?? '';
  return [
    { key: 'book', label: `${id} book price`, text: signed(move.total), says: SAYS.book },
    { key: 'mark', label: `${id} mark`, text: signed(move.mark), says: SAYS.mark },
  ];
}

/** An instrument in figures of the whole run: its prices, and what was sold off in it by force. */
export function marketFigures(run: Run, scenario: Scenario, instrument: number): RunFigure[] {
  const { nodes } = run;
  let count = 0;
  let notionalUsd = 0;
  for (let n = 0; n < nodes.count; n += 1) {
    if (nodes.leadInstrument[n] !== instrument) continue;
    count += 1;
    notionalUsd += nodes.notionalUsd[n] ?? 0;
  }
  const openingUsd = scenario.instruments[instrument]?.indexUsd ?? Number.NaN;
  const [book, mark] = moveFigures(run, scenario, instrument).map((one) => ({
    ...one,
    label: FURTHEST[one.key] ?? '',
  }));
  return [
    { key: 'opening', label: 'Index at the start', text: formatPrice(openingUsd), says: SAYS.opening },
    ...(book && mark ? [book, mark] : []),
    { key: 'fell', label: 'Liquidations led by it', text: formatCount(count), says: SAYS.fell },
    { key: 'notional', label: 'Their notional', text: formatUsd(notionalUsd), says: SAYS.notional },
  ];
}

const FURTHEST: Readonly<Record<string, string>> = { book: 'Book at its furthest', mark: 'Mark at its furthest' };

const SAYS = {
  opening: 'The price from which the shock is measured, USD. Rule IDX-01.',
  fell: 'Accounts or isolated positions closed by force whose largest position at the trigger was in this instrument. Rule CAUSE-01.',
  accounts: 'Accounts of which something was closed by force, from the start to the end of the run. Rule CAUSE-01.',
  notional: 'Their notional in USD, at the mark when each first triggered, summed over the run. Rule CAUSE-01.',
  generations: 'How many steps from the shock the last to fall stood, over the run. Rule CAUSE-03.',
  book: 'Furthest that the book price moved from the opening index, over the run. Rule BOOK-02.',
  mark: 'Furthest that the mark moved from the opening index, over the run. Rule MARK-01.',
  empty: 'First moment at which the fund held nothing. Rule FUND-01.',
  fund: 'All that the fund paid for deficits in USD, from the start to the end of the run. Rule FUND-02.',
  adl: 'Notional of winners closed against what was left of losers, USD at the mark of that moment, over the run. Rule ADL-01.',
  social: 'Loss that neither fund nor vault covered, shared among the others by rule, USD over the run. Rule SOC-01.',
  unpaid: 'Loss that nobody has paid at the end of the run, USD. Rule LIQ-09.',
} as const;

/** Up as down: of two runs side by side each says which way its price went. */
function signed(move: number): string {
  const body = (Math.abs(move) * 100).toFixed(1);
  const sign = Number(body) === 0 ? '' : move < 0 ? MINUS : '+';
  return `${sign}${body}${NBSP}%`;
}
