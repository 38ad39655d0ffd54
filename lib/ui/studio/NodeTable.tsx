'use client';
import { useMemo, useState } from 'react';
import {
  bucketName,
  formatCount,
  formatTime,
  formatUsd,
  generationName,
  type NodeColumn,
  type NodeRow,
  nodeRows,
  sortRows,
} from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { GenerationMark } from '@/lib/ui/charts';
import { cx, Icon } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import styles from './table.module.css';

const COLUMNS: readonly { readonly column: NodeColumn; readonly label: string; readonly figure: boolean }[] = [
  { column: 'name', label: 'Account', figure: false },
  { column: 'generation', label: 'Generation', figure: false },
  { column: 'tick', label: 'Triggered', figure: true },
  { column: 'notionalUsd', label: 'Notional', figure: true },
  { column: 'parentName', label: 'Pulled down by', figure: false },
  { column: 'lossUsd', label: 'Loss', figure: true },
  { column: 'fundUsd', label: 'Fund paid', figure: true },
];

/** Rows drawn at once; a table is for reading, and the search finds the rest. */
const LIMIT = 500;

/** The graph's twin: every account that fell, one a row; a row is selected by its name. */
export function NodeTable({ run }: { run: Run }) {
  const [sort, setSort] = useState<{ column: NodeColumn; descending: boolean }>({ column: 'tick', descending: false });
  const rows = useMemo(() => nodeRows(run), [run]);
  const sorted = useMemo(() => sortRows(rows, sort.column, sort.descending), [rows, sort]);
  const choose = (column: NodeColumn, figure: boolean) =>
    setSort((s) =>
      s.column === column ? { column, descending: !s.descending } : { column, descending: figure && column !== 'tick' },
    );
  if (rows.length === 0)
    return (
      <p className={styles.empty}>
        Nobody fell, so there is nothing to list. A larger shock or a thinner book changes that.
      </p>
    );
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>
          {formatCount(rows.length)} fell, one a row
          {rows.length > LIMIT ? `; the first ${LIMIT} of this order are listed` : ''}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(({ column, label, figure }) => {
              const on = sort.column === column;
              return (
                <th
                  key={column}
                  scope="col"
                  className={figure ? styles.figure : undefined}
                  aria-sort={on ? (sort.descending ? 'descending' : 'ascending') : 'none'}
                >
                  <button type="button" onClick={() => choose(column, figure)}>
                    {label}
                    {on && (
                      <i className={sort.descending ? undefined : styles.up}>
                        <Icon name="down" size={12} />
                      </i>
                    )}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, LIMIT).map((row) => (
            <Row key={row.node} row={row} run={run} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, run }: { row: NodeRow; run: Run }) {
  const studio = useStudio();
  const selected = useStudioState((s) => s.selected === row.bucket);
  const ahead = useStudioState((s) => s.tick < row.tick);
  return (
    <tr
      className={cx(selected && styles.selected, ahead && styles.ahead)}
      aria-selected={selected}
      onClick={() => studio.select(row.bucket)}
    >
      <th scope="row">
        <button type="button" aria-pressed={selected}>
          {row.name}
        </button>
        <span>
          {row.side} {row.instrument}
        </span>
      </th>
      <td>
        <span className={styles.generation}>
          <svg width="13" height="13" aria-hidden="true">
            <GenerationMark generation={row.generation} cx={6.5} cy={6.5} r={5.2} />
          </svg>
          {generationName(row.generation)}
        </span>
      </td>
      <td className={styles.figure}>{formatTime(row.tick * run.tickMs, run.tickMs)}</td>
      <td className={styles.figure}>{formatUsd(row.notionalUsd)}</td>
      <td>
        {row.parentBucket < 0 ? (
          <span className={styles.dim}>the shock</span>
        ) : (
          <button
            type="button"
            onClick={(e) => {
              e.stopPropagation();
              studio.select(row.parentBucket);
            }}
          >
            {bucketName(run, row.parentBucket)}
          </button>
        )}
      </td>
      <td className={styles.figure}>{formatUsd(row.lossUsd)}</td>
      <td className={styles.figure}>{formatUsd(row.fundUsd)}</td>
    </tr>
  );
}
