/** Liquidated notional by generation: shape, bar, dollars and how many. */
import { formatCount, formatUsdEven, HINTS } from '@/lib/analysis';
import { Hint } from '@/lib/ui/kit';
import styles from './charts.module.css';
import { plural } from './format';
import { GENERATION_NAMES, GenerationMark, generationColor, generationRow } from './Generation';
import { linearScale } from './scales';

/** One generation: how many fell, and their notional at mark when first triggered, in USD. */
export interface GenerationTotal {
  readonly generation: number;
  readonly count: number;
  readonly notionalUsd: number;
}

export interface GenerationBarsProps {
  readonly totals: readonly GenerationTotal[];
  /** What is counted. */
  readonly noun?: string;
}

/** Rows first to fourth and later; a generation that never fell says `$0`. */
export function GenerationBars({ totals, noun = 'liquidation' }: GenerationBarsProps) {
  const rows = GENERATION_NAMES.map((name, row) => {
    const members = totals.filter((t) => generationRow(t.generation) === row);
    return {
      name,
      row,
      fallen: members.reduce((sum, t) => sum + t.count, 0),
      notionalUsd: members.reduce((sum, t) => sum + t.notionalUsd, 0),
    };
  });
  if (rows.every((r) => r.fallen === 0)) return <p className={styles.empty}>Nobody fell.</p>;
  const width = linearScale([0, Math.max(...rows.map((r) => r.notionalUsd))], [0, 100]);
  return (
    <dl className={styles.rows}>
      {rows.map((r) => (
        <Row key={r.name} {...r} width={width(r.notionalUsd)} noun={noun} />
      ))}
    </dl>
  );
}

interface RowProps {
  readonly name: string;
  readonly row: number;
  readonly fallen: number;
  readonly notionalUsd: number;
  readonly width: number;
  readonly noun: string;
}

function Row({ name, row, fallen, notionalUsd, width, noun }: RowProps) {
  return (
    <>
      <dt>
        <svg width="13" height="13" aria-hidden="true">
          <GenerationMark generation={row} cx={6.5} cy={6.5} r={5.4} />
        </svg>
        <Hint says={HINTS.generations[row] ?? name}>{name}</Hint>
      </dt>
      <dd>
        <svg className={styles.bar} aria-hidden="true">
          <rect width={`${width}%`} height="11" fill={generationColor(row)} />
        </svg>
      </dd>
      <dd className={styles.value} title={plural(fallen, noun)}>
        <span>{formatCount(fallen)}</span> {formatUsdEven(notionalUsd)}
      </dd>
    </>
  );
}
