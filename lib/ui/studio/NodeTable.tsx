'use client';
import { useMemo, useState } from 'react';
import {
  bucketName,
  capital,
  formatCount,
  formatTime,
  formatUsd,
  formatUsdEven,
  formatWords,
  HINTS,
  type NodeColumn,
  type NodeRow,
  nodeRows,
  originWords,
  sortRows,
} from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { generationOrdinal } from '@/lib/graph';
import { GenerationMark } from '@/lib/ui/charts';
import { Code, cx, Hint } from '@/lib/ui/kit';
import { useStudio, useStudioState } from './context';
import { MarketTable } from './MarketTable';
import { type Column, PagedTable, type Sort } from './PagedTable';
import styles from './table.module.css';

const COLUMNS: readonly Column<NodeColumn>[] = [
  { column: 'name', label: 'Account', figure: false },
  { column: 'generation', label: 'Generation', figure: false },
  { column: 'tick', label: 'Fell', figure: true },
  { column: 'notionalUsd', label: 'Notional', figure: true },
  { column: 'parentName', label: 'Pulled down by, push', figure: false },
  { column: 'lossUsd', label: 'Loss', figure: true },
  { column: 'fundUsd', label: 'Fund paid', figure: true },
];

/** The graph's twin: every account that fell, or in the market every account; a row is selected by its name. */
export function NodeTable({ run }: { run: Run }) {
  const which = useStudioState((s) => s.which);
  const finished = useStudioState((s) => s.finished);
  if (which === 'market' && finished) return <MarketTable finished={finished} />;
  return <CascadeTable run={run} />;
}

function CascadeTable({ run }: { run: Run }) {
  const [sort, setSort] = useState<Sort<NodeColumn>>({ column: 'tick', descending: false });
  const rows = useMemo(() => nodeRows(run), [run]);
  const sorted = useMemo(() => sortRows(rows, sort.column, sort.descending), [rows, sort]);
  const selected = useStudioState((s) => s.selected);
  const { accounts } = run.summary.liquidated;
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
    <PagedTable
      says={
        <>
          {capital(formatWords(accounts, 'account'))}
          {rows.length !== accounts && (
            <>
              , <Hint says={HINTS.liquidations}>{formatCount(rows.length)} liquidations</Hint>
            </>
          )}
          , one a row. <Hint says={HINTS.push}>Push</Hint> <Code>CAUSE-05</Code>: as on the arrows.{' '}
          <Hint says={HINTS.lossWhole}>Loss</Hint> <Code>CAUSE-06</Code>: over its whole life.
        </>
      }
      columns={COLUMNS}
      sort={sort}
      onSort={choose}
      count={sorted.length}
      selectedAt={selected === null ? -1 : sorted.findIndex((row) => row.bucket === selected)}
      rows={(from, to) => sorted.slice(from, to).map((row) => <Row key={row.node} row={row} run={run} />)}
    />
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
          {generationOrdinal(row.generation)}
        </span>
      </td>
      <td className={styles.figure}>{formatTime(row.tick * run.tickMs, run.tickMs)}</td>
      <td className={styles.figure}>{formatUsdEven(row.notionalUsd)}</td>
      <td>
        {row.parentBucket < 0 ? (
          <span className={styles.dim}>{originWords(run, row.node)}</span>
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
        {row.parentBucket >= 0 && <span className={styles.dim}> {formatUsd(row.pushUsd)}</span>}
      </td>
      <td className={styles.figure}>{formatUsdEven(row.lossUsd)}</td>
      <td className={styles.figure}>{formatUsdEven(row.fundUsd)}</td>
    </tr>
  );
}
