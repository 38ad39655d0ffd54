/** Cascades one can follow by hand: a linear book of 0.1 % a unit, marks at the book, a step to 97.5 unless said. */
import { type Run, simulate } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { holds, scenarioOf, step } from './support';

export const BY_BOOK: ScenarioInput['venue'] = { mark: { rule: 'book' }, liquidation: { limit: { kind: 'none' } } };

/** A long that triggers at a price of BTC: 5 % maintenance. */
export const fallsAt = (id: string, priceUsd: number, sizeBase: number) =>
  holds(id, sizeBase * (100 - 0.95 * priceUsd), sizeBase);

export function runOf(accounts: ScenarioInput['accounts'], change: Partial<ScenarioInput> = {}): Run {
  return simulate(scenarioOf({ accounts, venue: BY_BOOK, shock: step(-0.025), ...change }));
}

/** Parents of a node with their dollars, main parent first. */
export function parentsOf(run: Run, node: number): [number, number][] {
  const rows: [number, number][] = [];
  for (let r = run.nodes.parentStart[node] as number; r < (run.nodes.parentStart[node + 1] as number); r += 1) {
    rows.push([run.nodes.parentNode[r] as number, run.nodes.parentUsd[r] as number]);
  }
  return rows;
}

/** Dollars by node, -1 the shock, -2 the rest, -3 beyond. */
export function sharesOf(run: Run, node: number): Map<number, number> {
  const shares = new Map<number, number>();
  for (let r = run.nodes.shareStart[node] as number; r < (run.nodes.shareStart[node + 1] as number); r += 1) {
    shares.set(run.nodes.shareNode[r] as number, run.nodes.shareUsd[r] as number);
  }
  return shares;
}
