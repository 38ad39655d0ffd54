/** Section 10, liquidation heat: how much is liquidated at which price level, beside what the book would take to there. */
import { type Compiled, type Curve, liquidationPrice } from '@/lib/engine';
import { binOf, checkedInstrument, type Grid, type GridOptions, gridOf, openingHoldings } from './market';
import { triggeredAtOpening } from './triggers';

/** Notional in USD at the opening index, by side. */
export interface SidesUsd {
  longUsd: number;
  shortUsd: number;
}

export interface HeatBin extends SidesUsd {
  /** Price level: from the lower to the higher price. */
  readonly fromUsd: number;
  readonly toUsd: number;
  /**
   * Cumulative USD at index that the fresh book takes from the index to the bin's far edge (bids below, asks above),
   * half-spread left out; Infinity where a `saturating` book never gets there.
   */
  readonly depthUsd: number;
}

export interface Heat {
  readonly instrument: number;
  /** Ascending by price: `bins` below the index, then `bins` above it. */
  readonly bins: readonly HeatBin[];
  /** Triggered at the opening marks already. */
  readonly triggered: SidesUsd;
  /** Liquidation price outside the range. */
  readonly beyond: SidesUsd;
  /** Without a liquidation price. */
  readonly none: SidesUsd;
}

export interface HeatOptions extends GridOptions {
  readonly instrument: number;
}

/**
 * Liquidation heat. Each position's notional at `indexUsd` counts where its liquidation price (MARGIN-05, all other
 * marks at the opening) lies; bins have equal width, a fraction of the index, and own the edge nearer to it. All bins
 * and the three rests together are the instrument's notional. RangeError for an unknown instrument or a bad grid.
 */
export function liquidationHeat(c: Compiled, options: HeatOptions): Heat {
  const i = checkedInstrument(c, options.instrument);
  const grid = gridOf(options);
  const indexUsd = c.indexUsd[i] as number;
  const held = openingHoldings(c);
  const bins = emptyBins(c, i, grid);
  const heat = { instrument: i, bins, triggered: nothing(), beyond: nothing(), none: nothing() };
  for (let n = c.instrumentStart[i] as number; n < (c.instrumentStart[i + 1] as number); n += 1) {
    const p = c.byInstrument[n] as number;
    const size = c.sizeBase[p] as number;
    if (size === 0) continue;
    let place: SidesUsd | undefined = heat.triggered;
    if (!triggeredAtOpening(c, held, c.positionBucket[p] as number)) {
      const move = liquidationPrice(c, held, c.indexUsd, p) / indexUsd - 1;
      const bin = binOf(grid, Math.abs(move));
      if (Number.isNaN(move)) place = heat.none;
      else if (bin < 0) place = heat.beyond;
      else place = bins[move < 0 ? grid.bins - 1 - bin : grid.bins + bin];
    }
    if (!place) continue;
    if (size > 0) place.longUsd += size * indexUsd;
    else place.shortUsd -= size * indexUsd;
  }
  return heat;
}

const nothing = (): SidesUsd => ({ longUsd: 0, shortUsd: 0 });

function emptyBins(c: Compiled, i: number, grid: Grid): HeatBin[] {
  const indexUsd = c.indexUsd[i] as number;
  const { bid, ask } = c.curves[i] as Curve;
  return Array.from({ length: 2 * grid.bins }, (_, n) => {
    const below = n < grid.bins;
    const nearest = below ? grid.bins - 1 - n : n - grid.bins;
    const near = nearest * grid.width;
    const far = (nearest + 1) * grid.width;
    const capacityBase = (below ? bid : ask).within(far);
    return {
      fromUsd: indexUsd * (below ? 1 - far : 1 + near),
      toUsd: indexUsd * (below ? 1 - near : 1 + far),
      depthUsd: capacityBase * indexUsd,
      longUsd: 0,
      shortUsd: 0,
    };
  });
}
