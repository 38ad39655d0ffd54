'use client';
/** Each measure on both sides, the difference as a bar, and because of which rules. */
import type { DeltaRow, Diff } from '@/lib/analysis';
import { Code, Figures, Hint } from '@/lib/ui/kit';
import { usePairState } from './context';
import styles from './differences.module.css';

export function DeltaTable({ diff }: { readonly diff: Diff }) {
  const status = usePairState((s) => s.status);
  return (
    <>
      <table className={styles.delta} id="figures" data-testid="delta-table">
        <caption className={styles.hidden}>Measures of A and B, their difference, and the rules behind it</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" className={styles.number}>
              A
            </th>
            <th scope="col" className={styles.number}>
              B
            </th>
            <th scope="col" className={styles.number}>
              B less A
            </th>
            <th scope="col" className={styles.bar}>
              share of the larger
            </th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {diff.rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              acting={actingCount(diff)}
              isTried={status === 'done'}
              sameMarket={diff.sameMarket}
            />
          ))}
        </tbody>
      </table>
      {actingCount(diff) > 1 && <p className={styles.sums}>{SUMS}</p>}
    </>
  );
}

/** How the figures beside the rules were got, and why they are no sum. */
const SUMS =
  'Because: what the rule does to the figure when it alone is changed in A; “with the others”: what B has by it, against B without it. Rules act on each other, so these do not add up to B less A.';

const actingCount = ({ rules }: Diff): number => rules.filter(({ verdict }) => verdict === 'acted').length;

interface RowProps {
  readonly row: DeltaRow;
  /** Rules that acted at all: of one, its figure is the whole difference and need not be said. */
  readonly acting: number;
  readonly isTried: boolean;
  readonly sameMarket: boolean;
}

function Row({ row, acting, isTried, sameMarket }: RowProps) {
  const same = row.aText === row.bText && row.because.length === 0;
  return (
    <tr data-measure={row.key} className={same ? styles.same : undefined}>
      <th scope="row">
        <Hint says={`${row.says} ${row.code}`}>{row.label}</Hint>
      </th>
      <td className={styles.number} data-label="A">
        <Value row={row} side="a" />
      </td>
      <td className={styles.number} data-label="B">
        <Value row={row} side="b" />
      </td>
      <td className={styles.number} data-label="B less A">
        <b>{same ? 'same' : row.deltaText}</b>
      </td>
      <td className={styles.bar}>
        <Share row={row} />
      </td>
      <td className={styles.because}>
        {row.because.slice(0, 3).map(({ rule, name, codes, text }, n) => (
          <span key={rule}>
            {n > 0 && ', '}
            {name}{' '}
            {codes.slice(0, 1).map((code) => (
              <Code key={code}>{code}</Code>
            ))}
            {acting > 1 && text !== '' && <Figures>{` ${text}`}</Figures>}
          </span>
        ))}
        {row.because.length > 3 && ` and ${row.because.length - 3} more`}
        {row.because.length > 0 && '. '}
        {row.because.length === 0 && !same && isTried && sameMarket && 'No rule by itself. '}
        {row.how !== '' && <Figures>{`${row.how} `}</Figures>}
        <span className={styles.fact}>
          <Figures>{row.fact}</Figures>
        </span>
      </td>
    </tr>
  );
}

/** One side's figure; below zero it says what that means. */
function Value({ row, side }: { row: DeltaRow; side: 'a' | 'b' }) {
  const text = side === 'a' ? row.aText : row.bText;
  return row.belowZero !== null && (row[side] ?? 0) < 0 ? <Hint says={row.belowZero}>{text}</Hint> : text;
}

const HALF = 56;

/** Filled: more in B; hollow: less. The larger of both is the whole half. */
function Share({ row: { a, b } }: { row: DeltaRow }) {
  const [before, after] = [a ?? 0, b ?? 0];
  const most = Math.max(Math.abs(before), Math.abs(after));
  const by = after - before;
  const width = a === null || b === null || most === 0 ? 0 : Math.min(1, Math.abs(by) / most) * HALF;
  return (
    <svg width={2 * HALF + 8} height="12" aria-hidden="true">
      <line x1={HALF + 4} x2={HALF + 4} y1={0} y2={12} stroke="var(--ink-3)" />
      {width > 0.5 && (
        <rect
          x={by > 0 ? HALF + 4 : HALF + 4 - width}
          y={2}
          width={width}
          height={8}
          fill={by > 0 ? 'var(--ink)' : 'var(--paper)'}
          stroke="var(--ink)"
        />
      )}
    </svg>
  );
}
