/** How errors print numbers, lists and places; which name one that is none is near to. */
import { countWords, LIMITS, listWords, numberWords, parseScenario } from '@/lib/scenario';
import { distance, nearest } from '@/lib/scenario/nearest';
import { fieldName, shown } from '@/lib/scenario/sayings';
import { changed, full, least } from './documents';
import { FULL, LEAST } from './refusalTable';

test.each([
  [0, '0'],
  [-5, '\u22125'],
  [100_000, '100,000'],
  [1234.5678, '1,234.5678'],
  [-0.00012, '\u22120.00012'],
  [0.1, '0.1'],
  [1e15, '1,000,000,000,000,000'],
  [2 ** 53, '9,007,199,254,740,992'],
  [1e-9, '1e\u22129'],
  [-2.5e22, '\u22122.5e22'],
  [999, '999'],
  [Number.POSITIVE_INFINITY, 'one that is too large to be read'],
  [Number.NaN, 'no number'],
])('%d is printed %s', (value, words) => {
  expect(numberWords(value)).toBe(words);
});

test('counts, lists and places', () => {
  expect(countWords(1, 'entry', 'entries')).toBe('1 entry');
  expect(countWords(50_000, 'entry', 'entries')).toBe('50,000 entries');
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => listWords(names))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(listWords(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  expect(fieldName(['shock', 'moves', 0, 'path', 2, 1])).toBe('path, entry 3');
  expect(fieldName([])).toBe('the document');
  expect([shown('x'.repeat(99)).length, shown([1]), shown([]), shown({}), shown(null)]).toEqual([
    60,
    'a list',
    'an empty list',
    'an object',
    'null',
  ]);
});

test('no sentence of any refusal has a hyphen for a minus or a long number without commas', () => {
  const messages = [
    ...LEAST.map((one) => [least(), one] as const),
    ...FULL.map((one) => [full(), one] as const),
  ].flatMap(([document, [, pointer, value]]) => {
    const parsed = parseScenario(changed(document, pointer, value));
    return parsed.ok ? [] : parsed.errors.map(({ message }) => message);
  });
  expect(messages.length).toBeGreaterThan(LEAST.length + FULL.length - 1);
  for (const message of messages) {
    expect(message).not.toMatch(/(^|[\s(])-\d/);
    expect(message).not.toMatch(/\d{5}/);
    expect(message).not.toMatch(/required here|expected/);
  }
  const tooMany = parseScenario(
    changed(
      least(),
      '/accounts',
      Array.from({ length: LIMITS.accounts + 1 }, () => 0),
    ),
  );
  expect(tooMany.ok ? '' : tooMany.errors.find(({ path }) => path === '/accounts')?.message).toBe(
    'accounts has to have at most 50,000 entries, not 50,001',
  );
});

test('what one slip of the pen makes of a name is near it, another name is not', () => {
  expect([distance('abc', 'abc'), distance('abc', 'acb'), distance('abc', ''), distance('kitten', 'sitting')]).toEqual([
    0, 1, 3, 3,
  ]);
  const names = ['startMs', 'durationMs', 'sizeBase', 'instrument'];
  expect(
    ['startMS', 'start_ms', 'statrMs', 'durationsMs', 'instrumnet', 'sizeBas'].map((one) => nearest(one, names)),
  ).toEqual(['startMs', 'startMs', 'startMs', 'durationMs', 'instrument', 'sizeBase']);
  expect(['atMs', 'colour', '', 'x', 'base'].map((one) => nearest(one, names))).toEqual([null, null, null, null, null]);
});
