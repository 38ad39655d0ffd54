/** The text door: where a text is not JSON, how it is read past that, and what is too large to be read. */
import fc from 'fast-check';
import { checkScenarioText, LIMITS, mendedText, parseScenarioText } from '@/lib/scenario';
import { syntaxPlace } from '@/lib/scenario/syntax';

const missing = ['shockgraph', 'title', 'clock', 'instruments', 'a'].map((name) => ({
  code: name === 'a' ? 'unknown-field' : 'missing',
  message: expect.stringContaining(name),
  path: `/${name}`,
}));

describe('the text door', () => {
  test.each([
    ['{"a": x}', 1, 7, 'x'],
    ['', 1, 1, ''],
    ['{"a": [1, 2', 1, 12, ''],
    ['{\n  "a": 1,\n}', 3, 1, '}'],
    ['{"a" 1}', 1, 6, '1'],
    ['[1,, 2]', 1, 4, ','],
    ['[1 2]', 1, 4, '2'],
    ['[01]', 1, 3, '1'],
    ['[NaN]', 1, 2, 'N'],
    ["{'a': 1}", 1, 2, "'"],
    ['{"a": 1]', 1, 8, ']'],
    ['{} {}', 1, 4, '{'],
    ['"a\nb"', 1, 3, '\n'],
    ['"\\x"', 1, 2, '\\'],
    ['{"a": "b', 1, 9, ''],
    ['[1.]', 1, 3, '.'],
    [`"${'long '.repeat(1_000_000)}`, 1, 5_000_002, ''],
  ])('finds where text is not JSON (case %#)', (json, line, column, found) => {
    expect(() => JSON.parse(json)).toThrow(SyntaxError);
    expect(syntaxPlace(json)).toEqual({ line, column, found });
  });

  test('what is JSON has no such place, what is not has one', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
      '"',
      '\\u00e9',
      '\\',
    );
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(syntaxPlace(pieces.join('')) === null).toBe(isJson(pieces.join('')));
      }),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.json(), (text) => expect(syntaxPlace(text)).toBeNull()));
  });

  test('a syntax error is an error like any other', () => {
    expect(parseScenarioText('{\n  "a": ~\n}')).toEqual({
      ok: false,
      errors: [{ code: 'syntax', message: 'not JSON at line 2, column 8: "~" is no value', path: '' }, ...missing],
    });
  });

  test('text over the limit is not read', () => {
    const parsed = parseScenarioText(' '.repeat(LIMITS.documentCharacters + 1));
    expect(parsed.ok ? null : parsed.errors[0]?.code).toBe('limit');
  });

  test('deep nesting is an error, no overflow', () => {
    const parsed = parseScenarioText(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(parsed.ok ? null : parsed.errors[0]?.code).toBe('limit');
  });
});

/** Slips, what is said, and the text with every safe one mended; null: none of them is safe. */
const SLIPS: readonly (readonly [text: string, says: string, mended: string | null])[] = [
  ['{"a": 1,}', 'a comma too many before this "}"', '{"a": 1}'],
  ['[1, 2,\n]', 'a comma too many before this "]"', '[1, 2\n]'],
  ['[1,, 2]', 'a comma too many', '[1, 2]'],
  ['[1 2]', 'a comma is missing', '[1, 2]'],
  ['{"a": 1\n"b": 2}', 'a comma is missing', '{"a": 1,\n"b": 2}'],
  ['{"a" 1}', 'a : is missing', '{"a": 1}'],
  ['{"a" = 1}', 'a name is followed by :', '{"a" : 1}'],
  ['{a: 1}', 'the name a stands in "double quotes"', '{"a": 1}'],
  ["{'a': 'it\\'s'}", 'stand in "double quotes"', '{"a": "it\'s"}'],
  ['{\u201ca\u201d: 1}', 'stand in "double quotes"', '{"a": 1}'],
  ['{"a": 1} // end', 'JSON has no comments', '{"a": 1} '],
  ['{ /* two\nlines */ "a": 1, # three\n}', 'JSON has no comments', '{ \n "a": 1 \n}'],
  ['{"a": True, "b": None}', 'True is written true', '{"a": true, "b": null}'],
  ['[+1, .5, 5., 1_000, 007]', '+1 is written 1', '[1, 0.5, 5, 1000, 7]'],
  ['{"a": 1,000, "b": 2}', 'without commas between its digits', '{"a": 1000, "b": 2}'],
  ['{"a":\u00a01}', 'a space of another kind', '{"a": 1}'],
  ['["a\tb", "C:\\data"]', 'a tab inside a text', '["a\\tb", "C:\\\\data"]'],
  ['{"a": BTC}', 'the text BTC stands in "double quotes"', '{"a": "BTC"}'],
  ['[NaN]', 'NaN is no number that JSON has', null],
  ['[-Infinity]', '-Infinity is no number that JSON has', null],
  ['{"a": }', 'a has no value', null],
  ['[1.2.3]', '1.2.3 is no number', null],
];

describe('past a slip', () => {
  test.each(SLIPS)('%j', (given, says, mended) => {
    const checked = checkScenarioText(given);
    if (checked.ok) throw new Error('it is none');
    const slips = checked.errors.filter(({ code }) => code === 'syntax');
    expect(checked.isWhole).toBe(true);
    expect(slips[0]?.message).toContain(says);
    const fixes = slips.flatMap(({ fix }) => (fix ? [fix] : []));
    expect(fixes.length > 0 ? mendedText(given, fixes) : null).toBe(mended);
    if (mended !== null) expect(syntaxPlace(mended)).toBeNull();
  });

  test.each([
    ['{"a": [1, 2', 'the text ends too early: the [ of line 1 is not closed'],
    ['{"a": 1]', '"]" closes nothing here: the { of line 1 is open'],
    ['{} {}', 'the document ended before this "{"'],
    ['{"a": "b\n}', 'is not closed in its line'],
    ['a,b,c\n1,2,3', 'a scenario begins with {, not with "a"'],
    ['', 'there is nothing in it'],
    ['\u0089PNG\r\n\u001a', 'a scenario begins with {'],
  ])('nothing is said of what comes after %j', (given, says) => {
    const checked = checkScenarioText(given);
    expect(checked).toMatchObject({ ok: false, document: undefined, isWhole: false, errors: [{ code: 'syntax' }] });
    expect(checked.ok ? '' : checked.errors[0]?.message).toContain(says);
    expect(parseScenarioText(given)).toMatchObject({ ok: false, errors: [{ code: 'syntax', path: '' }] });
  });

  test('several slips and what is wrong of the document are told at once, in their lines', () => {
    const given = `{
  // of a colleague
  'shockgraph': 1,
  title: "x",
  "clock": { "horizonMs": -5, },
  "seed": NaN,
  "instruments": []
}`;
    const checked = checkScenarioText(given);
    const told = checked.ok ? [] : checked.errors.map(({ line, code, path }) => `${line} ${code}${path}`);
    expect(told).toEqual([
      '2 syntax',
      '3 syntax',
      '4 syntax',
      '5 out-of-range/clock/horizonMs',
      '5 syntax',
      '6 syntax',
      '7 out-of-range/instruments',
    ]);
    const parsed = parseScenarioText(given);
    expect(parsed.ok ? 0 : parsed.errors.length).toBe(told.length);
    for (const error of checked.ok ? [] : checked.errors.filter(({ path }) => path !== '')) {
      expect(given.slice(error.from, error.to)).toMatch(/^(-5|\[)$/);
    }
  });

  test('slips without end are told up to a number, and that there may be more', () => {
    const checked = checkScenarioText(`[${'x y\n'.repeat(50_000)}]`);
    expect(checked).toMatchObject({ ok: false, isWhole: false });
    expect(checked.ok ? 0 : checked.errors.length).toBe(100);
  });

  test('whatever the text, it is read or not: nothing is thrown, every place is in the text', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        "'b'",
        'c',
        '1',
        '-',
        '.5',
        'NaN',
        '//x\n',
        '/*',
        '"',
        '\\',
        '\n',
        '\t',
        '=',
        'True',
        '1,000',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const checked = checkScenarioText(text);
        for (const { from, to, line } of checked.ok ? [] : checked.errors) {
          expect(from >= 0 && from <= to && to <= text.length).toBe(true);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
