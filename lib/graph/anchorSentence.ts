/** What stands still, in a sentence: what the fund paid for, what the vault took over, what the shock alone pushed over. */
import { FUND_KEY, SHOCK_KEY, VAULT_KEY } from './anchors';
import { shortUsd } from './format';
import { backstopWords } from './state';
import type { DisplayEdge, GraphModel } from './types';

/** Named in a sentence: the largest. */
const MOST_NAMED = 5;

/** `Fund $100. It paid $1.2m for p18852, ...`; '' for a key that is no anchor. Only what has happened by the tick. */
export function anchorSentence(model: GraphModel, key: string, tick: number): string {
  const anchor = model.nodes.find((node) => node.key === key);
  if (!anchor || anchor.buckets.length > 0) return '';
  const edges = model.edges.filter((edge) => edge.tick <= tick);
  switch (anchor.kind) {
    case 'fund': {
      const paid = named(model, into(edges, FUND_KEY), 'from', 'for');
      return `Fund ${backstopWords(model, 'fund', tick)}.${paid && ` It paid ${paid}.`}`;
    }
    case 'vault': {
      const took = named(model, into(edges, VAULT_KEY), 'from', 'of');
      return `Vault ${backstopWords(model, 'vault', tick)}.${took && ` It took over ${took}.`}`;
    }
    case 'shock':
      return [anchor.label, anchor.detail].filter((part) => part !== '').join(', ');
    default: {
      if (model.which === 'market') return anchor.label;
      const fell = named(
        model,
        edges.filter((edge) => edge.kind === 'shock' && edge.from === key && edge.from !== SHOCK_KEY),
        'to',
        'from',
      );
      return `${anchor.label}.${fell && ` The shock alone took ${fell}.`}`;
    }
  }
}

const into = (edges: readonly DisplayEdge[], key: string): DisplayEdge[] => edges.filter((edge) => edge.to === key);

function named(model: GraphModel, edges: readonly DisplayEdge[], end: 'from' | 'to', word: string): string {
  const largest = edges.filter((edge) => edge.usd > 0).sort((a, b) => b.usd - a.usd);
  const words = largest.slice(0, MOST_NAMED).map((edge) => {
    const other = model.nodes.find((node) => node.key === edge[end])?.label;
    return `${shortUsd(edge.usd)} ${word} ${other}`;
  });
  const more = largest.length > MOST_NAMED ? ` and ${largest.length - MOST_NAMED} more` : '';
  return words.join(', ') + more;
}
