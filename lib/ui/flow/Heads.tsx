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

/** Columns this far apart have room for `Secondary` and its mark. */
const NAMED_PX = 72;

/** What each column is, and how many liquidations it holds. */
export function Heads({ model, layout, width, narrow, head }: HeadsProps) {
  const [first = 0, second = width] = layout.columnX.slice(2);
  const named = second - first >= NAMED_PX;
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
            <text x={x + 15} y="13">
              {named ? label : `Gen. ${generation + 1}${label.endsWith('+') ? ' +' : ''}`}
              <tspan x={x + 15} dy="13" className={styles.usd}>
                {many}
              </tspan>
            </text>
          </g>
        );
      })}
      <text x={layout.payerX} y="13">
        Who paid
      </text>
      <line x1="0" x2={width} y1={head - 6.5} y2={head - 6.5} />
    </g>
  );
}
