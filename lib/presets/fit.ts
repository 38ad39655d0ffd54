/**
 * Fits the October preset's outside path: knot by knot, in time order, until the run's BTC book price meets the
 * measured price there. A knot moves nothing before the knot ahead of it, so each is a search in one unknown.
 */
import { ENGINE_VERSION, type Run, simulate } from '@/lib/engine';
import { parseScenario } from '@/lib/scenario';
import { measuredPath, OCTOBER_HORIZON_MS, OCTOBER_TICK_MS, OPENING_BTC_USD, october } from './october';
import type { HeldOutPrice, OctoberFit, PresetData } from './types';

/** Good enough: the measured prices are those of fills and no better than that. */
const CLOSE_ENOUGH = 0.0005;
const TRIES_PER_KNOT = 10;

export type Knot = readonly [number, number];

export interface FitPoint {
  readonly atMs: number;
  readonly measuredUsd: number;
  readonly bookUsd: number;
  /** book / measured - 1. */
  readonly gap: number;
}

/** The October scenario with another outside path, and perhaps cut short. */
function octoberRun(data: PresetData, path: readonly Knot[], horizonMs = OCTOBER_HORIZON_MS): Run {
  const fit: OctoberFit = { ...data.octoberFit, path };
  const document = october({ ...data, octoberFit: fit }).scenario;
  const parsed = parseScenario({ ...document, clock: { tickMs: OCTOBER_TICK_MS, horizonMs } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors.slice(0, 5)));
  return simulate(parsed.scenario);
}

/** A run's price of a coin at a measured time. */
function priceAt({ series, instrumentIds }: Run, column: Float64Array, coin: string, atMs: number): number {
  const tick = Math.min(atMs / OCTOBER_TICK_MS, series.ticks - 1);
  return column[tick * series.instruments + instrumentIds.indexOf(coin)] ?? Number.NaN;
}

/** The BTC book price of a run at each measured time. */
export function octoberResiduals(data: PresetData, run: Run): FitPoint[] {
  return measuredPath(data, 'BTC').map(([atMs, measuredUsd]) => {
    const bookUsd = priceAt(run, run.series.bookUsd, 'BTC', atMs);
    return { atMs, measuredUsd, bookUsd, gap: bookUsd / measuredUsd - 1 };
  });
}

/** ETH and SOL after their first price, which set where they open: the fit has not seen these. */
export function octoberHeldOut(data: PresetData, run: Run): HeldOutPrice[] {
  return ['ETH', 'SOL'].flatMap((coin) =>
    measuredPath(data, coin)
      .slice(1)
      .map(([atMs, measuredUsd]) => ({
        coin,
        atMs,
        measuredUsd,
        markUsd: Number(priceAt(run, run.series.markUsd, coin, atMs).toFixed(2)),
      })),
  );
}

function fitKnot(gapOf: (factor: number) => number, guess: number): number {
  let factor = guess;
  let best = { factor, gap: Number.POSITIVE_INFINITY };
  let below: number | null = null;
  let above: number | null = null;
  for (let tries = 0; tries < TRIES_PER_KNOT; tries += 1) {
    const gap = gapOf(factor);
    if (Math.abs(gap) < Math.abs(best.gap)) best = { factor, gap };
    if (Math.abs(gap) <= CLOSE_ENOUGH) break;
    if (gap > 0) above = factor;
    else below = factor;
    let next = factor * (1 - 0.9 * gap);
    if (below !== null && above !== null && (next <= below || next >= above)) next = (below + above) / 2;
    factor = Number(next.toFixed(6));
  }
  return best.factor;
}

/** Fits every knot; `report` hears of each. Deterministic: the engine is, and so is the search. */
export function fitOctober(data: PresetData, report: (line: string) => void): OctoberFit {
  const path: Knot[] = [[0, 1]];
  let previousUsd = OPENING_BTC_USD;
  for (const [atMs, priceUsd] of measuredPath(data, 'BTC')) {
    const before = path.at(-1)?.[1] ?? 1;
    const gapOf = (factor: number) => {
      const run = octoberRun(data, [...path, [atMs, factor]], atMs);
      const book = run.summary.prices.BTC;
      if (!book) throw new Error('no BTC in the October run');
      return book.bookUsd / priceUsd - 1;
    };
    const factor = fitKnot(gapOf, Number((before + (priceUsd - previousUsd) / OPENING_BTC_USD).toFixed(6)));
    path.push([atMs, factor]);
    previousUsd = priceUsd;
    report(`${atMs / 1_000} s: factor ${factor}`);
  }
  const whole = octoberRun(data, path);
  const gaps = octoberResiduals(data, whole).map((point) => Math.abs(point.gap));
  return {
    engine: ENGINE_VERSION,
    path,
    maxRelativeGap: Number(Math.max(...gaps).toPrecision(3)),
    heldOut: octoberHeldOut(data, whole),
  };
}
