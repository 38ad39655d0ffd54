/**
 * Who paid, in up to three groups, each with its sum: loss past bankruptcy in the order they pay (CAUSE-06), what was lost on
 * positions that fund and vault took over, and what ADL took from winners.
 */

import { useId } from 'react';
import { type CostGroup, type CostRow, formatUsdEven, HINTS } from '@/lib/analysis';
import { Code, Hint } from '@/lib/ui/kit';
import styles from './charts.module.css';
import { type Payer, PayPatterns, payFill } from './Patterns';
import { type LinearScale, linearScale } from './scales';

export interface WhoPaidProps {
  /** Those that are more than nothing. */
  readonly groups: readonly CostGroup[];
}

/** The pattern of each, and what is said of it. */
export const COST_PAYER: Readonly<Record<CostRow['who'], Payer>> = {
  fund: 'fund',
  vault: 'vault',
  winners: 'adl',
  socialised: 'social',
  unresolved: 'unresolved',
};

/** All bars on one scale; where nobody paid, that is said. */
export function WhoPaid({ groups }: WhoPaidProps) {
  const id = useId();
  const width = linearScale([0, Math.max(1e-9, ...groups.flatMap(({ rows }) => rows.map(({ usd }) => usd)))], [0, 100]);
  if (groups.length === 0)
    return <p className={styles.beside}>Nobody else: their own margin paid all that those liquidated lost.</p>;
  return (
    <>
      <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
        <PayPatterns id={id} />
      </svg>
      {groups.map((group) => (
        <Group key={group.key} id={id} group={group} width={width} />
      ))}
    </>
  );
}

function Group({ id, group, width }: { id: string; group: CostGroup; width: LinearScale }) {
  const { label, code, says, usd, rows } = group;
  return (
    <section className={styles.costs} data-group={group.key}>
      <h4>
        <span>
          <Hint says={says}>{label}</Hint> <Code>{code}</Code>
        </span>
        <b>{formatUsdEven(usd)}</b>
      </h4>
      <dl className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.who} id={id} row={row} says={HINTS[row.who]} width={width(row.usd)} />
        ))}
      </dl>
    </section>
  );
}

function Row({ id, row, says, width }: { id: string; row: CostRow; says: string; width: number }) {
  const hollow = row.who === 'unresolved';
  return (
    <>
      <dt>
        <Hint says={says}>{row.label}</Hint>
      </dt>
      <dd>
        <svg className={styles.bar} aria-hidden="true">
          {width > 0 && (
            <rect
              x={hollow ? 0.5 : 0}
              y={hollow ? 0.5 : 0}
              width={`${Math.max(0.5, hollow ? width - 0.5 : width)}%`}
              height={hollow ? 10 : 11}
              fill={payFill(id, COST_PAYER[row.who])}
              stroke={hollow ? 'var(--ink)' : 'none'}
              strokeDasharray={hollow ? '3 2' : undefined}
            />
          )}
        </svg>
      </dd>
      <dd className={styles.value}>{formatUsdEven(row.usd)}</dd>
    </>
  );
}
