/** What a file is, by its bytes: a text in one of the encodings people have, or what it is instead. */
import { readFileSync } from 'node:fs';
import { fileText, looksLikeTable } from '@/lib/ingest';

const TEXT = '{"title": "Über − 5",\n"a": 1}';
const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-8 with CRLF', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['lines that end in CR', Buffer.from(TEXT.replaceAll('\n', '\r'))],
  ['UTF-16 LE', utf16(TEXT, true)],
  ['UTF-16 BE', utf16(TEXT, true).swap16()],
  ['UTF-16 LE without a mark', utf16(TEXT, false)],
  ['UTF-16 BE without a mark', utf16(TEXT, false).swap16()],
])('%s is read', (_, bytes) => {
  expect(fileText(new Uint8Array(bytes))).toEqual({ ok: true, text: TEXT });
});

test.each([
  ['a picture', readFileSync('docs/images/studio.png'), 'picture (PNG)'],
  ['a workbook', Buffer.from('PK\u0003\u0004rest'), 'as CSV'],
  ['a packed file', Buffer.from([0x1f, 0x8b, 8, 0]), 'packed'],
  ['letters of another table', Buffer.from('account,size\nJürgen,1', 'latin1'), 'UTF-8'],
  ['bytes', Buffer.from('ab\0\0\u0001cd and more of the same'), 'no text'],
])('%s is named', (_, bytes, says) => {
  const read = fileText(new Uint8Array(bytes));
  expect(read.ok ? '' : read.says).toContain(says);
});

test('nothing is a text of no letters', () => expect(fileText(new Uint8Array())).toEqual({ ok: true, text: '' }));

test.each([
  ['account,size\na,1', true],
  ['account;size\na;1\nb;2', true],
  ['account\tsize\na\t1', true],
  ['{"a": 1,\n"b": 2}', false],
  ['one line, with a comma', false],
  ['words\nand words', false],
  ['', false],
])('%j looks like a table: %s', (text, expected) => {
  expect(looksLikeTable(text)).toBe(expected);
});
