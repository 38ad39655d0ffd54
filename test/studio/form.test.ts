/** Every field of the schema through the form: edited, shown, written as JSON, read back; nothing is lost on the way. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseScenario, parseScenarioText, type Scenario, type Shape, scenarioShape } from '@/lib/scenario';
import {
  absentWords,
  carriedOver,
  childrenOf,
  errorWords,
  type FormNode,
  type LeafUnit,
  leafBox,
  leafOf,
  leafText,
  listRoom,
  nodeAt,
  pathOf,
  pointerOf,
  readNumber,
  rootNode,
  sameValue,
  valueAtPath,
  valueChanges,
  withAdded,
  withForm,
  withNode,
  withStarted,
  withVariant,
  wordPaths,
  wordsAt,
} from '@/lib/studio';
import { twelve } from '../analysis/fixtures';
import { full } from '../scenario/documents';

function whole(document: unknown): Scenario {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}

/** Schema paths of all leaves; `(kind)` where forms differ. */
function leavesOf(shape: Shape, path: string): string[] {
  switch (shape.kind) {
    case 'object':
      return shape.fields.flatMap((field) => leavesOf(field.shape, `${path}/${field.name}`));
    case 'list':
      return leavesOf(shape.item, `${path}/*`);
    case 'tuple':
      return shape.items.flatMap((item, n) => leavesOf(item, `${path}/${n}`));
    case 'record':
      return leavesOf(shape.value, `${path}/*`);
    case 'variants':
      return shape.variants.flatMap(({ value, shape: one }) => leavesOf(one, `${path}(${value})`));
    case 'forms':
      return shape.forms.flatMap((form) => leavesOf(form, path));
    case 'constant':
      return [];
    default:
      return [path];
  }
}

const LEAVES = [...new Set(leavesOf(scenarioShape(), ''))].filter((path) => path !== '/venue/name');

/** Goes down to a leaf as a person does: adds what is not there, chooses the form that has it. */
function reach(document: unknown, schemaPath: string): { document: unknown; node: FormNode } {
  let at = document;
  let node = rootNode(at);
  const again = () => nodeAt(at, node.path) ?? node;
  for (const part of schemaPath.split('/').slice(1)) {
    const [, name = '', kind] = /^([^(]*)(?:\(([^)]*)\))?$/.exec(part) ?? [];
    if (node.value === undefined) at = withStarted(at, node);
    node = again();
    if (node.shape.kind === 'forms' && name === '*') at = withForm(at, node, 'record');
    node = again();
    if (name === '*' && childrenOf(node).length === 0) at = withAdded(at, node, kind);
    node = again();
    const children = childrenOf(node);
    const child = name === '*' ? children[0] : children.find(({ key }) => String(key) === name);
    if (!child) throw new Error(`${schemaPath}: nothing called ${name} at ${pointerOf(node.path)}`);
    node = child;
    if (kind !== undefined && node.value === undefined) at = withStarted(at, node);
    if (kind !== undefined) at = withVariant(at, again(), kind);
    node = again();
  }
  if (node.value === undefined) at = withStarted(at, node);
  return { document: at, node: nodeAt(at, node.path) ?? node };
}

/** Another value that the leaf may have by itself. */
function another(node: FormNode): unknown {
  const shape = leafOf(node);
  if (!shape) throw new Error(`${node.schemaPath} is no leaf`);
  if (shape.kind === 'flag') return node.value !== true;
  if (shape.kind === 'choice') return shape.options.find((option) => option !== node.value);
  if (shape.kind === 'text') return `${String(node.value)}x`;
  const value = Number(node.value);
  const low = shape.min ?? shape.above ?? -1e9;
  const high = shape.max ?? shape.below ?? 1e9;
  const next = shape.integer ? value + 1 : value === 0 ? 0.25 : value * 1.03;
  if (next >= low && next < high) return next;
  return shape.integer ? value - 1 : value * 0.97;
}

test('every leaf of the schema has its words, and no words are left over', () => {
  const plain = new Set(LEAVES.map((path) => path.replace(/\([^)]*\)/g, '')));
  expect([...plain].filter((path) => wordsAt(path) === null)).toEqual([]);
  const rules = readFileSync('docs/model.md', 'utf8');
  for (const path of wordPaths()) {
    const words = wordsAt(path);
    expect(words?.says).toMatch(/\.$/);
    if (words?.code) expect(rules).toContain(`### ${words.code} `);
  }
  const known = new Set(
    [...plain, '/venue/name'].flatMap((path) => path.split('/').map((_, n, parts) => parts.slice(0, n + 1).join('/'))),
  );
  const kinds = /\/kind$/;
  expect(wordPaths().filter((path) => !known.has(path) && !kinds.test(path))).toEqual([]);
});

describe('edited in the form and read back', () => {
  const start = whole(full());
  test.each(LEAVES)('%s', (schemaPath) => {
    const { document, node } = reach(start, schemaPath);
    const value = another(node);
    const edited = withNode(document, node, value);
    const shown = nodeAt(edited, node.path);
    expect(shown?.value).toEqual(value);
    // Through the text that the box shows.
    if (typeof value === 'number') {
      const { text } = leafBox(node.words.unit, value);
      expect(readNumber(text, node.words.unit)).toBe(value);
    }
    // Through JSON.
    const again: unknown = JSON.parse(JSON.stringify(edited));
    expect(sameValue(again, edited)).toBe(true);
    expect(pathOf(pointerOf(node.path), again)).toEqual(node.path);
    // Only that one place is another, and the way back leads back.
    expect(valueChanges(document, edited).map(({ path }) => path)).toEqual([node.path]);
    expect(sameValue(withNode(edited, node, node.value), document)).toBe(true);
  });
});

/** Valid by itself and together with the rest: what is added by one press never breaks a document. */
test.each([
  ...['/instruments', '/accounts', '/shock/moves', '/shock/flows', '/shock/liquidity', '/shock/latency'],
  ...['/shock/rateLimits', '/shock/withdrawals', '/presentation/steps', '/accounts/0/stops'],
])('a new item of %s is valid', (pointer) => {
  const start: unknown = twelve();
  const node = nodeAt(start, pathOf(pointer, start));
  if (node?.shape.kind !== 'list') throw new Error('no list');
  expect(listRoom(node.shape, node.value).more).toBe(true);
  const kinds = node.shape.item.kind === 'variants' ? node.shape.item.variants.map(({ value }) => value) : [undefined];
  for (const kind of kinds) {
    const added = withAdded(start, node, kind);
    // An instrument more needs a row of the matrix more; the editor of instruments gives it one.
    const document = pointer === '/instruments' ? withNode(added, matrixOf(added), undefined) : added;
    expect(parseScenario(document)).toMatchObject({ ok: true });
  }
});

function matrixOf(document: unknown): FormNode {
  const node = nodeAt(document, ['correlation', 'matrix']);
  if (!node) throw new Error('no matrix');
  return node;
}

test.each(['/population', '/venue/vault', '/venue/makers', '/venue/adl', '/venue/fundingIntervalMs', '/summary'])(
  '%s begins as something valid',
  (pointer) => {
    const start = withNode(twelve(), { ...rootNode({}), path: pathOf(pointer, twelve()) }, undefined);
    const node = nodeAt(start, pathOf(pointer, start));
    if (!node) throw new Error('no such place');
    expect(parseScenario(withStarted(start, node))).toMatchObject({ ok: true });
  },
);

test('each shape of a book and of a liquidation is valid as it begins', () => {
  const start: unknown = twelve();
  for (const pointer of ['/instruments/0/book', '/venue/liquidation/size', '/venue/liquidation/limit']) {
    const node = nodeAt(start, pathOf(pointer, start));
    if (node?.shape.kind !== 'variants') throw new Error('no variants');
    for (const { value } of node.shape.variants) {
      expect([value, parseScenario(withVariant(start, node, value)).ok]).toEqual([value, true]);
    }
  }
});

test('a text shown reads back as the very same number', () => {
  const units: readonly LeafUnit[] = ['usd', 'base', 'time', 'share', 'rate', 'plain'];
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.double({ min: -1e15, max: 1e15, noNaN: true }), (unit, value) => {
      const { text } = leafBox(unit, value);
      expect(readNumber(text, unit)).toBe(value === 0 ? 0 : value);
    }),
  );
});

test('a bare number is in the unit of its field, and any other unit is typed with it', () => {
  expect(readNumber('800', 'usd')).toBe(800);
  expect(readNumber('2', 'time')).toBe(2000);
  expect(leafBox('usd', 5000)).toEqual({ text: '$5k', unit: '' });
  expect(leafBox('time', 9_999_000)).toEqual({ text: '2:46:39\u00a0h', unit: '' });
  expect(leafBox('time', 26_000)).toEqual({ text: '26', unit: 's' });
  expect(readNumber('5.4m', 'usd')).toBe(5_400_000);
  expect(readNumber('7', 'share')).toBe(0.07);
  expect(readNumber('1:30', 'time')).toBe(90_000);
  expect(readNumber('250 ms', 'time')).toBe(250);
  expect(readNumber('\u22123', 'base')).toBe(-3);
  expect(readNumber('seven', 'plain')).toBeNaN();
  expect(readNumber('$1,250,000.5', 'usd')).toBe(1_250_000.5);
  expect(readNumber('1,000 ms', 'time')).toBe(1000);
  for (const text of ['7,5', '\u22127,5', '1.000,50', '1,00', '12,3456', '1,000,00', '0.1,000', ',5']) {
    expect(readNumber(text, 'share')).toBeNaN();
  }
  expect(leafText('time', 26_000)).toEqual({ figure: '26', unit: 's' });
  expect(leafText('usd', 5_400_000)).toEqual({ figure: '$5.4', unit: 'm' });
  expect(leafText('share', 0.07)).toEqual({ figure: '7', unit: '%' });
});

test('dollars are grouped from a thousand on, and what is less than a dollar of them is cents', () => {
  const shown = [112_209, 3740.17, 1000, 100.3, 100.18, 0.009512].map((usd) => leafText('usd', usd));
  expect(shown.map(({ figure, unit }) => `${figure}${unit}`)).toEqual([
    ...['$112,209', '$3,740.17', '$1k', '$100.30', '$100.18', '$0.009512'],
  ]);
  expect([2800, 100.3].map((usd) => leafText('usd', usd, true).figure)).toEqual(['$2,800', '$100.30']);
  expect(leafText('base', 1234.5).figure).toBe('1,234.5');
});

test('a time over two minutes is shown as a clock has it, and whole minutes and hours as such', () => {
  const shown = [120_000, 119_000, 249_000, 720_000, 3_725_000, 28_800_000].map((ms) => leafText('time', ms));
  expect(shown.map(({ figure, unit }) => `${figure} ${unit}`)).toEqual([
    ...['2 min', '119 s', '4:09 min', '12 min', '1:02:05 h', '8 h'],
  ]);
});

test('an absent list that means all is told as all, and any other absence as none', () => {
  expect(absentWords('/shock/liquidity/*/instruments')).toBe('all');
  expect(absentWords('/venue/fund')).toBe('none');
});

test.each([
  [['accounts', 0, 'collateralUsd'], -5_000_000, 'Collateral: has to be at least $0, not \u2212$5m'],
  [['instruments', 0, 'book', 'maxDistance'], 1.5, 'Ends at: has to be below 100\u00a0%, not 150\u00a0%'],
  [['shock', 'moves', 0, 'startMs'], -26_000, 'Begins at: has to be at least 0\u00a0s, not \u221226\u00a0s'],
] as const)('%j: a number beyond its range is told in the unit one types there', (path, value, said) => {
  const wrong = withNode(full(), { ...rootNode(full()), path }, value);
  const parsed = parseScenario(wrong);
  expect(parsed.ok ? [] : parsed.errors.map((error) => errorWords(error, wrong))).toEqual([said]);
});

test('an edit of a valid draft is carried over to the one on screen, which may be wrong elsewhere', () => {
  const valid = whole(full());
  const wrong = withNode(valid, { ...rootNode(valid), path: ['accounts', 0, 'collateralUsd'] }, -5);
  const carried = carriedOver(wrong, valid, { ...valid, seed: 99 });
  expect(valueAtPath(carried, ['seed'])).toBe(99);
  expect(valueAtPath(carried, ['accounts', 0, 'collateralUsd'])).toBe(-5);
});

test('the whole document comes back through its own text', () => {
  const document = whole(full());
  expect(parseScenarioText(JSON.stringify(document, null, 2))).toEqual({ ok: true, scenario: document });
});
