/** A run in a few figures, small enough to keep when the run itself is gone: what a change is measured by. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatCount, formatPrice, formatTime, formatUsd, MINUS, NBSP } from './format';
import { fundPaidUsd } from './fund';
import { fundMoves } from './fundMoves';
import { largestMove, leadInstrument } from './moves';
import { vaultMoves } from './vaultMoves';

export interface RunFigure {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** What it is in dollars; null where it is none. */
  readonly usd: number | null;
  /** Definition, over what time it holds, and its rule. */
  readonly says: string;
}

/** The figures in a fixed order, the same keys for every run of a scenario. */
export function runFigures(run: Run, scenario: Scenario): RunFigure[] {
  const { liquidated, adl, socialisedUsd, unresolvedUsd, openDeficitUsd } = run.summary;
  return [
    counted('accounts', 'Accounts liquidated', liquidated.accounts),
    dollars('notional', 'Notional liquidated', liquidated.notionalUsd),
    counted('generations', 'Generations', liquidated.generations.length),
    ...moveFigures(run, scenario, leadInstrument(run, scenario)),
    ...fundFigures(run, scenario),
    ...vaultFigures(run),
    dollars('adl', 'Closed by ADL', adl.notionalUsd),
    dollars('forgone', 'Profit given up in ADL', adl.forgoneUsd),
    dollars('social', 'Socialised', socialisedUsd),
    dollars('unpaid', 'Left unpaid', unresolvedUsd + openDeficitUsd),
  ];
}

/** Nothing of what a fund does where there was none. */
function fundFigures(run: Run, scenario: Scenario): RunFigure[] {
  const { emptyAtMs, startUsd, endUsd } = run.summary.fund;
  const empty = emptyAtMs === null ? 'never' : formatTime(emptyAtMs, run.tickMs);
  const ofPositions = scenario.venue.fund?.takesPositions
    ? [onPositions('fundLost', 'Fund', fundMoves(run).lostUsd)]
    : [];
  return [
    { key: 'empty', label: 'Fund first empty', text: empty, usd: null, says: SAYS.empty },
    ...(startUsd > 0 || endUsd > 0 ? [dollars('fund', 'Fund paid', fundPaidUsd(run))] : []),
    ...ofPositions,
    ...(startUsd > 0 || endUsd > 0 ? [dollars('fundEnd', 'Fund at the end', endUsd)] : []),
  ];
}

function vaultFigures(run: Run): RunFigure[] {
  const vault = vaultMoves(run);
  if (!vault) return [];
  return [dollars('vault', 'Vault paid', vault.paidUsd), onPositions('vaultLost', 'Vault', -vault.madeUsd)];
}

/** One label whichever way it went, so that a change is measured by the same row. */
function onPositions(key: 'fundLost' | 'vaultLost', who: string, lostUsd: number): RunFigure {
  const text = lostUsd < 0 ? `made ${formatUsd(-lostUsd)}` : formatUsd(lostUsd);
  return { key, label: `${who} lost on positions`, text, usd: lostUsd, says: SAYS[key] };
}

const counted = (key: keyof typeof SAYS, label: string, count: number): RunFigure => ({
  ...{ key, label, text: formatCount(count), usd: null, says: SAYS[key] },
});

const dollars = (key: keyof typeof SAYS, label: string, usd: number): RunFigure => ({
  ...{ key, label, text: formatUsd(usd), usd, says: SAYS[key] },
});

/** How far book and mark of an instrument moved; keys without it, for there is one such pair in a list. */
export function moveFigures(run: Run, scenario: Scenario, instrument: number): RunFigure[] {
  const move = largestMove(run, scenario, instrument);
  const id = run.instrumentIds[instrument] ?? '';
  return [
    { key: 'book', label: `${id} book at its furthest`, text: signed(move.total), usd: null, says: SAYS.book },
    { key: 'mark', label: `${id} mark at its furthest`, text: signed(move.mark), usd: null, says: SAYS.mark },
  ];
}

/** A figure before a change and after it. */
export interface FigureMove {
  readonly key: string;
  readonly label: string;
  readonly says: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The figures that a change moved, most dollars first, then those that are none in their order; last, of those that stayed,
 * the ones named in `kept`. A figure that only one side has was nothing on the other.
 */
export function movedFigures(
  before: readonly RunFigure[],
  after: readonly RunFigure[],
  kept: ReadonlySet<string>,
): FigureMove[] {
  const here = new Set(after.map(({ key }) => key));
  const all = [...after, ...before.filter(({ key }) => !here.has(key))];
  const rows = all.map(({ key, label, says }) => {
    const [was, is] = [before, after].map((side) => side.find((one) => one.key === key));
    const byUsd = (was ?? is)?.usd === null ? 0 : Math.abs((is?.usd ?? 0) - (was?.usd ?? 0));
    return { key, label, says, from: was?.text ?? 'none', to: is?.text ?? 'none', byUsd };
  });
  const moved = rows.filter(({ from, to }) => from !== to).sort((x, y) => y.byUsd - x.byUsd);
  const stayed = rows.filter(({ key, from, to }) => from === to && kept.has(key));
  return [...moved, ...stayed].map(({ byUsd: _, ...row }) => row);
}

/** An instrument in figures of the whole run: its prices, and what was liquidated in it. */
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
    { key: 'opening', label: 'Index at the start', text: formatPrice(openingUsd), usd: null, says: SAYS.opening },
    ...(book && mark ? [book, mark] : []),
    counted('fell', 'Liquidations led by it', count),
    dollars('notional', 'Their notional', notionalUsd),
  ];
}

const FURTHEST: Readonly<Record<string, string>> = { book: 'Book at its furthest', mark: 'Mark at its furthest' };

const SAYS = {
  opening: 'The price from which the shock is measured, USD. Rule IDX-01.',
  fell: 'Accounts or isolated positions closed by force whose largest position at the trigger was in this instrument. Rule CAUSE-01.',
  accounts: 'Accounts of which something was closed by force, from the start to the end of the run. Rule CAUSE-01.',
  notional:
    'Their positions whole, USD at the mark when each first triggered, summed over the run: whoever took them, the market, vault, fund or ADL, and also where only a part was closed. Rule CAUSE-01.',
  generations: 'How many steps from the shock the last to fall stood, over the run. Rule CAUSE-03.',
  book: 'Furthest that the book price moved from the opening index, over the run. Rule BOOK-02.',
  mark: 'Furthest that the mark moved from the opening index, over the run. Rule MARK-01.',
  empty:
    'First moment at which all pools of the fund together held nothing; fees may fill it again, even in the same moment. Rule FUND-01.',
  fund: 'What the insurance fund paid of losses past bankruptcy, USD over the run. Rule FUND-02.',
  fundLost: 'What positions lost after the fund had taken them over, USD over the run. Rule FUND-04.',
  fundEnd:
    'What the fund held after the last tick, USD: what it began with and took in, less what it paid and lost. Rule FUND-01.',
  vault:
    'What the vault paid of losses past bankruptcy: what the accounts that it took over were below zero, USD over the run. Rule CAUSE-06.',
  vaultLost: 'What positions lost after the vault had taken them over, USD over the run. Rule VAULT-03.',
  adl: 'Notional of winners closed against what was left of losers, USD at the mark of that moment, over the run. Rule ADL-01.',
  forgone:
    'Profit at the mark that those closed by ADL gave up, USD over the run; below zero they gained: they were closed at prices better than the mark. Rule ADL-04.',
  social: 'Loss that neither fund nor vault covered, shared among the others by rule, USD over the run. Rule SOC-01.',
  unpaid: 'Loss that nobody has paid at the end of the run, USD. Rule LIQ-09.',
} as const;

/** Up as down: of two runs side by side each says which way its price went. */
function signed(move: number): string {
  const body = (Math.abs(move) * 100).toFixed(1);
  const sign = Number(body) === 0 ? '' : move < 0 ? MINUS : '+';
  return `${sign}${body}${NBSP}%`;
}
