/** The linked cursor: a line through all panels and what they stand at there. */
import { formatTime, formatUsd } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { changeTickLabel, sampleAt } from '@/lib/ui/charts';
import type { TimelineData } from './fold';
import { columnOf, type PriceColumn, type Scene } from './scene';
import styles from './timeline.module.css';

export interface ReadoutProps {
  readonly run: Run;
  readonly data: TimelineData;
  readonly scene: Scene;
  readonly instrument: number;
  readonly tick: number;
}

const PRICES: readonly (readonly [string, PriceColumn])[] = [
  ['mark', 'markUsd'],
  ['book', 'bookUsd'],
  ['index', 'indexUsd'],
  ['shock alone', 'shockBookUsd'],
];

/** Values at the hovered tick, beside the line, on the side that has room. */
export function Readout({ run, data, scene, instrument, tick }: ReadoutProps) {
  const x = scene.x(tick);
  const left = x > scene.layout.width * 0.6;
  const adlUsd = data.adlUsd[tick] ?? 0;
  const depth = sampleAt(columnOf(run, 'depth', instrument), tick);
  return (
    <div
      className={styles.readout}
      style={
        left
          ? { right: scene.layout.width - x + 10, top: scene.layout.price.top - 10 }
          : { left: x + 10, top: scene.layout.price.top - 10 }
      }
      aria-hidden="true"
    >
      <b>{formatTime(tick * run.tickMs, run.tickMs)}</b>
      <dl>
        {PRICES.map(([name, column]) => (
          <Row key={name} name={name} value={priceChange(run, column, instrument, tick, scene.price.openingUsd)} />
        ))}
        {depth < 1 && <Row name="book depth" value={`${Math.round(depth * 100)}\u00a0%`} />}
        {!scene.fund.empty && <Row name="fund" value={formatUsd(run.series.fundUsd[tick] ?? 0)} />}
        {adlUsd > 0 && <Row name="closed by ADL" value={formatUsd(adlUsd)} />}
      </dl>
    </div>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function priceChange(run: Run, column: PriceColumn, instrument: number, tick: number, openingUsd: number): string {
  const price = sampleAt(columnOf(run, column, instrument), tick);
  return changeTickLabel(Number((price / openingUsd - 1).toFixed(4)), 0.001);
}
