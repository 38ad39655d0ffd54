/** The sentence under the picture. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { shortTime, shortUsd } from './format';

export function cascadeCaption(run: Run, scenario: Scenario): string {
  const { nodes, summary } = run;
  if (nodes.count === 0) return 'Nobody fell: no position was closed by force.';
  const generations = summary.liquidated.generations.filter((count) => count > 0).length;
  const roots = summary.liquidated.generations[0] ?? 0;
  const parts = [
    `The shock alone took ${plural(roots, 'account')}; their sales pulled down ${nodes.count - roots} more, in ${plural(generations, 'generation')}.`,
  ];
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

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
