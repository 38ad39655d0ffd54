'use client';
import { useMemo, useState } from 'react';
import {
  accountsOf,
  formatCount,
  formatLeverage,
  formatUsdEven,
  type MarketColumn,
  marketKeys,
  marketRow,
  sortBuckets,
} from '@/lib/analysis';
import type { Finished } from '@/lib/studio';
import { cx } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import { type Column, PagedTable, type Sort } from './PagedTable';
import styles from './table.module.css';

const COLUMNS: readonly Column<MarketColumn>[] = [
  { column: 'name', label: 'Account', figure: false },
  { column: 'leverage', label: 'Leverage', figure: true },
  { column: 'notionalUsd', label: 'Notional, start', figure: true },
  { column: 'equityUsd', label: 'Equity, start', figure: true },
  { column: 'endUsd', label: 'Equity, end', figure: true },
  { column: 'outcome', label: 'At the end', figure: false },
];

/** Every account with what it held, whether it fell or not: the market graph in rows. */
export function MarketTable({ finished: { run, scenario } }: { finished: Finished }) {
  const [sort, setSort] = useState<Sort<MarketColumn>>({ column: 'notionalUsd', descending: true });
  const keys = useMemo(() => marketKeys(run, scenario), [run, scenario]);
  const order = useMemo(() => sortBuckets(run, keys, sort.column, sort.descending), [run, keys, sort]);
  const selected = useStudioState((s) => s.selected);
  const accounts = accountsOf(run);
  const parts = run.buckets.count - run.accounts.count;
  return (
    <PagedTable
      says={
        <>
          {formatCount(accounts)} accounts{accounts < run.accounts.count && ' and a market maker'}
          {parts > 0 && '; isolated positions in rows of their own'}
        </>
      }
      columns={COLUMNS}
      sort={sort}
      onSort={(column, figure) =>
        setSort((s) => (s.column === column ? { column, descending: !s.descending } : { column, descending: figure }))
      }
      count={order.length}
      selectedAt={selected === null ? -1 : order.indexOf(selected)}
      rows={(from, to) =>
        Array.from(order.subarray(from, to), (bucket) => (
          <Row key={bucket} finished={{ run, scenario }} bucket={bucket} />
        ))
      }
    />
  );
}

function Row({ finished, bucket }: { finished: Pick<Finished, 'run' | 'scenario'>; bucket: number }) {
  const studio = useStudio();
  const selected = useStudioState((s) => s.selected === bucket);
  const row = useMemo(
    () => marketRow(finished.run, finished.scenario, bucket),
    [finished.run, finished.scenario, bucket],
  );
  return (
    <tr className={cx(selected && styles.selected)} aria-selected={selected} onClick={() => studio.select(bucket)}>
      <th scope="row">
        <button type="button" aria-pressed={selected}>
          {row.name}
        </button>
        <span>{row.holds}</span>
      </th>
      <td className={styles.figure}>{row.notionalUsd === 0 ? '' : formatLeverage(row.leverage)}</td>
      <td className={styles.figure}>{formatUsdEven(row.notionalUsd)}</td>
      <td className={styles.figure}>{formatUsdEven(row.equityUsd)}</td>
      <td className={styles.figure}>{formatUsdEven(row.endUsd)}</td>
      <td>{row.outcome}</td>
    </tr>
  );
}
