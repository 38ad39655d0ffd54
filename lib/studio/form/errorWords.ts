/** What is wrong with a document, as the form tells it: a number beyond its range in the unit that one types there. */
import type { ScenarioError } from '@/lib/scenario';
import { leafWords } from './leaf';
import { leafOf, nodeAt } from './nodes';
import { pathOf } from './path';

export function errorWords({ message, path, bound }: ScenarioError, document: unknown): string {
  const node = bound ? nodeAt(document, pathOf(path, document)) : null;
  const shape = node && leafOf(node);
  if (!bound || !node || shape?.kind !== 'number' || node.words.unit === 'plain') return message;
  const words = (value: number) => leafWords(shape, node.words.unit, value);
  return `${node.words.label}: has to be ${bound.word} ${words(bound.at)}, not ${words(bound.given)}`;
}
