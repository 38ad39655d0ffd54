'use client';
import { type ReactNode, useEffect, useState } from 'react';
import { formatCount } from '@/lib/analysis';
import { cx, Icon, kit, useMoreToTheRight } from '@/lib/ui/kit';
import { PageButton } from './Pager';
import styles from './table.module.css';

/** Rows drawn at once: all of them are there, this many a page. */
export const PAGE_ROWS = 200;

export interface Column<C extends string> {
  readonly column: C;
  readonly label: string;
  readonly figure: boolean;
}

export interface Sort<C extends string> {
  readonly column: C;
  readonly descending: boolean;
}

export interface PagedTableProps<C extends string> {
  readonly says: ReactNode;
  readonly columns: readonly Column<C>[];
  readonly sort: Sort<C>;
  readonly onSort: (column: C, figure: boolean) => void;
  readonly count: number;
  /** Place of the selected row in this order, -1: none. Its page is turned to when it changes. */
  readonly selectedAt: number;
  /** Rows `from` .. `to - 1` of this order. */
  readonly rows: (from: number, to: number) => ReactNode;
}

/** A sorted table in pages; the selected row is brought into view. */
export function PagedTable<C extends string>(props: PagedTableProps<C>) {
  const { says, columns, sort, onSort, count, selectedAt, rows } = props;
  const { ref, more } = useMoreToTheRight();
  const [page, setPage] = useState(Math.max(0, Math.floor(selectedAt / PAGE_ROWS)));
  const [seen, setSeen] = useState(selectedAt);
  if (seen !== selectedAt) {
    setSeen(selectedAt);
    if (selectedAt >= 0) setPage(Math.floor(selectedAt / PAGE_ROWS));
  }
  const last = Math.max(0, Math.ceil(count / PAGE_ROWS) - 1);
  const from = Math.min(page, last) * PAGE_ROWS;
  const to = Math.min(count, from + PAGE_ROWS);
  useEffect(() => {
    if (selectedAt >= 0) ref.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [ref, selectedAt]);
  const turn = (next: number) => {
    setPage(Math.max(0, Math.min(last, next)));
    ref.current?.firstElementChild?.scrollTo(0, 0);
  };
  return (
    <div className={styles.paged}>
      <div className={styles.pager}>
        <p>{says}</p>
        {last > 0 && (
          <span>
            <PageButton label="Previous page" icon="left" off={from === 0} onPress={() => turn(page - 1)} />
            {formatCount(from + 1)} to {formatCount(to)} of {formatCount(count)}
            <PageButton label="Next page" icon="right" off={to === count} onPress={() => turn(page + 1)} />
          </span>
        )}
      </div>
      <div ref={ref} className={cx(kit.fading, styles.under)} data-more={more}>
        <div className={styles.scroll}>
          <table className={styles.table} aria-rowcount={count}>
            <thead>
              <tr>
                {columns.map(({ column, label, figure }) => {
                  const on = sort.column === column;
                  return (
                    <th
                      key={column}
                      scope="col"
                      className={figure ? styles.figure : undefined}
                      aria-sort={on ? (sort.descending ? 'descending' : 'ascending') : 'none'}
                    >
                      <button type="button" onClick={() => onSort(column, figure)}>
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
            <tbody>{rows(from, to)}</tbody>
          </table>
        </div>
      </div>
    </div>
  );
}
