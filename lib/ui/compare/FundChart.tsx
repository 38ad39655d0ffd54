'use client';
/** Both funds on one scale: A dashed, B solid over its area. */
import { formatTime, formatUsd, fundWords } from '@/lib/analysis';
import { tickAtMs } from '@/lib/studio';
import { areaPath, dodge, linearScale, linePath, sampleAt, timeTicks } from '@/lib/ui/charts';
import styles from './compare.module.css';
import { type SharedScales, type SideSeries, sampleMs } from './scales';
import { useBoxWidth } from './useBoxWidth';

const LEFT = 40;
const RIGHT = 132;
const TOP = 8;
const BOTTOM = 92;
const HEIGHT = 112;

export function FundChart({ scales, atMs }: { readonly scales: SharedScales; readonly atMs: number }) {
  const { ref, width } = useBoxWidth<HTMLDivElement>();
  if (scales.fundMostUsd <= 0) return <p className={styles.none}>Neither has an insurance fund.</p>;
  const { a, b } = scales;
  const x = linearScale([0, scales.lastMs], [LEFT, Math.max(LEFT + 1, width - RIGHT)]);
  const y = linearScale([0, scales.fundMostUsd], [BOTTOM, TOP]);
  const at = (side: SideSeries) => (n: number) => x(sampleMs(side, scales.lastMs)(n));
  const pixels = Math.max(1, width - LEFT - RIGHT);
  const ends = [a, b].map((side) => sampleAt(side.fund, side.fund.count - 1));
  const labels = dodge(ends.map(y), 14, TOP + 2, BOTTOM);
  return (
    <div ref={ref} className={styles.fund}>
      {width > 0 && (
        <svg
          data-drawing=""
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={`Fund balance. A ${words(a)}, B ${words(b)}.`}
        >
          {timeTicks(scales.lastMs, 3).map((t) => (
            <text key={t.value} x={x(t.value)} y={HEIGHT - 4} textAnchor="middle" className={styles.tick}>
              {t.label}
            </text>
          ))}
          <line x1={LEFT} x2={width - RIGHT} y1={BOTTOM + 0.5} y2={BOTTOM + 0.5} stroke="var(--ink)" />
          <text x={LEFT - 6} y={TOP + 6} textAnchor="end" className={styles.tick}>
            {formatUsd(scales.fundMostUsd, 2)}
          </text>
          <text x={LEFT - 6} y={BOTTOM + 4} textAnchor="end" className={styles.tick}>
            $0
          </text>
          <path d={areaPath(b.fund, at(b), y, BOTTOM, pixels)} fill="var(--pay-fund)" opacity={0.22} />
          <path d={linePath(b.fund, at(b), y, pixels)} className={styles.fundLine} />
          <path d={linePath(a.fund, at(a), y, pixels)} className={styles.fundDashed} />
          <line data-moment="" x1={x(atMs)} x2={x(atMs)} y1={2} y2={BOTTOM} className={styles.now} />
          {[a, b].map((side, n) => (
            <text key={n === 0 ? 'A' : 'B'} x={width - RIGHT + 6} y={(labels[n] ?? 0) + 4} className={styles.end}>
              {n === 0 ? 'A' : 'B'} {atEnd(side)}
            </text>
          ))}
        </svg>
      )}
      <p className={styles.readout}>
        <span>A {formatUsd(sampleAt(a.fund, tickAtMs(a.run, atMs)))}</span>
        <span>B {formatUsd(sampleAt(b.fund, tickAtMs(b.run, atMs)))}</span>
      </p>
      <p className={styles.readout}>
        In the whole run: A {words(a)}; B {words(b)}.
      </p>
    </div>
  );
}

/** Beside the end of its line. */
function atEnd({ run: { summary, tickMs }, fundMoves }: SideSeries): string {
  const { startUsd, endUsd } = summary.fund;
  if (startUsd === 0 && !fundMoves.moved) return 'no fund';
  if (fundMoves.emptyAtMs !== null) return `first empty ${formatTime(fundMoves.emptyAtMs, tickMs)}`;
  if (!fundMoves.moved) return 'untouched';
  return endUsd < startUsd ? `${formatUsd(endUsd)} left` : `grew to ${formatUsd(endUsd)}`;
}

/** What moved it. */
function words({ run, fundMoves: moves }: SideSeries): string {
  return run.summary.fund.startUsd === 0 && !moves.moved ? 'no fund' : fundWords(moves, run.tickMs);
}
