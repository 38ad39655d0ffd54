/** A document seen as a form: at each place what kind of value stands there, what it is called, what may be done to it. */
import { type LeafShape, type ListShape, type ObjectShape, type Shape, scenarioShape } from '@/lib/scenario';
import { type Path, valueAtPath, withInserted, withValue } from './path';
import { startOf } from './starts';
import { type Words, wordsAt } from './words';

/** One place of the form. `shape` is that of the form which stands there. */
export interface FormNode {
  readonly path: Path;
  /** Path in the schema, `*` for an index or an id, `(kind)` for a form. */
  readonly schemaPath: string;
  readonly shape: Shape;
  readonly words: Words;
  readonly value: unknown;
  /** May be taken out again. */
  readonly optional: boolean;
  /** Name of the field, index or id. */
  readonly key: string | number;
}

const NO_WORDS: Words = { label: '', code: null, unit: 'plain', says: '' };

/** The whole document. */
export function rootNode(document: unknown): FormNode {
  return nodeOf(scenarioShape(), '', [], document, false);
}

/** The node at a path; null where the schema knows no such place. */
export function nodeAt(document: unknown, path: Path): FormNode | null {
  let node: FormNode | undefined = rootNode(document);
  for (const key of path) {
    if (node === undefined) return null;
    const inside: FormNode = node;
    node =
      inside.shape.kind === 'list'
        ? (itemOf(inside, Number(key)) ?? undefined)
        : childrenOf(inside).find((child) => child.key === key);
  }
  return node ?? null;
}

function nodeOf(shape: Shape, schemaPath: string, path: Path, value: unknown, optional: boolean): FormNode {
  const words = wordsAt(schemaPath.replace(/\([^)]*\)/g, '')) ?? NO_WORDS;
  return { path, schemaPath, shape, words, value, optional, key: path.at(-1) ?? '' };
}

/** What stands within a node, in the order of the schema: fields (also absent ones), items, values by id. */
export function childrenOf(node: FormNode): FormNode[] {
  const { shape, schemaPath, path, value } = node;
  switch (shape.kind) {
    case 'object':
      return fieldsOf(shape, schemaPath, node);
    case 'variants': {
      const variant = shape.variants.find((one) => one.value === valueAtPath(value, ['kind']));
      return variant ? fieldsOf(variant.shape, `${schemaPath}(${variant.value})`, node) : [];
    }
    case 'list':
      return (Array.isArray(value) ? value : []).map((item, n) =>
        nodeOf(shape.item, `${schemaPath}/*`, [...path, n], item, true),
      );
    case 'tuple':
      return shape.items.map((item, n) =>
        nodeOf(item, `${schemaPath}/${n}`, [...path, n], valueAtPath(value, [n]), false),
      );
    case 'record':
      return Object.entries(isObject(value) ? value : {}).map(([id, item]) =>
        nodeOf(shape.value, `${schemaPath}/*`, [...path, id], item, true),
      );
    case 'forms': {
      const form = formOf(node);
      return form ? childrenOf({ ...node, shape: form }) : [];
    }
    default:
      return [];
  }
}

function fieldsOf(shape: ObjectShape, schemaPath: string, { path, value }: FormNode): FormNode[] {
  return shape.fields
    .filter((field) => field.shape.kind !== 'constant')
    .map((field) =>
      nodeOf(
        field.shape,
        `${schemaPath}/${field.name}`,
        [...path, field.name],
        valueAtPath(value, [field.name]),
        field.optional,
      ),
    );
}

/** One item of a list, without looking at the others: lists of fifty thousand are shown a page at a time. */
export function itemOf(node: FormNode, index: number): FormNode | null {
  const { shape, schemaPath, path, value } = node;
  if (shape.kind !== 'list' || !Array.isArray(value) || index >= value.length) return null;
  return nodeOf(shape.item, `${schemaPath}/*`, [...path, index], value[index], true);
}

/** Which of the forms told apart by type stands there. */
export function formOf({ shape, value }: FormNode): Shape | null {
  if (shape.kind !== 'forms') return null;
  const wanted = isObject(value) ? 'record' : typeof value;
  return shape.forms.find((form) => form.kind === wanted) ?? shape.forms[0] ?? null;
}

/** A single value: the node's own, or that of the form which stands there. */
export function leafOf(node: FormNode): LeafShape | null {
  const shape = node.shape.kind === 'forms' ? formOf(node) : node.shape;
  if (shape === null) return null;
  return shape.kind === 'number' || shape.kind === 'text' || shape.kind === 'choice' || shape.kind === 'flag'
    ? shape
    : null;
}

/** The document with another value at a node; undefined takes it out. */
export function withNode(document: unknown, node: FormNode, value: unknown): unknown {
  return withValue(document, node.path, value);
}

/** The document with a section or value put where none was. */
export function withStarted(document: unknown, node: FormNode): unknown {
  return withValue(document, node.path, startOf(node.shape, node.schemaPath, document, node.path));
}

/** The document with one more item in a list; `variant` names its kind where there are several. */
export function withAdded(document: unknown, node: FormNode, variant?: string): unknown {
  if (node.shape.kind !== 'list') return document;
  const schemaPath = `${node.schemaPath}/*`;
  const item = startOf(
    node.shape.item,
    variant === undefined ? schemaPath : `${schemaPath}(${variant})`,
    document,
    node.path,
  );
  return withInserted(document, node.path, item);
}

/** The document with another form at a node of several; what both have in common stays. */
export function withVariant(document: unknown, node: FormNode, kind: string): unknown {
  if (node.shape.kind !== 'variants') return document;
  const variant = node.shape.variants.find((one) => one.value === kind);
  if (!variant) return document;
  const start = startOf(variant.shape, `${node.schemaPath}(${kind})`, document, node.path);
  const known = new Set(variant.shape.fields.map(({ name }) => name));
  const kept = Object.entries(isObject(node.value) ? node.value : {}).filter(
    ([name]) => known.has(name) && name !== 'kind',
  );
  return withValue(document, node.path, { ...(isObject(start) ? start : {}), ...Object.fromEntries(kept), kind });
}

/** The document with the other form at a node of two types: one number, or numbers by id. */
export function withForm(document: unknown, node: FormNode, kind: 'number' | 'record'): unknown {
  return withValue(document, node.path, startOf(node.shape, `${node.schemaPath}(${kind})`, document, node.path));
}

/** Whether a list may take one more, or give one away. */
export function listRoom(shape: ListShape, value: unknown): { readonly more: boolean; readonly fewer: boolean } {
  const length = Array.isArray(value) ? value.length : 0;
  return { more: length < shape.max, fewer: length > shape.min };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
