/** How a bucket stood before the first tick: positions, notional, equity, leverage. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

export interface OpeningPosition {
  /** Row in the position columns of the bucket table. */
  readonly row: number;
  readonly instrument: number;
  readonly sizeBase: number;
  readonly entryUsd: number;
  readonly notionalUsd: number;
}

export interface Opening {
  readonly positions: readonly OpeningPosition[];
  readonly collateralUsd: number;
  /** Collateral plus profit at the opening index (MARGIN-01). */
  readonly equityUsd: number;
  readonly notionalUsd: number;
  /** Notional over equity; Infinity without equity. */
  readonly leverage: number;
}

/** Opening state of a bucket, valued at each instrument's `indexUsd`. Largest position first. */
export function openingOf(run: Run, scenario: Scenario, bucket: number): Opening {
  const { buckets } = run;
  const positions: OpeningPosition[] = [];
  const collateralUsd = buckets.openingCollateralUsd[bucket] ?? 0;
  let equityUsd = collateralUsd;
  let notionalUsd = 0;
  for (let row = buckets.positionStart[bucket] ?? 0; row < (buckets.positionStart[bucket + 1] ?? 0); row += 1) {
    const instrument = buckets.positionInstrument[row] ?? 0;
    const sizeBase = buckets.openingSizeBase[row] ?? 0;
    const entryUsd = buckets.entryUsd[row] ?? 0;
    const indexUsd = scenario.instruments[instrument]?.indexUsd ?? entryUsd;
    const position = { row, instrument, sizeBase, entryUsd, notionalUsd: Math.abs(sizeBase) * indexUsd };
    equityUsd += sizeBase * (indexUsd - entryUsd);
    notionalUsd += position.notionalUsd;
    positions.push(position);
  }
  positions.sort((a, b) => b.notionalUsd - a.notionalUsd || a.row - b.row);
  return {
    positions,
    collateralUsd,
    equityUsd,
    notionalUsd,
    leverage: equityUsd > 0 ? notionalUsd / equityUsd : Infinity,
  };
}

/** Notional (USD) of a band of leverage, `from` included, `to` not. */
export interface LeverageBand {
  readonly from: number;
  readonly to: number;
  readonly longUsd: number;
  readonly shortUsd: number;
}

const BAND_EDGES = [0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 100, 200];

const KEPT = new WeakMap<Run, readonly LeverageBand[]>();

/** Keeps the bands that a worker has made of a run, which then are not made again. */
export function keepLeverageBands(run: Run, bands: readonly LeverageBand[]): void {
  KEPT.set(run, bands);
}

/** Open notional by leverage of its bucket and by side, at the opening; empty bands at both ends are left out. */
export function leverageBands(run: Run, scenario: Scenario): readonly LeverageBand[] {
  return KEPT.get(run) ?? bandsOf(run, scenario);
}

function bandsOf(run: Run, scenario: Scenario): LeverageBand[] {
  const bands = BAND_EDGES.slice(0, -1).map((from, i) => ({
    from,
    to: BAND_EDGES[i + 1] ?? from,
    longUsd: 0,
    shortUsd: 0,
  }));
  const { buckets } = run;
  const indexUsd = Float64Array.from(scenario.instruments, (instrument) => instrument.indexUsd);
  // Loops over a million buckets make no objects.
  for (let b = 0; b < buckets.count; b += 1) {
    const first = buckets.positionStart[b] ?? 0;
    const end = buckets.positionStart[b + 1] ?? 0;
    let equityUsd = buckets.openingCollateralUsd[b] ?? 0;
    let longUsd = 0;
    let shortUsd = 0;
    for (let row = first; row < end; row += 1) {
      const usd = indexUsd[buckets.positionInstrument[row] ?? 0] ?? 0;
      const size = buckets.openingSizeBase[row] ?? 0;
      equityUsd += size * (usd - (buckets.entryUsd[row] ?? 0));
      if (size > 0) longUsd += size * usd;
      else shortUsd -= size * usd;
    }
    const leverage = equityUsd > 0 ? (longUsd + shortUsd) / equityUsd : Number.POSITIVE_INFINITY;
    let at = bands.length - 1;
    while (at > 0 && leverage < (bands[at]?.from ?? 0)) at -= 1;
    const band = bands[at];
    if (!band) continue;
    band.longUsd += longUsd;
    band.shortUsd += shortUsd;
  }
  const used = bands.map((band) => band.longUsd + band.shortUsd > 0);
  const first = used.indexOf(true);
  return first < 0 ? [] : bands.slice(first, used.lastIndexOf(true) + 1);
}
