/** What the markdown gets on its way to the page: anchors on headings, links on rule codes, a look for its source lines. */
import { ruleHref } from '@/lib/ui/kit';
import { makeAnchors, RULE_CODE, splitHeading } from './headings';

/** As much of an HTML syntax tree (hast) as is looked at. */
export interface Tree {
  readonly type: string;
  readonly tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Tree[];
}

const HEADING = /^h[1-4]$/;
/** Codes in these stay as they are: already a link, or typed as they stand. */
const LEFT_ALONE = new Set(['a', 'code', 'pre']);

/** A rehype plugin. `onModel`: the document is the model itself, so that its codes link within the page. */
export function marks({ onModel }: { onModel: boolean }): (tree: Tree) => void {
  return (tree) => {
    const anchorOf = makeAnchors();
    let rule: string | null = null;
    for (const part of tree.children ?? []) {
      if (HEADING.test(part.tagName ?? '')) rule = markHeading(part, anchorOf);
      else linkCodes(part, onModel, rule);
      if (part.tagName === 'p' && textOf(part).startsWith('Source:')) part.properties = { 'data-source': '' };
    }
  };
}

/** Gives a heading its anchor and sets its code apart; returns the code. */
function markHeading(heading: Tree, anchorOf: (plain: string) => string): string | null {
  const plain = textOf(heading);
  const { code, text } = splitHeading(plain);
  heading.properties = { ...heading.properties, id: anchorOf(plain) };
  if (code === null) return null;
  const link = element('a', { href: `#${code.toLowerCase()}` }, [{ type: 'text', value: code }]);
  heading.children = [link, { type: 'text', value: ` ${text}` }];
  return code;
}

function linkCodes(node: Tree, onModel: boolean, rule: string | null): void {
  if (!node.children || LEFT_ALONE.has(node.tagName ?? '')) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return linkedText(child.value ?? '', onModel, rule);
    linkCodes(child, onModel, rule);
    return [child];
  });
}

/** A text with every code but the rule's own as a link. */
function linkedText(value: string, onModel: boolean, rule: string | null): Tree[] {
  const parts: Tree[] = [];
  let done = 0;
  for (const found of value.matchAll(RULE_CODE)) {
    const [code] = found;
    if (code === rule) continue;
    const href = onModel ? `#${code.toLowerCase()}` : ruleHref(code);
    parts.push({ type: 'text', value: value.slice(done, found.index) });
    parts.push(element('a', { href, 'data-rule': '' }, [{ type: 'text', value: code }]));
    done = found.index + code.length;
  }
  return [...parts, { type: 'text', value: value.slice(done) }];
}

function element(tagName: string, properties: Record<string, unknown>, children: Tree[]): Tree {
  return { type: 'element', tagName, properties, children };
}

function textOf(node: Tree): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
