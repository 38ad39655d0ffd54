/** The sentence under the picture. */
import { countFromStart, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { shortTime, shortUsd } from './format';
import { emptyPools } from './pools';

export function cascadeCaption(run: Run, scenario: Scenario): string {
  const { nodes, summary } = run;
  if (nodes.count === 0) return 'Nobody fell: no position was closed by force.';
  const generations = summary.liquidated.generations.filter((count) => count > 0).length;
  const roots = summary.liquidated.generations[0] ?? 0;
  const counts = { falls: nodes.count, accounts: summary.liquidated.accounts, roots, early: countFromStart(run) };
  const parts = [fellSentence(counts, generations)];
  if (scenario.venue.fund && summary.fund.emptyAtMs !== null) {
    // What it holds after that came in since: never is one told without the other.
    const since = summary.fund.endUsd >= 0.5 ? `; the ${shortUsd(summary.fund.endUsd)} it ends with came in after` : '';
    parts.push(`The fund was first empty at ${shortTime(summary.fund.emptyAtMs)}${since}.`);
  } else
    for (const { id, tick } of emptyPools(run).slice(0, 1))
      parts.push(`${id}\u2019s pool of the fund was empty at ${shortTime(tick * run.tickMs)}.`);
  if (summary.adl.accounts > 0) {
    parts.push(
      `${plural(summary.adl.accounts, 'account')} on the winning side lost ${shortUsd(summary.adl.notionalUsd)} of position to ADL.`,
    );
  }
  return parts.join(' ');
}

interface Counts {
  readonly falls: number;
  readonly accounts: number;
  /** Of the first generation, and those of them that stood below their maintenance from the start. */
  readonly roots: number;
  readonly early: number;
}

/** An account with isolated positions can be liquidated more than once: then accounts and liquidations are told apart. */
function fellSentence({ falls, accounts, roots, early }: Counts, generations: number): string {
  const whose = roots === 1 ? 'its sales' : 'their sales';
  if (falls !== accounts)
    return `${plural(accounts, 'account')} fell, in ${plural(falls, 'liquidation')}: ${firstWords(roots, early)}, ${(falls - roots).toLocaleString('en-US')} pulled down by ${whose}, in ${plural(generations, 'generation')}.`;
  const own = `${plural(early, 'account')} stood below maintenance from the start`;
  const taken = `The shock alone took ${plural(roots - early, 'account')}`;
  const first = early === 0 ? taken : early === roots ? own : `${taken}, and ${own}`;
  if (falls === roots) return `${first}; nobody was pulled down by ${whose}.`;
  return `${first}; ${whose} pulled down ${(falls - roots).toLocaleString('en-US')} more, in ${plural(generations, 'generation')}.`;
}

function firstWords(roots: number, early: number): string {
  const shock = `${(roots - early).toLocaleString('en-US')} by the shock alone`;
  return early === 0 ? shock : `${shock}, ${early.toLocaleString('en-US')} below maintenance from the start`;
}

const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
