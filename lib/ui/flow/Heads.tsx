import type { FlowLayout, FlowModel } from '@/lib/graph';
import { GenerationMark } from '@/lib/ui/charts';
import styles from './flow.module.css';

interface HeadsProps {
  readonly model: FlowModel;
  readonly layout: FlowLayout;
  readonly width: number;
  readonly narrow: boolean;
  readonly head: number;
}

/** Columns this far apart have room for `1st gen.` beside its mark; closer ones have it under mark and count. */
const BESIDE_PX = 66;

/** Closer than this and the names would run into each other: the number of the generation is enough then. */
const SHORT_PX = 52;

/** What each column is, and how many liquidations it holds. */
export function Heads({ model, layout, width, narrow, head }: HeadsProps) {
  const [first = 0, second = width] = layout.columnX.slice(2);
  const beside = second - first >= BESIDE_PX;
  const short = second - first < SHORT_PX;
  return (
    <g className={styles.heads}>
      {model.columns.map(({ label, generation, count }, n) => {
        const x = layout.columnX[n] ?? 0;
        const many = count.toLocaleString('en-US');
        if (generation < 0) {
          return (
            <text key={label} x={x} y="13">
              {narrow ? '' : label}
            </text>
          );
        }
        return (
          <g key={label}>
            <GenerationMark generation={generation} cx={x + 5} cy={9} r={5} />
            <text x={beside ? x + 15 : x} y={beside ? 13 : 26}>
              {short ? label.replace(' gen.', '') : label}
            </text>
            <text x={x + 15} y={beside ? 26 : 13} className={styles.usd}>
              {many}
            </text>
          </g>
        );
      })}
      <text x={layout.payerX} y="13">
        {narrow ? 'Who paid' : 'Who paid by the end'}
      </text>
      <line x1="0" x2={width} y1={head - 6.5} y2={head - 6.5} />
    </g>
  );
}
