/** What stands still in every picture: instrument plates, the shock, the fund, the vault. */
import type { Run } from '@/lib/engine';
import { moveStory, movesParts, type Scenario, type Shock } from '@/lib/scenario';
import type { Centre } from './constellation';
import { shortUsd } from './format';
import { emptyPools } from './pools';
import { withPools } from './state';
import { BACKSTOPS_AT, type DisplayNode, type GraphModel } from './types';

export const SHOCK_KEY = 'shock';
export const FUND_KEY = 'fund';
export const VAULT_KEY = 'vault';
export const plateKey = (instrument: number): string => `i${instrument}`;

/** @param when the moment that the words of fund and vault speak of. */
export function anchors(
  run: Run,
  scenario: Scenario,
  all: readonly Centre[],
  when: 'start' | 'end' = 'end',
): DisplayNode[] {
  const { fund, vault } = run.summary;
  const nodes: DisplayNode[] = run.instrumentIds.map((id, i) => {
    const centre = all[i] as Centre;
    return anchor(plateKey(i), 'instrument', centre.x, centre.y, id, '', i);
  });
  const shock = anchor(SHOCK_KEY, 'shock', 26, 28, shockLabel(scenario), shockDetail(scenario));
  nodes.push({ ...shock, side: shockSide(scenario) });
  if (scenario.venue.fund) {
    const usd = when === 'start' ? fund.startUsd : fund.endUsd;
    const amount = usd <= 1e-6 * Math.max(1, fund.startUsd) ? 'empty' : shortUsd(usd);
    const detail = when === 'start' ? amount : withPools(amount, emptyPools(run), Number.POSITIVE_INFINITY);
    nodes.push(anchor(FUND_KEY, 'fund', BACKSTOPS_AT.fundX, BACKSTOPS_AT.y, 'Fund', detail));
  }
  if (vault) {
    const usd = when === 'start' ? vault.startUsd : vault.equityUsd;
    nodes.push(anchor(VAULT_KEY, 'vault', BACKSTOPS_AT.vaultX, BACKSTOPS_AT.y, 'Vault', shortUsd(usd)));
  }
  return nodes;
}

/** How full fund and vault are, for their boxes. */
export function backstopLevels(run: Run): GraphModel['levels'] {
  const { series, summary } = run;
  return {
    fund: {
      usd: series.fundUsd,
      fullUsd: Math.max(summary.fund.startUsd, summary.fund.endUsd),
      emptyPools: emptyPools(run),
    },
    vault: { usd: series.vaultEquityUsd, fullUsd: summary.vault?.startUsd ?? 0 },
  };
}

/** As they stood before the shock, at every tick. */
export function openingLevels({ summary }: Run): GraphModel['levels'] {
  const at = (usd: number): GraphModel['levels']['fund'] => ({ usd: Float64Array.of(usd), fullUsd: usd });
  return { fund: at(summary.fund.startUsd), vault: at(summary.vault?.startUsd ?? 0) };
}

function anchor(
  key: string,
  kind: DisplayNode['kind'],
  x: number,
  y: number,
  label: string,
  detail: string,
  instrument = -1,
): DisplayNode {
  return {
    key,
    kind,
    x,
    y,
    radius: kind === 'instrument' ? 18 : 14,
    label,
    detail,
    generation: -1,
    side: 0,
    instrument,
    notionalUsd: 0,
    buckets: [],
    firstTick: 0,
    lastTick: 0,
    adlTick: Number.POSITIVE_INFINITY,
  };
}

/** Every move of the instrument that the shock names first, by time. */
function firstMoves({ shock: { moves } }: Scenario): Shock['moves'] {
  const own = moves.filter(({ instrument }) => instrument === moves[0]?.instrument);
  return own.sort((a, b) => a.startMs - b.startMs);
}

/** Which way the shock drives the price, by what its label names: 1 up, -1 down, 0 neither. */
function shockSide(scenario: Scenario): number {
  const [move] = firstMoves(scenario);
  if (move) return Math.sign(moveStory(move).furthest.change);
  return Math.sign(scenario.shock.flows[0]?.sizeBase ?? 0);
}

/** `Shock: BTC −7 % in 1.5 s`. */
export function shockLabel(scenario: Scenario): string {
  const moves = firstMoves(scenario);
  const [move] = moves;
  const [flow] = scenario.shock.flows;
  const [withdrawal] = scenario.shock.withdrawals;
  if (move) return `Shock: ${move.instrument} ${movesParts(moves).reached}`;
  if (flow) return `Shock: ${flow.sizeBase < 0 ? 'sale' : 'purchase'} of ${Math.abs(flow.sizeBase)} ${flow.instrument}`;
  return withdrawal ? `Shock: ${withdrawal.account} withdraws` : 'No shock';
}

function shockDetail(scenario: Scenario): string {
  const moves = firstMoves(scenario);
  const others = scenario.shock.moves.filter((move) => move.instrument !== moves[0]?.instrument);
  const after = movesParts(moves, !others.some(({ propagate }) => propagate)).after;
  const parts = moves.length === 0 || after === '' ? [] : [after];
  if (others.length > 0) parts.push(`and ${[...new Set(others.map(({ instrument }) => instrument))].join(', ')}`);
  if (scenario.shock.moves.some((move) => move.propagate)) parts.push('others by correlation');
  const least = Math.min(1, ...scenario.shock.liquidity.map((change) => change.depthFactor));
  if (least < 1) parts.push(`depth down to ${Number((least * 100).toFixed(least >= 0.1 ? 0 : 1))} %`);
  return parts.join(', ');
}
