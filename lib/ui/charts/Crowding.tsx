'use client';
/** On how few accounts and how much leverage each side rests: longs to the left, shorts to the right. */
import { formatCount, formatLeverage, formatShare, formatUsd, type InstrumentAnalysis } from '@/lib/analysis';
import { ChartFrame } from './ChartFrame';
import styles from './charts.module.css';
import frame from './frame.module.css';
import { linearScale } from './scales';

export interface CrowdingProps {
  readonly id: string;
  /** Null while it is reckoned. */
  readonly analysis: InstrumentAnalysis | null;
}

type Side = InstrumentAnalysis['crowding']['long'];

interface Row {
  readonly label: string;
  readonly long: number | null;
  readonly short: number | null;
  readonly show: (value: number) => string;
}

function rowsOf({ crowding, criticalPosition }: InstrumentAnalysis): Row[] {
  const { long, short } = crowding;
  const whole = (value: number) => formatCount(value);
  const equal = (value: number) => (value < 100 ? value.toFixed(1) : formatCount(value));
  return [
    { label: 'open notional', long: long.grossUsd, short: short.grossUsd, show: (usd) => formatUsd(usd) },
    { label: 'accounts', long: long.accounts, short: short.accounts, show: whole },
    { label: 'equal accounts', long: long.effectiveAccounts, short: short.effectiveAccounts, show: equal },
    { label: 'ten largest hold', long: long.largestTenShare, short: short.largestTenShare, show: formatShare },
    { label: 'leverage', long: long.leverage, short: short.leverage, show: formatLeverage },
    {
      label: 'critical size',
      long: criticalPosition.long.notionalUsd,
      short: criticalPosition.short.notionalUsd,
      show: (usd) => formatUsd(usd),
    },
  ];
}

export function Crowding({ id, analysis }: CrowdingProps) {
  const rows = analysis ? rowsOf(analysis) : [];
  return (
    <ChartFrame
      chart="crowding"
      of={id}
      csv={
        analysis &&
        (() => ({ columns: ['figure', 'long', 'short'], rows: rows.map((r) => [r.label, r.long, r.short]) }))
      }
      sentence={analysis && <Words analysis={analysis} />}
    >
      {(width) =>
        analysis ? (
          <Drawing rows={rows} width={width} />
        ) : (
          <p className={frame.none}>Reckoning how the sides are held.</p>
        )
      }
    </ChartFrame>
  );
}

function Words({ analysis: { crowding } }: { analysis: InstrumentAnalysis }) {
  const { long, short } = crowding;
  if (long.largestTenShare === null || short.largestTenShare === null) return <>One side is held by nobody.</>;
  // The ten largest say nothing of a side that ten or fewer hold.
  if (Math.min(long.accounts, short.accounts) <= TEN) return <FewWords long={long} short={short} />;
  const tighter = long.largestTenShare >= short.largestTenShare ? long : short;
  return (
    <>
      At the opening the {tighter.side} side is the more crowded: ten accounts of {formatCount(tighter.accounts)} hold{' '}
      <b>{formatShare(tighter.largestTenShare ?? 0)}</b> of it.
    </>
  );
}

const TEN = 10;

function FewWords({ long, short }: Pick<InstrumentAnalysis['crowding'], 'long' | 'short'>) {
  const [tighter, wider] = equalAccounts(long) <= equalAccounts(short) ? [long, short] : [short, long];
  return (
    <>
      At the opening the {tighter.side} side is the more crowded: what its {counted(tighter)} held weighed as much as{' '}
      <b>{equalAccounts(tighter).toFixed(1)}</b> equal ones, the other {counted(wider)} as{' '}
      {equalAccounts(wider).toFixed(1)}.
    </>
  );
}

const equalAccounts = ({ effectiveAccounts }: Side): number => effectiveAccounts ?? 0;

function counted({ accounts }: Side): string {
  return `${formatCount(accounts)} ${accounts === 1 ? 'account' : 'accounts'}`;
}

const ROW = 30;

function Drawing({ rows, width }: { rows: readonly Row[]; width: number }) {
  const middle = width / 2;
  const half = middle - 62;
  return (
    <svg
      data-drawing=""
      className={styles.chart}
      width={width}
      height={20 + rows.length * ROW}
      role="img"
      aria-label={rows.map((r) => `${r.label}: long ${said(r, r.long)}, short ${said(r, r.short)}`).join('; ')}
    >
      <path d={`M${middle - 46} 10l4-7 4 7z`} fill="var(--long)" />
      <text className={styles.ink} x={middle - 50} y={10} textAnchor="end">
        long
      </text>
      <path d={`M${middle + 38} 3h8l-4 7z`} fill="none" stroke="var(--short)" />
      <text className={styles.ink} x={middle + 50} y={10}>
        short
      </text>
      {rows.map((row, n) => {
        const y = 16 + n * ROW;
        const x = linearScale([0, Math.max(1e-12, row.long ?? 0, row.short ?? 0)], [0, half]);
        const [left, right] = [x(row.long ?? 0), x(row.short ?? 0)];
        return (
          <g key={row.label}>
            <text x={middle} y={y + 11} textAnchor="middle">
              {row.label}
            </text>
            <rect x={middle - left} y={y + 15} width={left} height={9} fill="var(--long)" />
            <rect
              x={middle + 0.5}
              y={y + 15.5}
              width={Math.max(0, right - 0.5)}
              height={8}
              fill="none"
              stroke="var(--short)"
            />
            <path d={`M${middle} ${y + 13}v13`} stroke="var(--ink)" />
            <text className={styles.ink} x={middle - left - 5} y={y + 23} textAnchor="end">
              {said(row, row.long)}
            </text>
            <text className={styles.ink} x={middle + right + 5} y={y + 23}>
              {said(row, row.short)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const said = (row: Row, value: number | null): string => (value === null ? 'none' : row.show(value));
