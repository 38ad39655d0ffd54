'use client';
import { type AccountField, COLUMNS_NEEDED, type MissingColumn, type Table } from '@/lib/ingest';
import { countWords, listWords } from '@/lib/scenario';
import { kit } from '@/lib/ui/kit';
import styles from './import.module.css';

/** Rows that show what is in a column. */
const ROWS = 4;
/** Names of a kind that one may learn from. */
const NAMED = 4;

export interface MissingProps {
  readonly table: Table;
  readonly missing: readonly MissingColumn[];
  /** Columns that are nothing yet. */
  readonly left: number;
  readonly onTake: (field: AccountField, column: number) => void;
}

/** Why no account can be read yet: which columns are not known, which there are, and which of them is likely meant. */
export function Missing({ table, missing, left, onTake }: MissingProps) {
  const { columns } = table;
  const hasOthers = left > missing.filter(({ likely }) => likely !== null).length;
  const name = (at: number): string => columns[at] || `column ${at + 1}`;
  return (
    <section className={styles.missing} aria-label="Columns that are missing">
      <p className={styles.wrong} role="status">
        No account can be read yet: {missing.length === 1 ? 'a column is' : `${missing.length} columns are`} missing.
        {columns.length < COLUMNS_NEEDED &&
          ` The table has ${countWords(columns.length, 'column', 'columns')}; it takes ${COLUMNS_NEEDED} at least.`}
      </p>
      <ul>
        {missing.map(({ field, label, names, likely }) => (
          <li key={field}>
            <b>{label}</b>
            {likely === null ? (
              <span>
                {hasOthers ? 'Choose its column above' : 'No column is left that could be it: add one to the text'}. It
                is known by names like {listWords(names.slice(0, NAMED))}.
              </span>
            ) : (
              <>
                <span>Is it “{name(likely)}”?</span>
                <button type="button" className={kit.lineButton} onClick={() => onTake(field, likely)}>
                  Take {name(likely)}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.small}>Columns found, with what is in them:</p>
      <div className={styles.rows}>
        <table>
          <thead>
            <tr>
              {columns.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                <th key={at} scope="col">
                  {name(at)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, ROWS).map((cells, n) => (
              <tr key={table.lines[n]}>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
