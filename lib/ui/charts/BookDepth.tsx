/** The book now against the start: dollars within a distance of the mid, bids left, asks right. */
import { formatShare, formatUsd } from '@/lib/analysis';
import { type BookSide, bookDepthUsd, bookReach, type DepthBook } from './bookCurve';
import styles from './charts.module.css';
import { change } from './format';
import { pointsArea, pointsPath } from './paths';
import { type LinearScale, linearScale } from './scales';

export interface BookDepthProps {
  readonly instrument: { readonly id: string; readonly indexUsd: number; readonly book: DepthBook };
  /** BOOK-03 multiplier now, in (0, 1]. */
  readonly depth: number;
  /** Of when it is, in the middle; left out: what of the start is there now. */
  readonly says?: string;
  readonly width?: number;
}

const TOP = 16;
const BASE = 78;
const SAMPLES = 48;

/** Filled: what is there now; dashed outline: what was there at the start. A ladder ends where its measurement ends. */
export function BookDepth({ instrument, depth, says, width = 280 }: BookDepthProps) {
  const { book, indexUsd, id } = instrument;
  const reach = Math.min(0.02, Math.max(bookReach(book, 'bids', indexUsd), bookReach(book, 'asks', indexUsd)));
  const bids = sideCurve(book, 'bids', indexUsd, reach);
  const asks = sideCurve(book, 'asks', indexUsd, reach);
  const most = Math.max(1, ...bids.map((p) => p[1]), ...asks.map((p) => p[1]));
  const x = linearScale([-reach, reach], [0, width]);
  const y = linearScale([0, most], [BASE, TOP]);
  const within = Math.max(bids.at(-1)?.[1] ?? 0, asks.at(-1)?.[1] ?? 0);
  const part = says ?? `${formatShare(depth)} of the start`;
  const label = `${id} book: ${formatUsd(within * depth)} a side within ${change(reach, 2).slice(1)}, ${part}`;
  const decimals = reach < 0.01 ? 2 : 1;
  return (
    <svg className={styles.chart} width={width} height={BASE + 18} role="img" aria-label={label}>
      <Side points={bids} sign={-1} x={x} y={y} depth={depth} color="var(--long)" />
      <Side points={asks} sign={1} x={x} y={y} depth={depth} color="var(--short)" />
      <line x2={width} y1={BASE + 0.5} y2={BASE + 0.5} stroke="var(--ink)" />
      <line x1={width / 2} x2={width / 2} y1={TOP} y2={BASE} stroke="var(--line)" />
      <text x={1} y={10}>{`bids ${formatUsd((bids.at(-1)?.[1] ?? 0) * depth)}`}</text>
      <text x={width - 1} y={10} textAnchor="end">{`asks ${formatUsd((asks.at(-1)?.[1] ?? 0) * depth)}`}</text>
      <text className={styles.ink} x={width / 2} y={10} textAnchor="middle">
        {part}
      </text>
      <text x={1} y={BASE + 14}>
        {change(-reach, decimals)}
      </text>
      <text x={width / 2} y={BASE + 14} textAnchor="middle">
        mid
      </text>
      <text x={width - 1} y={BASE + 14} textAnchor="end">
        {change(reach, decimals)}
      </text>
    </svg>
  );
}

type Point = readonly [distance: number, usd: number];

function sideCurve(book: DepthBook, side: BookSide, indexUsd: number, reach: number): Point[] {
  const end = Math.min(reach, bookReach(book, side, indexUsd));
  return Array.from({ length: SAMPLES + 1 }, (_, k) => {
    const distance = (end * k) / SAMPLES;
    return [distance, bookDepthUsd(book, side, indexUsd, distance * (1 + 1e-9))] as const;
  });
}

interface SideProps {
  readonly points: readonly Point[];
  readonly sign: 1 | -1;
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly depth: number;
  /** Of when it is, in the middle; left out: what of the start is there now. */
  readonly says?: string;
  readonly color: string;
}

function Side({ points, sign, x, y, depth, color }: SideProps) {
  const at = (multiplier: number) => points.map((p) => [x(sign * p[0]), y(p[1] * multiplier)] as const);
  return (
    <>
      <path d={pointsArea(at(depth), BASE)} fill={color} opacity=".3" />
      <path d={pointsPath(at(depth))} fill="none" stroke={color} strokeWidth="1.5" />
      {depth < 1 && <path d={pointsPath(at(1))} fill="none" stroke="var(--ink-3)" strokeDasharray="3 2" />}
    </>
  );
}
