/** The words at both ends of the flow: its columns, and who paid. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { shortTime, shortUsd } from '../format';
import { generationShort } from '../generation';
import { emptyPools } from '../pools';
import { FLOW_PAYERS, type FlowColumn, type FlowNode, type FlowPayer, type FlowPayerEnd } from './types';

export function columnsOf({ nodes }: Run, generations: number): FlowColumn[] {
  const counts = Array.from({ length: generations }, () => 0);
  let later = false;
  for (const generation of nodes.generation) {
    const at = Math.min(generation, generations - 1);
    if (generation >= generations) later = true;
    counts[at] = (counts[at] as number) + 1;
  }
  const names = counts.map((count, generation): FlowColumn => {
    return { label: generationShort(generation, later && generation === generations - 1), generation, count };
  });
  return [{ label: 'Cause', generation: -1, count: 0 }, { label: 'Market', generation: -1, count: 0 }, ...names];
}

const LABELS: Readonly<Record<FlowPayer, string>> = {
  margin: 'Traders\u2019 margin',
  fund: 'Fund',
  vault: 'Vault',
  socialised: 'Socialised',
  unresolved: 'Nobody yet',
};

/** Payers of the venue, those that paid nothing with it; together they paid all losses. */
export function payerEnds(run: Run, scenario: Scenario, nodes: readonly FlowNode[]): FlowPayerEnd[] {
  const usdOf = (payer: FlowPayer): number => nodes.reduce((sum, node) => sum + node.paid[payer], 0);
  return FLOW_PAYERS.flatMap((payer) => {
    const usd = usdOf(payer);
    const shown = usd >= 0.005 || payer === 'margin' || isThere(payer, run, scenario);
    return shown ? [{ payer, label: LABELS[payer], usd, detail: detailOf(payer, usd, run) }] : [];
  });
}

function isThere(payer: FlowPayer, run: Run, scenario: Scenario): boolean {
  if (payer === 'fund') return scenario.venue.fund !== null && scenario.venue.fund !== undefined;
  if (payer === 'vault') return run.summary.vault !== null;
  return payer === 'socialised' && scenario.venue.socialise !== 'none';
}

/** What the positions that it took over came to is no loss of the liquidated: it is told under the picture. */
const NOTHING = 'past bankruptcy nothing';

function detailOf(payer: FlowPayer, usd: number, run: Run): string {
  const { summary } = run;
  switch (payer) {
    case 'margin':
      return 'put in by the liquidated';
    case 'fund': {
      const { emptyAtMs } = summary.fund;
      const [pool] = emptyPools(run);
      if (emptyAtMs !== null) return `first empty at ${shortTime(emptyAtMs)}`;
      if (pool) return `${pool.id}\u2019s pool empty at ${shortTime(pool.tick * run.tickMs)}`;
      return usd < 0.005 ? NOTHING : `${shortUsd(summary.fund.endUsd)} left`;
    }
    case 'vault':
      return usd < 0.005 ? NOTHING : 'with those it took over';
    case 'socialised':
      return usd < 0.005 ? 'not reached' : 'shared among the others';
    case 'unresolved':
      return 'still open at the end';
  }
}
