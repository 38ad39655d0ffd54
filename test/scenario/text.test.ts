/** The text door: where a text is not JSON, and what is too large to be read. */
import fc from 'fast-check';
import { LIMITS, parseScenarioText } from '@/lib/scenario';
import { syntaxPlace } from '@/lib/scenario/syntax';

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
    expect(parseScenarioText('{\n  "a": nope\n}')).toEqual({
      ok: false,
      errors: [{ code: 'syntax', message: 'not JSON at line 2, column 8: "n" cannot stand here', path: '' }],
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
