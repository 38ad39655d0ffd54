/** A chart's numbers as CSV: `#` lines say what they belong to, then one header, then rows; numbers in full precision. */
import { SCHEMA_VERSION } from '@/lib/scenario';
import type { CsvTable, ExportOf } from './types';

/** CSV text, ending in a line break. */
export function csvText(of: ExportOf, table: CsvTable): string {
  return [...csvPieces(of, table)].join('');
}

/** Rows in one piece. */
const ROWS = 1_000;

/** The same in pieces: a table of a million rows is never one string. */
export function* csvPieces(of: ExportOf, { columns, rows }: CsvTable): Generator<string> {
  const { source } = of;
  yield [
    `# ${oneLine(of.chart)} (${oneLine(of.unit)})`,
    `# ${oneLine(of.says)} ${of.codes.length > 0 ? `Rules ${of.codes.join(', ')}.` : ''}`.trimEnd(),
    `# ${oneLine(source.title)}, ${oneLine(source.moment)}`,
    `# seed ${source.seed}, engine ${source.engine}, document version ${SCHEMA_VERSION}, ${source.made}, digest ${source.digest}`,
    `${columns.map(field).join(',')}\n`,
  ].join('\n');
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(`${row.map(field).join(',')}\n`);
    if (lines.length < ROWS) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  // A text that a spreadsheet would take for a formula is kept a text.
  const text = /^[=+@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Characters of a scenario's title in a file's name. */
const TITLE = 48;

/** File name of an export: scenario and chart, and the first of the digest. */
export function exportName(of: Pick<ExportOf, 'chart' | 'source'>, extension: string): string {
  const parts = [slug(of.source.title, TITLE), slug(of.chart, TITLE), of.source.digest.slice(0, 8)];
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`;
}

function slug(text: string, most: number): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-|-$/g, '');
}
