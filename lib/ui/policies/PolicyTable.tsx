'use client';
/** Every policy in figures, a bar beside each so that a column is read at a glance; sorted by its heads. */
import { memo } from 'react';
import { type Direction, type PolicyColumn, type PolicyRow, policyColumns } from '@/lib/analysis';
import type { BoardAddress } from '@/lib/studio';
import { cx, Hint, kit, useMoreToTheRight } from '@/lib/ui/kit';
import { type BrokenScale, brokenScale, piecesOf } from './brokenScale';
import styles from './policies.module.css';

export interface PolicyTableProps {
  readonly rows: readonly PolicyRow[];
  readonly weighing: ReadonlySet<string>;
  readonly address: BoardAddress;
  readonly onSelect: (id: string) => void;
  readonly onSort: (key: string, direction: Direction) => void;
}

export function PolicyTable({ rows, weighing, address, onSelect, onSort }: PolicyTableProps) {
  const columns = policyColumns(rows);
  const scales = new Map(columns.map((column) => [column.key, scaleOf(rows, column)]));
  const { ref, more } = useMoreToTheRight();
  return (
    <div ref={ref} className={cx(kit.fading, styles.figures)} data-more={more}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by key too */}
      <section className={styles.scroll} tabIndex={0} aria-label="Policies in figures">
        <table className={styles.table} data-testid="policies">
          <thead>
            <tr>
              <th scope="col">
                Venue rules<span className={styles.rankHere}>ADL ranking</span>
              </th>
              <th scope="col" className={styles.rank}>
                ADL ranking
              </th>
              {columns.map((column) => (
                <Head key={column.key} column={column} address={address} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.policy.id}
                row={row}
                columns={columns}
                scales={scales}
                isWeighing={weighing.has(row.policy.id)}
                isSelected={row.policy.id === address.selected}
                onSelect={onSelect}
              />
            ))}
          </tbody>
        </table>
      </section>
      {[...scales.values()].some(({ isBroken }) => isBroken) && (
        <p className={styles.barKey}>
          Each column has its own scale. A bar with a gap
          <svg width={22} height="8" aria-hidden="true">
            <Bar from={0} to={13} isHollow={false} />
            <Bar from={16} to={22} isHollow={false} />
          </svg>
          is longer than its column’s scale; a hollow one is below zero.
        </p>
      )}
    </div>
  );
}

function scaleOf(rows: readonly PolicyRow[], column: PolicyColumn): BrokenScale {
  return brokenScale(rows.map(({ figures }) => (figures ? barOf(column, figures) : 0)));
}

/** What reads as nothing has no bar, be it a thousandth of a cent. */
function barOf({ read, text }: PolicyColumn, figures: NonNullable<PolicyRow['figures']>): number {
  const value = read(figures) ?? 0;
  return text(value, figures) === text(0, figures) ? 0 : value;
}

const NONE = brokenScale([]);

/** First down, then up, then as they stood. */
function Head({ column, address, onSort }: { column: PolicyColumn } & Pick<PolicyTableProps, 'address' | 'onSort'>) {
  const isSorted = address.sort === column.key;
  const next = (): [string, Direction] =>
    !isSorted ? [column.key, 'down'] : address.direction === 'down' ? [column.key, 'up'] : ['', 'down'];
  const sorted = isSorted ? (address.direction === 'down' ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" className={styles.number} aria-sort={sorted}>
      <Hint says={`${column.says} Rule ${column.code}.`} onPress={() => onSort(...next())}>
        {column.label}
        <span aria-hidden="true">{isSorted ? (address.direction === 'down' ? ' ↓' : ' ↑') : ''}</span>
      </Hint>
    </th>
  );
}

interface RowProps {
  readonly row: PolicyRow;
  readonly columns: readonly PolicyColumn[];
  readonly scales: ReadonlyMap<string, BrokenScale>;
  readonly isWeighing: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

const Row = memo(function Row({ row, columns, scales, isWeighing, isSelected, onSelect }: RowProps) {
  const { policy, figures, isCopy } = row;
  return (
    <tr
      data-policy={policy.id}
      className={cx(isSelected && styles.rowChosen, policy.kind === 'ranking' && styles.ranking)}
    >
      <th scope="row">
        <button
          type="button"
          aria-label={policy.kind === 'ranking' ? `${policy.venueTitle}, ADL ${policy.rankTitle}` : undefined}
          aria-pressed={isSelected}
          onClick={() => onSelect(policy.id)}
        >
          {policy.venueTitle}
        </button>
        <span className={styles.rankHere}>
          <Rank policy={policy} isCopy={isCopy} />
        </span>
      </th>
      <td className={styles.rank}>
        <Rank policy={policy} isCopy={isCopy} />
      </td>
      {columns.map((column) => (
        <td key={column.key} className={styles.number}>
          {figures === null ? (
            ''
          ) : isWeighing && column.isRegret ? (
            <span className={styles.wait}>weighing</span>
          ) : (
            <Figure column={column} figures={figures} scale={scales.get(column.key) ?? NONE} />
          )}
        </td>
      ))}
    </tr>
  );
});

/** Stands in a column of its own; on a phone under the name, which alone stays in view. */
function Rank({ policy, isCopy }: Pick<PolicyRow, 'policy' | 'isCopy'>) {
  return (
    <>
      {policy.rankTitle}
      {isCopy && (
        <span className={styles.copy}>
          {' '}
          <Hint says="Nobody was deleveraged under these rules, so no ranking was ever asked: every one gives this run.">
            same run
          </Hint>
        </span>
      )}
    </>
  );
}

const BAR = 40;

interface FigureProps {
  readonly column: PolicyColumn;
  readonly figures: NonNullable<PolicyRow['figures']>;
  readonly scale: BrokenScale;
}

/** Hollow: below zero. With a gap: longer than the scale of its column. */
function Figure({ column, figures, scale }: FigureProps) {
  const value = barOf(column, figures);
  return (
    <>
      {column.text(column.read(figures), figures)}
      <svg width={BAR} height="8" viewBox={`0 0 ${BAR} 8`} preserveAspectRatio="none" aria-hidden="true">
        {piecesOf([Math.abs(value)], scale).map(({ from, to }) => (
          <Bar key={from} from={from * BAR} to={to * BAR} isHollow={value < 0} />
        ))}
      </svg>
    </>
  );
}

function Bar({ from, to, isHollow }: { from: number; to: number; isHollow: boolean }) {
  if (to - from <= 0.4) return null;
  return (
    <rect
      x={from + 0.5}
      y={0.5}
      width={Math.max(0.5, to - from - 1)}
      height={7}
      fill={isHollow ? 'none' : 'var(--ink-2)'}
      stroke="var(--ink-2)"
      vectorEffect="non-scaling-stroke"
    />
  );
}
