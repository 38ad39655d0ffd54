/** The way to a value, as one would say it: "Shock, point 2: after", "BTC, tier 1: maintenance". */
import { correlatedPair } from './correlations';
import { type FormNode, nodeAt } from './nodes';
import { type Path, valueAtPath } from './path';

/** A list is told by its items; what an item is called stands before its number, where there are several. */
export function placeWords(document: unknown, base: unknown, path: Path): string {
  const pair = correlatedPair(document, path);
  if (pair !== null) return `Correlation ${pair}`;
  const nodes = path.map((_, n) => {
    const part = path.slice(0, n + 1);
    return nodeAt(document, part) ?? nodeAt(base, part);
  });
  const parts = nodes.flatMap((node, n): Part[] => {
    const above = nodes[n - 1];
    if (above?.shape.kind === 'list') return itemPart(document, base, path.slice(0, n + 1), node);
    const isToldByItem = node?.shape.kind === 'list' && n < path.length - 1;
    if (isToldByItem) return [];
    return node?.words.label ? [{ text: node.words.label, isName: false }] : [{ text: String(path[n]), isName: true }];
  });
  const texts = parts.map(({ text, isName }, n) => (n === 0 || isName ? text : lower(text)));
  const last = texts.pop() ?? '';
  return texts.length === 0 ? last : `${texts.join(', ')}: ${last}`;
}

interface Part {
  readonly text: string;
  /** A name is written as it is; a word is small within the line. */
  readonly isName: boolean;
}

/** The only price move goes without saying: it is the shock. */
const SILENT: ReadonlySet<string> = new Set(['/shock/moves/*']);

/** By its own name, else by its number. */
function itemPart(document: unknown, base: unknown, path: Path, node: FormNode | null): Part[] {
  const id = valueAtPath(node?.value, ['id']);
  if (typeof id === 'string') return [{ text: id, isName: true }];
  const label = node?.words.label ?? '';
  const isOnly = [document, base].every((one) => {
    const list = valueAtPath(one, path.slice(0, -1));
    return !Array.isArray(list) || list.length <= 1;
  });
  if (isOnly && SILENT.has(node?.schemaPath ?? '')) return [];
  return [{ text: isOnly ? label : `${label} ${Number(path.at(-1)) + 1}`.trim(), isName: false }];
}

/** An abbreviation stays one. */
const lower = (text: string): string => (/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
