/** What is drawn, in words. */
import { generationPhrase } from '@/lib/analysis';
import { anchorSentence, type DisplayNode, detailAt, type GraphModel, type Highlight, nodeState } from '@/lib/graph';

/** In words, for the live region, the tooltip and the table twin. */
export function inWords(model: GraphModel, node: DisplayNode, tick: number): string {
  if (node.buckets.length === 0) return anchorSentence(model, node.key, tick);
  const state = nodeState(node, tick);
  const side = node.side > 0 ? 'long' : node.side < 0 ? 'short' : '';
  const words = [
    node.label,
    detailAt(node, tick),
    side,
    node.isolated ? 'an isolated position, with its own margin' : '',
  ];
  if (node.generation >= 0) words.push(state === 'open' ? 'still open now' : generationPhrase(node.generation));
  if (node.held) words.push('held up: this run never liquidates it');
  if (state === 'deleveraged') words.push('closed in part by ADL');
  return words.filter((word) => word !== '').join(', ');
}

/** What the keyboard's place is, whether its story stands beside the graph, and that an arrow found nothing beyond it. */
export function spokenWords(node: string, isSelected: boolean, atEdge: boolean): string {
  return [node, isSelected ? 'selected, its story beside the graph' : '', atEdge ? 'nothing further that way' : '']
    .filter((word) => word !== '')
    .join('; ');
}

/** After what the dollars of a push are: those on the arrows to who paid; '' where none is lit. */
export function payerWords({ pathEdges }: Highlight): string {
  const has = (kind: string): boolean => [...pathEdges].some((key) => key.startsWith(`${kind}:`));
  const words = [
    ...(has('fund') ? ['to the fund: what it paid'] : []),
    ...(has('vault') ? ['to the vault: what it took over'] : []),
    ...(has('adl') ? ['dotted: what ADL closed, at the mark'] : []),
  ];
  return words.map((word) => `; ${word}`).join('');
}
