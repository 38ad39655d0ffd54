/** The words round an exported picture: title and what it shows above it, what it belongs to below it. */
import { SCHEMA_VERSION } from '@/lib/scenario';
import type { ExportOf } from './types';

export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly kind: 'title' | 'text' | 'code';
}

/** Width of a character over the size of its type, on the broad side: pictures fall back to fonts of the viewer's system. */
const BROAD = { title: 0.58, text: 0.52, code: 0.62 } as const;

/** The lines over a picture `width` px wide. */
export function linesAbove(of: ExportOf, width: number): TextLine[] {
  const rules = of.codes.length > 0 ? ` Rules ${of.codes.join(', ')}.` : '';
  return [
    ...wrapped(`${of.chart}, ${of.unit}`, 16, 'title', width),
    ...wrapped(`${of.says}${rules}`, 12, 'text', width),
  ];
}

/** The lines under it. */
export function linesBelow({ source }: ExportOf, width: number): TextLine[] {
  return [
    ...wrapped(`${source.title}, ${source.moment}`, 12, 'text', width),
    ...wrapped(
      `Shockgraph engine ${source.engine}, document version ${SCHEMA_VERSION}, seed ${source.seed}, ${source.made}`,
      12,
      'text',
      width,
    ),
    ...wrapped(`digest ${source.digest}`, 11, 'code', width),
  ];
}

/** Breaks a text between words, and a word that is too long within. */
export function wrapped(text: string, size: number, kind: TextLine['kind'], width: number): TextLine[] {
  const most = Math.max(8, Math.floor(width / (size * BROAD[kind])));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, most))) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => ({ text: one, size, kind }));
}

function pieces(word: string, most: number): string[] {
  const out: string[] = [];
  for (let at = 0; at < word.length; at += most) out.push(word.slice(at, at + most));
  return out.length > 0 ? out : [''];
}
