/**
 * What people write in JSON that is none, and how it goes on: commas too many and too few, comments, other quotes, names
 * without any, numbers and words of other languages. Each decides for one place what is wrong and where reading goes on.
 */
import {
  after,
  goes,
  isKeyNext,
  isValueNext,
  lineAt,
  NAME,
  type Reading,
  type Slip,
  type SyntaxFault,
  stop,
  took,
  WORD,
} from './syntaxKit';
import { bareValue, groupedNumber, oddNumber } from './syntaxWords';

const COMMENT = /\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\//y;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]+/y;
const QUOTES: Readonly<Record<string, string>> = {
  "'": "'",
  '\u201c': '\u201d',
  '\u201d': '\u201d',
  '\u2018': '\u2019',
  '`': '`',
};
/** What is wrong at this place; the reading stands behind it where it can go on. */
export function recovered(reading: Reading, at: number): SyntaxFault {
  const slips = at === reading.at ? SLIPS : [insideText];
  for (const slip of slips) {
    const fault = slip(reading, at);
    if (fault !== null) return fault;
  }
  const code = reading.text.codePointAt(at);
  const last = reading.open.at(-1);
  const found = code === undefined ? '' : String.fromCodePoint(code);
  if (code === undefined) return stop(at, 'the text ends too early: a text in quotes is not closed');
  if ((found === ']' || found === '}') && last)
    return stop(
      at,
      `"${found}" closes nothing here: the ${last.sign} of line ${lineAt(reading.text, last.at)} is open`,
    );
  return stop(at, `${JSON.stringify(found)} cannot stand here`);
}

/** Inside a text that is in quotes, which breaks off at `at`. */
const insideText: Slip = (reading, at) => {
  const { text } = reading;
  const code = text.charCodeAt(at);
  if (code === 0x0a || code === 0x0d)
    return stop(
      at,
      `the text that begins with ${JSON.stringify(text.slice(reading.at + 1, reading.at + 13))} is not closed in its line`,
    );
  const isEscape = code === 0x5c;
  if (!(isEscape || code === 0x09)) return null;
  // The rest of the text is read again with this place mended: it may have more of them.
  const end = closing(text, reading.at, '"');
  if (end < 0) return null;
  const put = text
    .slice(reading.at, end)
    .replace(/\t/g, '\\t')
    .replace(/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/g, '\\\\');
  if (!isText(put)) return null;
  const change = { from: reading.at, to: end, put };
  const wasKey = isKeyNext(reading);
  took(reading, reading.at, end);
  if (wasKey) reading.expected = 'colon';
  if (!isEscape) return goes(at, 'a tab inside a text is written \\t', change, 'Write it as \\t');
  return goes(at, 'a \\ inside a text is written \\\\', change, 'Write it twice');
};

const comment: Slip = (reading, at) => {
  const end = after(COMMENT, reading.text, at);
  if (end === at) return null;
  // Lines stay lines, so that what follows keeps its number.
  const put = reading.text.slice(at, end).replace(/[^\n]/g, '');
  reading.at = end;
  return goes(at, 'JSON has no comments', { from: at, to: end, put }, 'Take the comment out');
};

const oddSpace: Slip = (reading, at) => {
  const end = after(ODD_SPACE, reading.text, at);
  if (end === at) return null;
  reading.at = end;
  const says = 'a space of another kind stands here, as web pages have it';
  return goes(at, says, { from: at, to: end, put: ' ' }, 'Make it a plain one');
};

const noScenario: Slip = ({ text, open, expected }, at) => {
  if (open.length > 0 || expected !== 'value' || text[at] === '{' || text[at] === '[') return null;
  const code = text.codePointAt(at);
  if (code === undefined) return stop(at, 'there is nothing in it');
  const char = String.fromCodePoint(code);
  return stop(
    at,
    `a scenario begins with {, not with ${char < ' ' || char === '\ufffd' ? 'what is no text' : JSON.stringify(char)}`,
  );
};

const manyCommas: Slip = (reading, at) => {
  const { text, expected, comma } = reading;
  const char = text[at];
  const isList = reading.open.at(-1)?.sign === '[';
  if (char === ',' && (isKeyNext(reading) || (isValueNext(reading) && isList))) {
    reading.at = at + 1;
    return goes(at, 'there is a comma too many', { from: at, to: at + 1, put: '' }, 'Take the comma out');
  }
  const closesAfterComma =
    comma >= 0 && ((char === '}' && expected === 'key') || (char === ']' && expected === 'value' && isList));
  if (!closesAfterComma) return null;
  reading.expected = 'comma or close';
  const says = `there is a comma too many before this "${char}"`;
  return goes(at, says, { from: comma, to: comma + 1, put: '' }, 'Take the comma out');
};

const noComma: Slip = (reading, at) => {
  const { text, expected, open, to } = reading;
  if (expected !== 'comma or close' || to < 0) return null;
  const isMap = open.at(-1)?.sign === '{';
  const char = text[at] ?? '';
  const isNext = isMap ? /["'\u201c\p{L}_]/u.test(char) : /["'{[\u201c\d\p{L}-]/u.test(char);
  if (!isNext) return null;
  reading.expected = isMap ? 'key' : 'value';
  reading.comma = to;
  reading.at = at;
  return goes(at, 'a comma is missing before this', { from: to, to, put: ',' }, 'Put the comma in');
};

const noColon: Slip = (reading, at) => {
  const { text, expected, to } = reading;
  if (expected !== 'colon') return null;
  const char = text[at] ?? '';
  if (char === '=' || (char === ';' && to >= 0)) {
    const end = after(/=>?|;/y, text, at);
    reading.expected = 'value';
    reading.at = end;
    return goes(at, 'a name is followed by :', { from: at, to: end, put: ':' }, 'Write : here');
  }
  if (!/["'{[\u201c\d\p{L}-]/u.test(char)) return null;
  reading.expected = 'value';
  reading.at = at;
  return goes(at, 'a : is missing after the name', { from: to, to, put: ':' }, 'Put the : in');
};

const noValue: Slip = (reading, at) => {
  const { text, expected } = reading;
  const char = text[at];
  if (expected !== 'value' || reading.open.at(-1)?.sign !== '{' || (char !== ',' && char !== '}')) return null;
  took(reading, at, at);
  const name = text.slice(0, at).match(/"([^"\n]*)"\s*:\s*$/)?.[1];
  return goes(at, `${name === undefined ? 'the field' : name} has no value`, { from: at, to: at, put: 'null' }, null);
};

const otherQuotes: Slip = (reading, at) => {
  const { text } = reading;
  const quote = QUOTES[text[at] ?? ''];
  if (quote === undefined || !(isKeyNext(reading) || isValueNext(reading))) return null;
  const end = closing(text, at, quote);
  if (end < 0) return null;
  const inner = text.slice(at + 1, end - 1).replace(/\\'/g, "'");
  const change = { from: at, to: end, put: JSON.stringify(inner) };
  const wasKey = isKeyNext(reading);
  took(reading, at, end);
  if (wasKey) reading.expected = 'colon';
  return goes(at, 'names and texts stand in "double quotes"', change, 'Put it in double quotes');
};

const bareName: Slip = (reading, at) => {
  if (!isKeyNext(reading)) return null;
  const { text } = reading;
  const end = after(WORD, text, at);
  const word = text.slice(at, end);
  if (!NAME.test(word)) return null;
  took(reading, at, end);
  reading.expected = 'colon';
  const says = `the name ${word} stands in "double quotes"`;
  return goes(at, says, { from: at, to: end, put: JSON.stringify(word) }, 'Put it in double quotes');
};

const afterTheEnd: Slip = ({ text, expected }, at) => {
  if (expected !== 'end') return null;
  return stop(at, `the document ended before this ${JSON.stringify(text[at])}`);
};

const SLIPS: readonly Slip[] = [
  comment,
  oddSpace,
  noScenario,
  afterTheEnd,
  manyCommas,
  groupedNumber,
  oddNumber,
  noComma,
  noColon,
  noValue,
  otherQuotes,
  bareName,
  bareValue,
];

/** Behind the quote that closes in the same line; -1 where none does. */
function closing(text: string, opening: number, quote: string): number {
  for (let at = opening + 1; at < text.length && text[at] !== '\n'; at += text[at] === '\\' ? 2 : 1)
    if (text[at] === quote) return at + 1;
  return -1;
}

function isText(quoted: string): boolean {
  try {
    return typeof JSON.parse(quoted) === 'string';
  } catch {
    return false;
  }
}
