'use client';
/** Small multiples on shared scales: how each policy drains the fund, and who pays. */
import { memo, useId } from 'react';
import { formatUsd, PAYER_ORDER, type Payer, type PolicyRow, paidUsd } from '@/lib/analysis';
import { linearScale, PayPatterns, payFill, pointsArea, pointsPath } from '@/lib/ui/charts';
import { cx } from '@/lib/ui/kit';
import { type BrokenScale, brokenScale, piecesOf } from './brokenScale';
import { cellWords, paidInAllUsd } from './cellWords';
import { heldTo } from './heldTo';
import styles from './policies.module.css';

export const WIDTH = 168;
const TOP = 4;
const BOTTOM = 48;
export const HEIGHT = 66;

export interface MultiplesProps {
  readonly rows: readonly PolicyRow[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** Scales that all of them share: dollars of the fund, time, dollars paid. */
export interface Shared {
  readonly fundUsd: number;
  /** Balances go by their square root: one fund grew so far that the others would lie on the ground. */
  readonly isRoot: boolean;
  readonly lengthMs: number;
  readonly paid: BrokenScale;
}

export function Multiples({ rows, selected, onSelect }: MultiplesProps) {
  const id = useId();
  const shared = sharedBy(rows);
  return (
    <section className={styles.multiples} aria-label="Fund balance and who pays, policy by policy">
      <svg className={styles.defs} aria-hidden="true">
        <PayPatterns id={id} />
      </svg>
      <p className={styles.key}>
        <span className={styles.scaleWords}>
          {rows.some(({ figures }) => figures !== null)
            ? scaleWords(shared)
            : 'Fund balance, and below it who paid, all to one scale once the first has run:'}
        </span>
        {PAYER_ORDER.map((payer) => (
          <span key={payer}>
            <svg width="12" height="10" aria-hidden="true">
              <rect x={0.5} y={0.5} width="11" height="9" {...fillOf(id, payer)} />
            </svg>
            {PAYER_NAMES[payer]}
          </span>
        ))}
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.policy.id}>
            <Cell row={row} shared={shared} id={id} isSelected={row.policy.id === selected} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function sharedBy(rows: readonly PolicyRow[]): Shared {
  const all = rows.flatMap(({ figures }) => (figures ? [figures] : []));
  return {
    fundUsd: Math.max(1, ...all.flatMap(({ fundUsd }) => fundUsd)),
    isRoot: brokenScale(all.map(({ fundUsd }) => Math.max(0, ...fundUsd))).isBroken,
    lengthMs: Math.max(1, ...all.map(({ lengthMs }) => lengthMs)),
    paid: brokenScale(all.map(paidInAllUsd)),
  };
}

/** The scales in words, as printed over the pictures. */
export function scaleWords({ fundUsd, isRoot, paid }: Shared): string {
  const broken = paid.isBroken ? '; a bar with a gap is longer' : '';
  const root = isRoot ? ', its height by the square root' : '';
  return `Fund balance, every picture up to ${formatUsd(fundUsd)}${root}. Below it who paid, to one scale up to ${formatUsd(paid.end)}${broken}:`;
}

export const PAYER_NAMES: Record<Payer, string> = {
  fund: 'fund',
  vault: 'vault',
  adl: 'winners, by ADL',
  social: 'winners, socialised',
  unpaid: 'nobody yet',
};

export function fillOf(id: string, payer: Payer): { fill: string; stroke?: string; strokeDasharray?: string } {
  return payer === 'unpaid'
    ? { fill: 'none', stroke: 'var(--ink)', strokeDasharray: '3 2' }
    : { fill: payFill(id, payer) };
}

interface CellProps {
  readonly row: PolicyRow;
  readonly shared: Shared;
  readonly id: string;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

const Cell = memo(function Cell({ row: { policy, figures }, shared, id, isSelected, onSelect }: CellProps) {
  return (
    <button
      type="button"
      className={cx(styles.cell, isSelected && styles.cellChosen)}
      aria-pressed={isSelected}
      onClick={() => onSelect(policy.id)}
    >
      <span className={styles.cellName}>{cellName(policy)}</span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <CellDrawing figures={figures} shared={shared} id={id} />
      </svg>
      <span className={styles.cellWords}>{figures ? cellWords(figures) : 'to be run'}</span>
    </button>
  );
}, sameCell);

export const cellName = (policy: PolicyRow['policy']): string =>
  policy.kind === 'venue' ? policy.venueTitle : `ADL ${policy.rankTitle}`;

/** WIDTH x HEIGHT: the fund over time, and under it who paid. */
export function CellDrawing({ figures, shared, id }: Pick<CellProps, 'shared' | 'id'> & Pick<PolicyRow, 'figures'>) {
  return (
    <>
      <line x1={0} x2={WIDTH} y1={BOTTOM + 0.5} y2={BOTTOM + 0.5} stroke="var(--ink)" />
      {figures && <FundLine figures={figures} shared={shared} />}
      {figures && <PaidBar figures={figures} shared={shared} id={id} />}
    </>
  );
}

type Figures = NonNullable<PolicyRow['figures']>;

function sameCell(was: CellProps, is: CellProps): boolean {
  return (
    was.row.figures === is.row.figures &&
    was.row.policy === is.row.policy &&
    was.isSelected === is.isSelected &&
    was.onSelect === is.onSelect &&
    was.shared.fundUsd === is.shared.fundUsd &&
    was.shared.isRoot === is.shared.isRoot &&
    was.shared.lengthMs === is.shared.lengthMs &&
    was.shared.paid.end === is.shared.paid.end &&
    was.shared.paid.isBroken === is.shared.paid.isBroken
  );
}

function FundLine({ figures: { fundUsd, lengthMs }, shared }: { figures: Figures; shared: Shared }) {
  if (fundUsd.length === 0) return null;
  const x = linearScale([0, shared.lengthMs], [0, WIDTH]);
  const high = (usd: number): number => (shared.isRoot ? Math.sqrt(Math.max(0, usd)) : usd);
  const y = linearScale([0, high(shared.fundUsd)], [BOTTOM, TOP]);
  const points = heldTo(shared.lengthMs, fundUsd, lengthMs).map(([atMs, usd]): [number, number] => [
    x(atMs),
    y(high(usd)),
  ]);
  return (
    <>
      <path d={pointsArea(points, BOTTOM)} fill="var(--pay-fund)" opacity={0.22} />
      <path d={pointsPath(points)} fill="none" stroke="var(--pay-fund)" strokeWidth="1.5" />
    </>
  );
}

/** In the order in which they pay; who gained is no payer. */
function PaidBar({ figures, shared, id }: { figures: Figures; shared: Shared; id: string }) {
  const pieces = piecesOf(
    PAYER_ORDER.map((payer) => paidUsd(figures, payer)),
    shared.paid,
  );
  return pieces.map(({ part, from, to }) => {
    const payer = PAYER_ORDER[part];
    const width = (to - from) * WIDTH;
    return !payer || width < 0.4 ? null : (
      <rect key={from} x={from * WIDTH} y={HEIGHT - 11} width={width} height={10} {...fillOf(id, payer)} />
    );
  });
}
