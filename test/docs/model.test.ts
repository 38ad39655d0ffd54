/** The model's text, its source, its tests and the studio's links speak of the same rules. */
import { readFileSync } from 'node:fs';
import { FIELDS } from '@/lib/studio';
import { headingsOf, RULE_CODE } from '@/lib/ui/docs/headings';
import { marks, type Tree } from '@/lib/ui/docs/marks';
import { DOCS } from '@/lib/ui/docs/pages';
import { ruleHref } from '@/lib/ui/kit';
import { readSources, withoutComments } from '../support/sources';
import { testNames } from './testNames';

const model = readFileSync('docs/model.md', 'utf8');
const headings = headingsOf(model);
const rules = headings.flatMap(({ code }) => (code === null ? [] : [code]));
const codesIn = (text: string): string[] => [...text.matchAll(RULE_CODE)].map(([code]) => code);

/** Where rules are carried out; views and controls only speak of them. */
const sources = readSources('lib').filter(({ file }) => !/^lib\/(ui|studio|store)\//.test(file));

/** Names of all tests but those of the documents, and the rules that the worked numbers of open sources are named by. */
function namedByTests(): Set<string> {
  const tests = readSources('test').filter(({ file }) => /^test\/(?!docs\/).*\.(test|spec)\.tsx?$/.test(file));
  const vectors = JSON.parse(readFileSync('test/vectors/open.json', 'utf8')) as { rule: string; when: string }[];
  const rows = vectors.filter(({ when }) => when === 'engine').map(({ rule }) => rule);
  return new Set([...tests.flatMap(({ text }) => testNames(withoutComments(text))), ...rows].flatMap(codesIn));
}

test('every rule has one heading, with a name, and an anchor that is its code', () => {
  expect(rules.length).toBeGreaterThan(50);
  expect(new Set(rules).size).toBe(rules.length);
  for (const { code, id, text, level } of headings.filter((heading) => heading.code !== null)) {
    expect([level, id]).toEqual([3, code?.toLowerCase()]);
    expect(text).toMatch(/^[A-Z]/);
  }
});

test('every rule has a worked example', () => {
  const texts = model.split(/^### /m).slice(1);
  const without = texts.filter((text) => !(text.split(/^## /m)[0] ?? '').includes('**Example.**'));
  expect(without.map((text) => text.split('\n')[0])).toEqual([]);
});

test('every rule is named by the source that carries it out', () => {
  const named = new Set(sources.flatMap(({ text }) => codesIn(text)));
  expect(rules.filter((code) => !named.has(code))).toEqual([]);
});

test('every rule is named by a test that holds it', () => {
  const named = namedByTests();
  expect(rules.filter((code) => !named.has(code))).toEqual([]);
});

test('every code that a text or a source names is a rule', () => {
  const docs = DOCS.flatMap(({ file }) => {
    try {
      return [{ file: `docs/${file}`, text: readFileSync(`docs/${file}`, 'utf8') }];
    } catch {
      return [];
    }
  });
  const unknown = [...readSources('lib', 'app', 'scripts', 'test'), ...docs].flatMap(({ file, text }) =>
    codesIn(text).flatMap((code) => (rules.includes(code) ? [] : [`${file}: ${code}`])),
  );
  expect(unknown).toEqual([]);
});

test('every control leads to a heading of the model', () => {
  const anchors = new Set(headings.map(({ id }) => `/docs/model#${id}`));
  expect(FIELDS.filter(({ code }) => !anchors.has(ruleHref(code))).map(({ id, code }) => `${id}: ${code}`)).toEqual([]);
});

test('links within the documents lead somewhere', () => {
  const ids = new Map(DOCS.map(({ file }) => [file, file]));
  const links = [...model.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
  expect(links.length).toBeGreaterThan(0);
  for (const target of links) {
    expect(ids.has(target) || readFileSync(`docs/${target}`).length > 0).toBe(true);
  }
});

test('names of tests are read with their tables, and nothing else', () => {
  const text = [
    "test('one (a)', () => call('no'));",
    "describe.each([['two', f('three)')]] as const)('%s of four', (_, x) => 'no');",
    "test.each([['no', 1]])('five %d', () => 0);",
  ].join('\n');
  expect(testNames(text).sort()).toEqual(['%s of four', 'five %d', 'one (a)', 'three)', 'two']);
});

test('words of a heading become an anchor; a second time they get a number; fences are left alone', () => {
  const ids = headingsOf('# A\n## 3 Book\n```\n# no\n```\n### LIQ-04 Size of it\n## 3 Book\n### 0 `triggered`').map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['a', '3-book', 'liq-04', '3-book-2', '0-triggered']);
});

test('codes in a text become links, but not in code, in links, or in their own rule', () => {
  const text = (value: string): Tree => ({ type: 'text', value });
  const element = (tagName: string, ...children: Tree[]): Tree => ({ type: 'element', tagName, children });
  const own = element('p', text('LIQ-04 and FUND-02'));
  const code = element('p', element('code', text('LIQ-04')), element('a', text('SOC-01')));
  const heading = element('h3', text('LIQ-04 Size'));
  marks({ onModel: false })(element('root', heading, own, code));
  const hrefs = (node: Tree): unknown[] => [
    ...(node.properties?.href ? [node.properties.href] : []),
    ...(node.children ?? []).flatMap(hrefs),
  ];
  expect(heading.properties?.id).toBe('liq-04');
  expect(hrefs(own)).toEqual(['/docs/model#fund-02']);
  expect(hrefs(code)).toEqual([]);
});
