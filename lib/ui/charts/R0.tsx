/** R0 along the price: of longs as it falls, of shorts as it rises; from 1 on a move feeds itself. */
import type { InstrumentAnalysis, Reproduction } from '@/lib/analysis';
import styles from './charts.module.css';
import { noteIn, noteWidth, type Span } from './clear';
import { pointsPath } from './paths';
import { type LinearScale, linearScale } from './scales';
import type { Plot } from './timePlot';

/** `16`, `1.24`. */
export const r0Text = (r0: number): string => (r0 >= 10 ? r0.toFixed(0) : r0.toFixed(2));

export function R0({
  analysis,
  x,
  plot,
  reach,
  row,
  busy,
}: {
  analysis: InstrumentAnalysis;
  x: LinearScale;
  plot: Plot;
  reach: number;
  /** Baseline of the row over the plot in which the largest is told, and what else stands in it, px. */
  row: number;
  busy: Span | null;
}) {
  const sides: readonly (readonly [Reproduction, 1 | -1])[] = [
    [analysis.reproduction.long, -1],
    [analysis.reproduction.short, 1],
  ];
  const shown = sides.map(([of]) => of.bins.filter((bin) => bin.to <= reach + 1e-9));
  const most = Math.max(1.25, Math.min(4, ...[Math.max(...shown.flat().map(({ r0 }) => r0)) * 1.1]));
  const y = linearScale([0, most], [plot.bottom, plot.top]);
  const peak = analysis.reproduction.long.largest;
  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={y(1)} y2={y(1)} stroke="var(--accent)" strokeDasharray="2 2" />
      <line x1={plot.left} x2={plot.right} y1={plot.bottom + 0.5} y2={plot.bottom + 0.5} stroke="var(--ink)" />
      <text x={plot.left - 6} y={y(1) + 4} textAnchor="end">
        R0 1
      </text>
      <text x={plot.left - 6} y={plot.bottom + 4} textAnchor="end">
        0
      </text>
      {sides.map(([of, sign], n) => (
        <path
          key={of.side}
          d={pointsPath(
            (shown[n] ?? []).flatMap((bin) => {
              const at = y(Math.max(0, Math.min(most, bin.r0)));
              return [[x(sign * bin.from), at] as const, [x(sign * bin.to), at] as const];
            }),
          )}
          fill="none"
          stroke={of.side === 'long' ? 'var(--long)' : 'var(--short)'}
          strokeWidth="1.5"
          strokeDasharray={of.side === 'long' ? undefined : '3 1.5'}
        />
      ))}
      {peak && peak.move <= reach && (
        <Peak
          at={x(-peak.move)}
          top={y(Math.min(most, peak.r0))}
          says={`largest ${r0Text(peak.r0)}`}
          more={peak.r0 > most ? ', above the scale' : ''}
          {...{ plot, row, busy }}
        />
      )}
    </g>
  );
}

/** The largest in words, in the free row over the plot, with a line down to where it is. */
function Peak({
  at,
  top,
  plot,
  row,
  busy,
  says,
  more,
}: {
  at: number;
  top: number;
  says: string;
  /** Said too where there is room. */
  more: string;
  plot: Plot;
  row: number;
  busy: Span | null;
}) {
  const { text, left } = noteIn([says + more, says], at, [plot.left, plot.right], busy);
  return (
    <g>
      <path d={`M${at} ${row + 3}V${top}`} stroke="var(--ink-3)" strokeDasharray="1 2" />
      <text className={styles.note} x={left + noteWidth(text) / 2} y={row} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
