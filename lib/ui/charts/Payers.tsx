'use client';
/** What those who fell lost and who paid it: the whole on one scale, the part past the margin as a waterfall on its own. */
import { useId, useMemo } from 'react';
import {
  formatShare,
  formatUsd,
  formatUsdEven,
  fundMoves,
  type LossBalance,
  type LossPayer,
  lossBalance,
  vaultMoves,
} from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { ChartFrame } from './ChartFrame';
import styles from './charts.module.css';
import frame from './frame.module.css';
import { type Payer, PayPatterns, payFill } from './Patterns';
import { linearScale } from './scales';

const STEPS: readonly { payer: LossPayer; label: string; fill: Payer }[] = [
  { payer: 'fund', label: 'Fund', fill: 'fund' },
  { payer: 'vault', label: 'Vault', fill: 'vault' },
  { payer: 'socialised', label: 'Socialised', fill: 'social' },
  { payer: 'unresolved', label: 'Unpaid', fill: 'unresolved' },
];

export function Payers({ run }: { run: Run }) {
  const balance = useMemo(() => lossBalance(run), [run]);
  const fell = run.nodes.count > 0;
  return (
    <ChartFrame
      chart="payers"
      csv={fell ? () => payersTable(balance) : null}
      sentence={fell && <Words balance={balance} beside={besideWords(run)} />}
    >
      {(width) =>
        fell ? <Drawing balance={balance} width={width} /> : <p className={frame.none}>Nobody fell, so nobody paid.</p>
      }
    </ChartFrame>
  );
}

/** What the positions that fund and vault took over came to after that is nobody's loss here: told beside the sum. */
function besideWords(run: Run): string {
  const made = { vault: vaultMoves(run)?.madeUsd ?? 0, fund: -fundMoves(run).lostUsd };
  return (['vault', 'fund'] as const)
    .filter((who) => Math.abs(made[who]) >= 0.5)
    .map((who) => {
      const did = made[who] > 0 ? 'made' : 'lost';
      return ` The ${who} ${did} ${formatUsd(Math.abs(made[who]))} on positions after it had taken them over.`;
    })
    .join('');
}

function Words({ balance, beside }: { balance: LossBalance; beside: string }) {
  const { lossUsd, paidUsd, deficitUsd, forgoneUsd, adlNotionalUsd } = balance;
  return (
    <>
      <b>{formatUsd(lossUsd)}</b> was lost; their own margin paid {formatShare(paidUsd.margin / lossUsd)} of it
      {Math.abs(deficitUsd) < 0.5 ? (
        ', all there was to pay.'
      ) : (
        <>
          , others the <b>{formatUsd(deficitUsd)}</b> past it.
        </>
      )}
      {adlNotionalUsd >= 0.5 && (
        <>
          {' '}
          ADL closed {formatUsd(adlNotionalUsd)} of winners, who{' '}
          {forgoneUsd < 0
            ? `gained ${formatUsd(-forgoneUsd)} over the mark`
            : `gave up ${formatUsd(forgoneUsd)} of profit`}
          .
        </>
      )}
      {beside}
    </>
  );
}

const ROW = 24;

function Drawing({ balance, width }: { balance: LossBalance; width: number }) {
  const id = useId();
  const left = 84;
  const right = width - 66;
  const { lossUsd, paidUsd, deficitUsd, forgoneUsd } = balance;
  const all = linearScale([0, Math.max(1e-9, lossUsd)], [left, right]);
  const steps = waterfall(balance);
  const extent = Math.max(1e-9, deficitUsd, ...steps.flatMap(({ from, to }) => [from, to]));
  const past = linearScale([0, extent], [left, right]);
  const top = 70;
  const height = top + ROW * (steps.length + 2) + 6;
  const line = (y: number) => <line x1={left} x2={left} y1={y - 3} y2={y + 17} stroke="var(--ink)" />;
  return (
    <svg data-drawing="" className={styles.chart} width={width} height={height} role="img" aria-label="Who paid">
      <PayPatterns id={id} />
      <Label y={14} text="Lost" value={lossUsd} x={all(lossUsd)} />
      <rect x={left} y={4} width={Math.max(0.5, all(lossUsd) - left)} height={13} fill="var(--gen-1)" />
      <Label y={38} text="Own margin" value={paidUsd.margin} x={all(lossUsd)} />
      <rect x={left} y={28} width={Math.max(0.5, all(paidUsd.margin) - left)} height={13} fill="var(--pay-margin)" />
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
          d={`M${all(paidUsd.margin)} 41L${left} ${top}M${all(lossUsd)} 41L${past(deficitUsd)} ${top}`}
          stroke="var(--ink-3)"
          strokeWidth=".8"
          fill="none"
        />
      )}
      <Label y={top + 12} text="Past it" value={deficitUsd} x={past(Math.max(0, deficitUsd))} />
      <rect
        x={left}
        y={top + 2}
        width={Math.max(0.5, past(Math.max(0, deficitUsd)) - left)}
        height={13}
        fill="var(--gen-1)"
      />
      {line(top)}
      {steps.map(({ payer, label, fill, usd, from, to }, n) => {
        const y = top + ROW * (n + 1);
        const [a, b] = [past(Math.min(from, to)), past(Math.max(from, to))];
        return (
          <g key={payer}>
            <path d={`M${past(from)} ${y - 9}V${y + 2}`} stroke="var(--ink-3)" strokeDasharray="1 2" />
            <rect
              x={a}
              y={y + 2}
              width={Math.max(0.5, b - a)}
              height={13}
              fill={payFill(id, fill)}
              stroke={fill === 'unresolved' && usd !== 0 ? 'var(--ink)' : 'none'}
              strokeDasharray={fill === 'unresolved' ? '3 2' : undefined}
            />
            <Label y={y + 12} text={label} value={usd} x={b} />
            {line(y)}
          </g>
        );
      })}
      <Label
        y={top + ROW * (steps.length + 1) + 12}
        text={forgoneUsd < 0 ? 'ADL: gained' : 'ADL: given up'}
        value={Math.abs(forgoneUsd)}
        x={past(Math.min(extent, Math.abs(forgoneUsd)))}
      />
      <rect
        x={left}
        y={top + ROW * (steps.length + 1) + 2}
        width={Math.max(0.5, past(Math.min(extent, Math.abs(forgoneUsd))) - left)}
        height={13}
        fill={forgoneUsd < 0 ? 'none' : payFill(id, 'adl')}
        stroke={forgoneUsd < 0 ? 'var(--pay-adl)' : 'none'}
      />
    </svg>
  );
}

function Label({ y, text, value, x }: { y: number; text: string; value: number; x: number }) {
  return (
    <>
      <text x={76} y={y} textAnchor="end">
        {text}
      </text>
      <text className={styles.ink} x={x + 6} y={y}>
        {formatUsdEven(value)}
      </text>
    </>
  );
}

export interface WaterfallStep {
  readonly payer: LossPayer;
  readonly label: string;
  readonly fill: Payer;
  readonly usd: number;
  /** What was owed before and after it paid; the first begins at the deficit, the last ends at 0. */
  readonly from: number;
  readonly to: number;
}

/** Down from the loss past the margin to nothing, payer by payer in the order they pay. */
export function waterfall({ deficitUsd, paidUsd }: LossBalance): WaterfallStep[] {
  let owed = deficitUsd;
  return STEPS.map((step) => {
    const usd = paidUsd[step.payer];
    const from = owed;
    owed -= usd;
    return { ...step, usd, from, to: owed };
  });
}

function payersTable(balance: LossBalance) {
  const { lossUsd, paidUsd, deficitUsd, adlNotionalUsd, forgoneUsd } = balance;
  return {
    columns: ['row', 'usd'],
    rows: [
      ['lost', lossUsd],
      ['paid by own margin', paidUsd.margin],
      ['past the margin', deficitUsd],
      ...STEPS.map(({ payer, label }) => [label.toLowerCase(), paidUsd[payer]] as const),
      ['closed by ADL, notional (beside the sum)', adlNotionalUsd],
      ['profit given up to ADL (beside the sum)', forgoneUsd],
    ] as const,
  };
}
