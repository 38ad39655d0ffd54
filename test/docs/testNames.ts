/** The names of the tests in a file, read off its text: what `test`, `it` and `describe` are called with, tables included. */

const NAME = /\b(?:test|it|describe)(?:\.(?:only|skip|concurrent|failing))?\(\s*('(?:\\.|[^'\\])*'|"[^"]*"|`[^`]*`)/g;
const STRING = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
const TABLE = /\b(?:test|it|describe)\.each\(/g;

/** Names as written; where a name takes its words from a table (`%s`), every text of the table too. */
export function testNames(text: string): string[] {
  const plain = [...text.matchAll(NAME)].map(([, name = '']) => name);
  const tables = [...text.matchAll(TABLE)].flatMap(({ index, 0: { length } }) => {
    const end = closing(text, index + length - 1);
    const name = /^\s*\(\s*('(?:\\.|[^'\\])*'|"[^"]*"|`[^`]*`)/.exec(text.slice(end + 1))?.[1] ?? '';
    const table = /%s|\$\w/.test(name) ? (text.slice(index, end).match(STRING) ?? []) : [];
    return [name, ...table];
  });
  return [...plain, ...tables].map((name) => name.slice(1, -1));
}

/** Place of the bracket that closes the one at `open`; brackets in texts do not count. */
function closing(text: string, open: number): number {
  const blank = text.replace(STRING, (found) => ' '.repeat(found.length));
  let depth = 0;
  for (let n = open; n < blank.length; n += 1) {
    if (blank[n] === '(') depth += 1;
    if (blank[n] === ')') depth -= 1;
    if (depth === 0) return n;
  }
  return blank.length;
}
