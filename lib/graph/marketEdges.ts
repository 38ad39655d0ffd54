/** The lines of the market graph: who holds what, what is correlated, who backs whom. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { FUND_KEY, plateKey, VAULT_KEY } from './anchors';
import { shortUsd } from './format';
import type { Holder } from './marketHolders';
import type { DisplayEdge } from './types';

/** Positions beside the largest are drawn from this share of the holder's notional on; the table lists them all. */
const SHOWN_SHARE = 0.2;

export function positionEdges(holders: readonly Holder[], widthFactor: number): DisplayEdge[] {
  return holders.flatMap((holder) =>
    [...holder.exposure].flatMap((usd, i) => {
      if (i !== holder.instrument && Math.abs(usd) < SHOWN_SHARE * holder.notionalUsd) return [];
      const key = `position:${holder.key}>${plateKey(i)}`;
      const width = Math.min(7, Math.max(0.55, (widthFactor * Math.abs(usd)) / 1e6));
      const label = `${usd > 0 ? 'long' : 'short'} ${shortUsd(Math.abs(usd))}`;
      return [
        {
          key,
          kind: 'position' as const,
          from: holder.key,
          to: plateKey(i),
          usd: Math.abs(usd),
          width,
          tick: 0,
          side: Math.sign(usd),
          label,
        },
      ];
    }),
  );
}

/** One edge per pair of instruments, labelled with the correlation in force (IDX-03). */
export function correlationEdges(scenario: Scenario): DisplayEdge[] {
  const { matrix, stress } = scenario.correlation;
  const edges: DisplayEdge[] = [];
  scenario.instruments.forEach((_, i) => {
    for (let j = i + 1; j < scenario.instruments.length; j += 1) {
      const rho = (1 - stress) * (matrix[i]?.[j] ?? 0) + stress;
      if (rho === 0) continue;
      const label = `\u03c1 ${rho.toFixed(2).replace('-', '\u2212')}`;
      const key = `correlation:${plateKey(i)}>${plateKey(j)}`;
      edges.push({
        key,
        kind: 'correlation',
        from: plateKey(i),
        to: plateKey(j),
        usd: 0,
        width: 0.6 + 2.4 * Math.abs(rho),
        tick: 0,
        side: Math.sign(rho),
        label,
      });
    }
  });
  return edges;
}

/** Fund and vault stand behind every instrument. */
export function backstops(run: Run, scenario: Scenario): DisplayEdge[] {
  const keys = [
    ...(scenario.venue.fund ? (['fund'] as const) : []),
    ...(run.summary.vault ? (['vault'] as const) : []),
  ];
  return keys.flatMap((kind) =>
    run.instrumentIds.map((_, i) => {
      const from = kind === 'fund' ? FUND_KEY : VAULT_KEY;
      return {
        key: `${kind}:${from}>${plateKey(i)}`,
        kind,
        from,
        to: plateKey(i),
        usd: 0,
        width: 0.8,
        tick: 0,
        side: 0,
        label: '',
      };
    }),
  );
}
