/** Numbers and words that JSON writes in another way. */
import {
  after,
  goes,
  isKeyNext,
  isValueNext,
  NAME,
  type Reading,
  type Slip,
  type SyntaxFault,
  took,
  WORD,
} from './syntaxKit';

/** Words of other languages, as JSON has them. */
const WORDS: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
  None: 'null',
  NULL: 'null',
  Null: 'null',
  nil: 'null',
  undefined: 'null',
};

/** `1,000`: a comma inside a number, where a name should come. */
export const groupedNumber: Slip = (reading, at) => {
  const { text, comma } = reading;
  if (!isKeyNext(reading) || comma < 0 || comma + 1 !== at || comma !== reading.to) return null;
  const end = after(/\d{3}(?![\d])(?:\.\d+)?/y, text, at);
  if (end === at || !/^-?\d/.test(text.slice(reading.from, reading.to))) return null;
  took(reading, reading.from, end);
  const says = 'a number is written without commas between its digits';
  return goes(comma, says, { from: comma, to: comma + 1, put: '' }, 'Take the comma out');
};

/** What follows the digits of a number and is none of it. */
export const oddNumber: Slip = (reading, at) => {
  const { text, from, to } = reading;
  if (reading.expected !== 'comma or close' || to !== at || !/^[-\d]/.test(text.slice(from, to))) return null;
  const end = after(/[\w.+-]+/y, text, at);
  if (end === at) return null;
  const word = text.slice(from, end);
  took(reading, from, end);
  return oddWord(at, from, end, word, reading);
};

/** A word where a value should be. */
export const bareValue: Slip = (reading, at) => {
  if (!isValueNext(reading)) return null;
  const { text } = reading;
  const end = after(WORD, text, at);
  if (end === at) return null;
  took(reading, at, end);
  return oddWord(at, at, end, text.slice(at, end), reading);
};

/** A word that is no value: what it was meant to be, where that is sure. */
function oddWord(at: number, from: number, to: number, word: string, { text }: Reading): SyntaxFault {
  const known = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  if (known !== undefined) return goes(at, `${word} is written ${known}`, { from, to, put: known }, `Write ${known}`);
  const unknown = { from, to, put: 'null' };
  if (/^[-+]?(nan|inf|infinity)$/i.test(word))
    return goes(at, `${word} is no number that JSON has: a number stands here`, unknown, null);
  const plain = word
    .replace(/_/g, '')
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.(?=$|e)/i, '')
    .replace(/^(-?)0+(?=\d)/, '$1');
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain))
    return goes(at, `${word} is written ${plain}`, { from, to, put: plain }, `Write ${plain}`);
  if (/^[-+.]?\d/.test(word)) return goes(at, `${word} is no number`, unknown, null);
  if (NAME.test(word) && text.length > to)
    return goes(
      at,
      `the text ${word} stands in "double quotes"`,
      { from, to, put: JSON.stringify(word) },
      'Put it in double quotes',
    );
  return goes(at, `${JSON.stringify(word.slice(0, 20))} is no value`, unknown, null);
}
