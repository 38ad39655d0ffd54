/** The sentence under the picture. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { shortTime, shortUsd } from './format';

export function cascadeCaption(run: Run, scenario: Scenario): string {
  const { nodes, summary } = run;
  if (nodes.count === 0) return 'Nobody fell: no position was closed by force.';
  const generations = summary.liquidated.generations.filter((count) => count > 0).length;
  const roots = summary.liquidated.generations[0] ?? 0;
  const parts = [fellSentence(nodes.count, summary.liquidated.accounts, roots, generations)];
  if (scenario.venue.fund && summary.fund.emptyAtMs !== null) {
    parts.push(`The fund was empty at ${shortTime(summary.fund.emptyAtMs)}.`);
  }
  if (summary.adl.accounts > 0) {
    parts.push(
      `${plural(summary.adl.accounts, 'account')} on the winning side lost ${shortUsd(summary.adl.notionalUsd)} of position to ADL.`,
    );
  }
  return parts.join(' ');
}

/** An account with isolated positions can be liquidated more than once: then accounts and liquidations are told apart. */
function fellSentence(falls: number, accounts: number, roots: number, generations: number): string {
  const whose = roots === 1 ? 'its sales' : 'their sales';
  if (falls !== accounts)
    return `${plural(accounts, 'account')} fell, in ${plural(falls, 'liquidation')}: ${roots.toLocaleString('en-US')} by the shock alone, ${(falls - roots).toLocaleString('en-US')} pulled down by ${whose}, in ${plural(generations, 'generation')}.`;
  const first = `The shock alone took ${plural(roots, 'account')}`;
  if (falls === roots) return `${first}; nobody was pulled down by ${whose}.`;
  return `${first}; ${whose} pulled down ${(falls - roots).toLocaleString('en-US')} more, in ${plural(generations, 'generation')}.`;
}

const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
