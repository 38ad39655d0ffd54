'use client';
import { Fragment, useState } from 'react';
import { formatCount } from '@/lib/analysis';
import { ACCOUNT_FIELDS, type Mapping, type RowError, type Table } from '@/lib/ingest';
import { cx } from '@/lib/ui/kit';
import { Pager } from '../Pager';
import { useWidthClass } from '../useWidthClass';
import styles from './import.module.css';

const PAGE = 8;

export interface RowsTableProps {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly errors: readonly RowError[];
  readonly onMend: (row: number, column: number, value: string) => void;
}

/** The rows as they will be read; those that are not good first, their cells open to be mended. */
export function RowsTable({ table, mapping, errors, onMend }: RowsTableProps) {
  const [page, setPage] = useState(0);
  // Beside six columns there is no room for a sentence on a phone: it stands under its row.
  const narrow = useWidthClass() === 'phone';
  const reasons = new Map(errors.map((error) => [error.row, error]));
  const wrong = errors.map(({ row }) => row);
  const good = table.rows.length - wrong.length;
  const pages = Math.max(1, Math.ceil(wrong.length / PAGE));
  const at = Math.min(page, pages - 1);
  const shown = wrong.length > 0 ? wrong.slice(at * PAGE, (at + 1) * PAGE) : firstRows(table);
  const fields = ACCOUNT_FIELDS.filter(({ id }) => mapping[id] !== undefined);
  return (
    <div className={styles.rows}>
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            {fields.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
            {wrong.length > 0 && !narrow && <th scope="col">What is wrong</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const error = reasons.get(row);
            return (
              <Fragment key={row}>
                <tr className={cx(error && styles.bad)}>
                  <td>{formatCount(table.lines[row] ?? 0)}</td>
                  {fields.map(({ id, label }) => {
                    const column = mapping[id] ?? 0;
                    const value = table.rows[row]?.[column] ?? '';
                    return (
                      <td key={id} className={cx(error?.field === id && styles.badCell)}>
                        {error ? (
                          <Cell
                            label={`${label}, line ${table.lines[row]}`}
                            value={value}
                            onMend={(next) => onMend(row, column, next)}
                          />
                        ) : (
                          value
                        )}
                      </td>
                    );
                  })}
                  {wrong.length > 0 && !narrow && <td className={styles.reason}>{error?.reason}</td>}
                </tr>
                {narrow && error && (
                  <tr className={styles.why}>
                    <td colSpan={fields.length + 1}>
                      <span>{error.reason}</span>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <Pager of="rows that are not good" page={at} pages={pages} onPage={setPage} />
      {wrong.length === 0 && good > shown.length && (
        <p className={styles.small}>
          The first {shown.length} of {formatCount(good)}.
        </p>
      )}
    </div>
  );
}

function firstRows(table: Table): number[] {
  return table.rows.slice(0, PAGE).map((_, n) => n);
}

/** Checked again when one leaves it, so that a row does not jump away under the typing. */
function Cell({ label, value, onMend }: { label: string; value: string; onMend: (value: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    setTyped(null);
    if (typed !== null && typed !== value) onMend(typed);
  };
  return (
    <input
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      value={typed ?? value}
      onChange={(e) => setTyped(e.target.value)}
      onBlur={finish}
      onKeyDown={(e) => e.key === 'Enter' && finish()}
    />
  );
}
