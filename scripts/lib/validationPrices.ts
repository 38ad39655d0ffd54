/** Later prices of ETH and SOL, which the fit has not seen, beside the run's mark and two forecasts without a cascade. */
import { measuredPath, type PresetData } from '../../lib/presets';
import { figure, median, signed, table } from './validationFormat';
import { type PresetRun, valueAt } from './validationRun';

interface Point {
  readonly coin: string;
  readonly atMs: number;
  readonly measuredUsd: number;
  readonly markUsd: number;
  /** The outside price alone: what BTC's path and the correlation give without anybody being liquidated. */
  readonly outsideUsd: number;
  /** The first measured price, as if nothing moved after it. */
  readonly firstUsd: number;
}

export function heldOutPoints(real: PresetRun, data: PresetData): Point[] {
  return ['ETH', 'SOL'].flatMap((coin) => {
    const [first, ...later] = measuredPath(data, coin);
    return later.map(([atMs, measuredUsd]) => ({
      coin,
      atMs,
      measuredUsd,
      markUsd: valueAt(real, 'markUsd', coin, atMs),
      outsideUsd: valueAt(real, 'outsideUsd', coin, atMs),
      firstUsd: first?.[1] ?? Number.NaN,
    }));
  });
}

type Forecast = 'markUsd' | 'outsideUsd' | 'firstUsd';

const gapOf = (point: Point, forecast: Forecast): number => point[forecast] / point.measuredUsd - 1;

const FORECASTS: readonly (readonly [Forecast, string])[] = [
  ['markUsd', "The run's mark"],
  ['outsideUsd', 'The outside price alone, nobody liquidated'],
  ['firstUsd', 'Nothing moves after the first price'],
];

/** Clock time of the event, whole seconds. */
function clock(atMs: number): string {
  const seconds = 21 * 3600 + 15 * 60 + Math.round(atMs / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

export function pricesText(real: PresetRun, data: PresetData): string {
  const points = heldOutPoints(real, data);
  const rows = points.map((point) => [
    clock(point.atMs),
    point.coin,
    figure(point.measuredUsd, 'priceUsd'),
    figure(point.markUsd, 'priceUsd'),
    signed(gapOf(point, 'markUsd')),
    signed(gapOf(point, 'outsideUsd')),
  ]);
  const summary = FORECASTS.map(([forecast, name]) => {
    const gaps = points.map((point) => Math.abs(gapOf(point, forecast)));
    return [name, figure(median(gaps), 'share'), figure(Math.max(...gaps), 'share')];
  });
  return `${table(['Time, UTC', 'Coin', 'Measured', 'Run, mark', 'Gap', 'Gap of the outside price alone'], rows)}

${table(['Forecast', 'Median gap', 'Largest gap'], summary)}

${verdict(points)}`;
}

/** Says whether the cascade helped, from the gaps themselves. */
function verdict(points: readonly Point[]): string {
  const closer = (forecast: Forecast): number =>
    points.filter((point) => Math.abs(gapOf(point, 'markUsd')) < Math.abs(gapOf(point, forecast))).length;
  return `Of ${points.length} prices the run's mark is nearer than the outside price alone at ${closer('outsideUsd')}, and nearer than no move at all at ${closer('firstUsd')}. A gap is run / measured - 1; a level of a price says little, so the gap is to be read against those of the two simple forecasts.`;
}
