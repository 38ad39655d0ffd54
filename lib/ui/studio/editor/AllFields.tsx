'use client';
import { useEffect, useMemo, useState } from 'react';
import { childrenOf, type FormNode, itemOf, nodeAt, pointerOf, type Section } from '@/lib/studio';
import { Icon } from '@/lib/ui/kit';
import { useStudioState } from '../context';
import form from './form/form.module.css';
import { NodeForm } from './form/NodeForm';
import { useReveal } from './form/reveal';

/** Parts of the document that belong to a section, as paths; the controls above set the most used of them. */
const ROOTS: Readonly<Record<Section, readonly string[]>> = {
  shock: ['shock'],
  book: ['instruments'],
  venue: ['venue'],
  accounts: ['population', 'accounts'],
  market: ['instruments', 'correlation'],
  scenario: ['title', 'summary', 'seed', 'clock'],
  presentation: ['presentation'],
};

/** Sections that have no other controls: their fields stand open. */
const PLAIN: ReadonlySet<Section> = new Set(['scenario', 'presentation']);

/** Every field of a section, made from the schema. */
export function AllFields({ section }: { section: Section }) {
  const document = useStudioState((s) => s.document);
  const nodes = useMemo(() => nodesOf(section, document), [section, document]);
  const [open, setOpen] = useState(false);
  const { pointer, n } = useReveal();
  const wrong = useStudioState((s) =>
    s.errorsBy === null ? s.errors.filter(({ path }) => nodes.some((node) => isWithin(path, node))).length : 0,
  );
  useEffect(() => {
    if (n > 0 && pointer !== null && nodes.some((node) => isWithin(pointer, node))) setOpen(true);
    // Only when something is asked for: what one closed stays closed.
  }, [n, pointer, nodes]);
  const fields = nodes.map(({ node, label }) => (
    <NodeForm key={pointerOf(node.path)} node={node} {...(label === undefined ? {} : { label })} />
  ));
  if (PLAIN.has(section)) return <>{fields}</>;
  return (
    <details className={form.all} open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <Icon name="right" size={13} />
        All fields
        {wrong > 0 && <em>{wrong} to mend</em>}
      </summary>
      {open && fields}
    </details>
  );
}

interface Root {
  readonly node: FormNode;
  readonly label?: string;
}

function isWithin(pointer: string, { node }: Root): boolean {
  const place = pointerOf(node.path);
  return pointer === place || pointer.startsWith(`${place}/`);
}

function nodesOf(section: Section, document: unknown): Root[] {
  const roots = ROOTS[section].flatMap((name) => nodeAt(document, [name]) ?? []);
  switch (section) {
    case 'book':
      return roots.flatMap(booksOf);
    case 'shock':
    case 'presentation':
    case 'venue':
      return roots.flatMap((root) =>
        childrenOf(root)
          // A venue's name is used up when it is read.
          .filter(({ key }) => key !== 'name')
          .map((node) => ({ node })),
      );
    case 'market':
      return roots.flatMap((root) =>
        root.key === 'correlation' ? childrenOf(root).map((node) => ({ node })) : [{ node: root }],
      );
    default:
      return roots.map((node) => ({ node }));
  }
}

function booksOf(instruments: FormNode): Root[] {
  const count = Array.isArray(instruments.value) ? instruments.value.length : 0;
  return Array.from({ length: count }, (_, n) => itemOf(instruments, n)).flatMap((instrument) => {
    const children = instrument ? childrenOf(instrument) : [];
    const book = children.find(({ key }) => key === 'book');
    const id = children.find(({ key }) => key === 'id')?.value;
    return book ? [{ node: book, label: `Book of ${String(id)}` }] : [];
  });
}
