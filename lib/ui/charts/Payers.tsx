'use client';
/** What those who fell lost and who paid it: the whole on one scale, the part past the margin as a waterfall on its own. */
import { useId, useMemo } from 'react';
import {
  BEARER_NAMES,
  BEARERS,
  type Bearer,
  besideWords,
  type CostGroup,
  costGroups,
  formatShare,
  formatUsd,
  formatUsdEven,
  type LossBalance,
  lossBalance,
  runCosts,
} from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { ChartFrame } from './ChartFrame';
import styles from './charts.module.css';
import frame from './frame.module.css';
import { PayPatterns, payFill } from './Patterns';
import { type LinearScale, linearScale } from './scales';
import { COST_PAYER } from './WhoPaid';

export function Payers({ run }: { run: Run }) {
  const balance = useMemo(() => lossBalance(run), [run]);
  const beside = useMemo(() => costGroups(runCosts(run)).filter(({ key }) => key !== 'past'), [run]);
  const fell = run.nodes.count > 0;
  return (
    <ChartFrame
      chart="payers"
      csv={fell ? () => payersTable(balance, beside) : null}
      sentence={fell && <Words balance={balance} beside={besideWords(run)} />}
    >
      {(width) =>
        fell ? (
          <Drawing balance={balance} beside={beside} width={width} />
        ) : (
          <p className={frame.none}>Nobody fell, so nobody paid.</p>
        )
      }
    </ChartFrame>
  );
}

function Words({ balance, beside }: { balance: LossBalance; beside: string }) {
  const { lossUsd, paidUsd, deficitUsd } = balance;
  return (
    <>
      <b>{formatUsd(lossUsd)}</b> was lost; their own margin paid {formatShare(paidUsd.margin / lossUsd)} of it
      {Math.abs(deficitUsd) < 0.5 ? (
        ', all there was to pay.'
      ) : (
        <>
          , others the <b>{formatUsd(deficitUsd)}</b> past bankruptcy.
        </>
      )}
      {beside !== '' && ` ${beside}`}
    </>
  );
}

const ROW = 24;

interface DrawingProps {
  readonly balance: LossBalance;
  readonly beside: readonly CostGroup[];
  readonly width: number;
}

const TOP = 70;
const LEFT = 92;

function Drawing({ balance, beside, width }: DrawingProps) {
  const id = useId();
  const right = width - 66;
  const { lossUsd, paidUsd, deficitUsd } = balance;
  const all = linearScale([0, Math.max(1e-9, lossUsd)], [LEFT, right]);
  const steps = waterfall(balance).filter(({ usd }) => Math.abs(usd) >= 0.005);
  const most = beside.flatMap(({ rows }) => rows.map(({ usd }) => usd));
  const extent = Math.max(1e-9, deficitUsd, ...steps.flatMap(({ from, to }) => [from, to]), ...most);
  const past = linearScale([0, extent], [LEFT, right]);
  // Each group is a line of its name and its rows.
  const tops = beside.map((_, n) =>
    beside.slice(0, n).reduce((y, { rows }) => y + ROW * (rows.length + 1), TOP + ROW * (steps.length + 1) + 4),
  );
  const height = (tops.at(-1) ?? TOP + ROW) + ROW * ((beside.at(-1)?.rows.length ?? steps.length - 1) + 1) + 6;
  return (
    <svg data-drawing="" className={styles.chart} width={width} height={height} role="img" aria-label="Who paid">
      <PayPatterns id={id} />
      <Label y={14} text="Lost" value={lossUsd} x={all(lossUsd)} />
      <rect x={LEFT} y={4} width={Math.max(0.5, all(lossUsd) - LEFT)} height={13} fill="var(--gen-1)" />
      <Label y={38} text="Own margin" value={paidUsd.margin} x={all(lossUsd)} />
      <rect x={LEFT} y={28} width={Math.max(0.5, all(paidUsd.margin) - LEFT)} height={13} fill="var(--pay-margin)" />
      <rect
        x={all(paidUsd.margin)}
        y={28.5}
        width={Math.max(0.5, all(lossUsd) - all(paidUsd.margin))}
        height={12}
        fill="none"
        stroke="var(--ink-3)"
        strokeDasharray="2 2"
      />
      {Math.abs(deficitUsd) >= 0.5 && (
        <path
          d={`M${all(paidUsd.margin)} 41L${LEFT} ${TOP}M${all(lossUsd)} 41L${past(deficitUsd)} ${TOP}`}
          stroke="var(--ink-3)"
          strokeWidth=".8"
          fill="none"
        />
      )}
      <Label y={TOP + 12} text="Past margin" value={deficitUsd} x={past(Math.max(0, deficitUsd))} />
      <rect
        x={LEFT}
        y={TOP + 2}
        width={Math.max(0.5, past(Math.max(0, deficitUsd)) - LEFT)}
        height={13}
        fill="var(--gen-1)"
      />
      <Foot y={TOP} />
      <Steps steps={steps} id={id} past={past} />
      {beside.map((group, n) => (
        <Beside key={group.key} group={group} id={id} past={past} top={tops[n] ?? TOP} />
      ))}
    </svg>
  );
}

const Foot = ({ y }: { y: number }) => <line x1={LEFT} x2={LEFT} y1={y - 3} y2={y + 17} stroke="var(--ink)" />;

interface RowsProps {
  readonly id: string;
  readonly past: LinearScale;
}

/** Payer by payer down to nothing. */
function Steps({ steps, id, past }: RowsProps & { steps: readonly WaterfallStep[] }) {
  return steps.map(({ payer, label, usd, from, to }, n) => {
    const y = TOP + ROW * (n + 1);
    const [a, b] = [past(Math.min(from, to)), past(Math.max(from, to))];
    return (
      <g key={payer}>
        <path d={`M${past(from)} ${y - 9}V${y + 2}`} stroke="var(--ink-3)" strokeDasharray="1 2" />
        <rect
          x={a}
          y={y + 2}
          width={Math.max(0.5, b - a)}
          height={13}
          fill={payFill(id, COST_PAYER[payer])}
          stroke={payer === 'unresolved' ? 'var(--ink)' : 'none'}
          strokeDasharray={payer === 'unresolved' ? '3 2' : undefined}
        />
        <Label y={y + 12} text={label} value={usd} x={b} />
        <Foot y={y} />
      </g>
    );
  });
}

/** A group beside the sum, under its name, on the scale of what lay past the margin. */
function Beside({ group, id, past, top }: RowsProps & { group: CostGroup; top: number }) {
  return (
    <>
      <text className={styles.ink} x={LEFT} y={top + 14}>
        {group.label}
      </text>
      {group.rows.map(({ who, label, usd }, n) => {
        const y = top + ROW * (n + 1) - 4;
        return (
          <g key={who}>
            <rect
              x={LEFT}
              y={y + 2}
              width={Math.max(0.5, past(usd) - LEFT)}
              height={13}
              fill={payFill(id, COST_PAYER[who])}
              stroke={who === 'unresolved' ? 'var(--ink)' : 'none'}
              strokeDasharray={who === 'unresolved' ? '3 2' : undefined}
            />
            <Label y={y + 12} text={label} value={usd} x={past(usd)} />
            <Foot y={y} />
          </g>
        );
      })}
    </>
  );
}

function Label({ y, text, value, x }: { y: number; text: string; value: number; x: number }) {
  return (
    <>
      <text x={LEFT - 8} y={y} textAnchor="end">
        {text}
      </text>
      <text className={styles.ink} x={x + 6} y={y}>
        {formatUsdEven(value)}
      </text>
    </>
  );
}

export interface WaterfallStep {
  readonly payer: Bearer;
  readonly label: string;
  readonly usd: number;
  /** What was owed before and after it paid; the first begins at the deficit, the last ends at 0. */
  readonly from: number;
  readonly to: number;
}

/** Down from the loss past the margin to nothing, payer by payer in the order they pay. */
export function waterfall({ deficitUsd, paidUsd }: LossBalance): WaterfallStep[] {
  let owed = deficitUsd;
  return BEARERS.map((payer) => {
    const usd = paidUsd[payer];
    const from = owed;
    owed -= usd;
    return { payer, label: BEARER_NAMES[payer], usd, from, to: owed };
  });
}

function payersTable(balance: LossBalance, beside: readonly CostGroup[]) {
  const { lossUsd, paidUsd, deficitUsd, adlNotionalUsd } = balance;
  return {
    columns: ['row', 'usd'],
    rows: [
      ['lost', lossUsd],
      ['paid by own margin', paidUsd.margin],
      ['loss past bankruptcy', deficitUsd],
      ...BEARERS.map((payer) => [BEARER_NAMES[payer].toLowerCase(), paidUsd[payer]] as const),
      ['closed by ADL, notional (beside the sum)', adlNotionalUsd],
      ...beside.flatMap(({ label, rows }) =>
        rows.map((row) => [`${label}: ${row.label} (beside the sum)`.toLowerCase(), row.usd] as const),
      ),
    ] as const,
  };
}
