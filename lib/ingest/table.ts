/** A file of comma-separated values as rows of text, each with its line. */
import Papa from 'papaparse';

/** More rows than a document may have accounts and positions. */
export const MOST_ROWS = 200_000;

export interface Table {
  readonly columns: readonly string[];
  /** Cells by row, as many as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** Line of the file of each row, from 1; the head is line 1. */
  readonly lines: readonly number[];
}

export type TableResult =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly message: string };

/** Comma, semicolon or tab; quotes as RFC 4180 has them. The first row names the columns. */
export function readTable(text: string): TableResult {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const [head, ...body] = parsed.data;
  const columns = (head ?? []).map((name) => name.trim());
  const named = columns.filter((name) => name !== '');
  if (columns.length < 2 || named.length === 0) return { ok: false, message: noColumns(named[0]) };
  const filled = body
    .map((cells, n) => ({ cells, line: n + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return { ok: false, message: 'There are no rows below the first.' };
  if (filled.length > MOST_ROWS)
    return {
      ok: false,
      message: `The file has ${filled.length.toLocaleString('en-US')} rows; up to ${MOST_ROWS.toLocaleString('en-US')} can be read.`,
    };
  return {
    ok: true,
    table: {
      columns,
      rows: filled.map(({ cells }) => columns.map((_, n) => (cells[n] ?? '').trim())),
      lines: filled.map(({ line }) => line),
    },
  };
}

/** Columns are separated by what nobody sees: what was found is named. */
function noColumns(only: string | undefined): string {
  const found = only === undefined ? 'No column was found' : `Only one column was found, “${only.slice(0, 60)}”`;
  return `${found}: the first row has to name the columns, separated by commas, semicolons or tabs.`;
}

/** Rows as a file again, with what is wrong with each in a last column. */
export function writeTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\n' });
}
