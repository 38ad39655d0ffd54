/** How much of the correlations a market graph can print: every pair of many instruments would cover the picture with numbers. */
import type { GraphModel } from './types';

/** Up to this many instruments every pair has its number. */
const MOST_PRINTED = 4;

export interface Correlations {
  /** Too many to print them all: only those of an instrument that is selected or pointed at. */
  readonly crowded: boolean;
  /** `ρ 0.80`: what every pair of a crowded market has, said once instead; null where they differ. */
  readonly same: string | null;
}

const known = new WeakMap<GraphModel, Correlations>();

export function correlationsOf(model: GraphModel): Correlations {
  const found = known.get(model) ?? find(model);
  known.set(model, found);
  return found;
}

function find({ nodes, edges }: GraphModel): Correlations {
  const count = nodes.filter(({ kind }) => kind === 'instrument').length;
  if (count <= MOST_PRINTED) return { crowded: false, same: null };
  const labels = edges.flatMap(({ kind, label }) => (kind === 'correlation' ? [label] : []));
  const isSame = labels.length === (count * (count - 1)) / 2 && new Set(labels).size === 1;
  return { crowded: true, same: isSame ? (labels[0] ?? null) : null };
}

/** For the legend: what the dashed lines are, and where their numbers are found. */
export function correlationWords(model: GraphModel): string {
  const { crowded, same } = correlationsOf(model);
  if (!crowded) return 'Correlation';
  return same === null ? 'Correlation: select an instrument for its numbers' : `Correlation: ${same} for every pair`;
}
