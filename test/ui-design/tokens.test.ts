/** The tokens read as data, and held to what the app uses: none unknown, none for nothing, each with its meaning. */
import { readFileSync } from 'node:fs';
import { liveNames } from '../../lib/ui/design/live';
import { readTokens, schemeStyle } from '../../lib/ui/design/tokens';
import { livePartsOf } from '../../lib/ui/docs/parts';
import { projectFiles } from '../support/sources';

const FILE = 'lib/ui/tokens/tokens.css';
const css = readFileSync(FILE, 'utf8');
const groups = readTokens(css);
const tokens = groups.flatMap((group) => group.tokens);
const names = tokens.map(({ name }) => name);

/** Custom properties that a component sets for itself, by where. */
function setInPlace(sources: readonly string[]): Set<string> {
  return new Set(
    sources.flatMap((text) => [...text.matchAll(/['"]?(--[\w-]+)['"]?\s*:/g)].map(([, name = '']) => name)),
  );
}

const sources = projectFiles()
  .filter((file) => /^(app|lib\/ui)\/.*\.(css|tsx?)$/.test(file) && file !== FILE && !file.startsWith('lib/ui/design/'))
  .map((file) => readFileSync(file, 'utf8'));
const namesIn = (pattern: RegExp): Set<string> =>
  new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)));
/** In style sheets and styles; and beside them those that the canvas and the exports ask the page for by name. */
const styled = namesIn(/var\((--[\w-]+)/g);
const used = new Set([...styled, ...namesIn(/['"`](--[\w-]+)/g)]);

test('a sheet is read with groups, meanings and both schemes', () => {
  const sheet = [
    '/* Roles. */',
    ':root {',
    '  color-scheme: light;',
    '  /* surface: what is drawn on */',
    "  --font: 'A', serif; /* a voice */",
    '  --paper: #fff; /* the page */',
    '  --wide:',
    '    1px,',
    '    2px;',
    '}',
    'html.dark {',
    '  /* turned round */',
    '  --paper: #000;',
    '}',
  ].join('\n');
  expect(readTokens(sheet)).toEqual([
    {
      id: 'surface',
      says: 'what is drawn on',
      tokens: [
        { name: '--font', light: "'A', serif", dark: "'A', serif", says: 'a voice' },
        { name: '--paper', light: '#fff', dark: '#000', says: 'the page' },
        { name: '--wide', light: '1px, 2px', dark: '1px, 2px', says: '' },
      ],
    },
  ]);
  expect(schemeStyle(readTokens(sheet), 'dark')).toEqual({ '--paper': '#000' });
});

test.each([
  ['no group', ':root {\n  --a: 1px;\n}\nhtml.dark {\n}', 'stands in no group'],
  ['a group without a name', ':root {\n  /* colours */\n  --a: 1px;\n}\nhtml.dark {\n}', 'has no name'],
  ['only dark', ':root {\n  /* a: b */\n  --a: 1px;\n}\nhtml.dark {\n  --b: 1px;\n}', 'only in the dark: --b'],
])('refused: %s', (_, sheet, message) => {
  expect(() => readTokens(sheet)).toThrow(message);
});

test('every declaration of the sheet is read, once, with what it means', () => {
  const declared = [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name);
  expect([...names].sort()).toEqual([...new Set(declared)].sort());
  expect(new Set(names).size).toBe(names.length);
  expect(tokens.filter(({ says }) => says === '')).toEqual([]);
  expect(groups.filter(({ says, tokens: own }) => says === '' || own.length === 0)).toEqual([]);
});

test('the app uses no token that is none, and none stands for nothing', () => {
  const own = setInPlace(sources);
  // `var(--gen-${n})`: what is made of a beginning and a number.
  const begun = [...styled].filter((name) => name.endsWith('-'));
  const unknown = [...styled].filter((name) => !names.includes(name) && !own.has(name) && !name.endsWith('-'));
  expect(unknown).toEqual([]);
  expect(begun.filter((start) => !names.some((name) => name.startsWith(start)))).toEqual([]);
  const idle = names.filter((name) => !used.has(name) && !begun.some((start) => name.startsWith(start)));
  expect(idle).toEqual([]);
});

test('docs/design.md leaves a place for every group of tokens and every example, and for nothing else', () => {
  const places = livePartsOf(readFileSync('docs/design.md', 'utf8'));
  expect([...places].sort()).toEqual([...liveNames(groups)].sort());
});

test('docs/design.md names no token that is none', () => {
  const named = [...readFileSync('docs/design.md', 'utf8').matchAll(/`(--[\w-]+)`/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
});
