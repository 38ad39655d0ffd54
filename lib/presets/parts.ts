/** Parts of a scenario from source data: margin tiers, ladders, correlations, leverage bands. Pure. */
import type { BinanceTiers, BookSnapshot, Correlations, Level } from './types';

/** Margin tiers as a scenario writes them; deductions follow from the rates (MARGIN-02). */
export function tiersOf(table: BinanceTiers, coin: string) {
  const rows = table.tiers[coin];
  if (!rows) throw new Error(`no margin tiers for ${coin}`);
  return rows.map((row) => ({ fromUsd: row.floor, maintenanceRate: row.mmr, maxLeverage: row.maxLev }));
}

function within(levels: readonly Level[], midUsd: number, rangeBps: number): Level[] {
  return levels.filter(([priceUsd]) => Math.abs(priceUsd / midUsd - 1) * 10_000 <= rangeBps);
}

/**
 * A ladder from the levels within `rangeBps` of mid (deeper ones are incomplete), moved to another day's price: prices
 * are multiplied and sizes divided by the same ratio, so that a distance from mid costs the USD it was measured to cost.
 */
export function ladderOf(book: BookSnapshot, rangeBps: number, indexUsd: number) {
  const bestBid = book.bids[0];
  const bestAsk = book.asks[0];
  if (!bestBid || !bestAsk) throw new Error(`${book.symbol}: an empty side`);
  const midUsd = (bestBid[0] + bestAsk[0]) / 2;
  const ratio = indexUsd / midUsd;
  const decimals = indexUsd > 10_000 ? 2 : 4;
  const moved = ([priceUsd, sizeBase]: Level): Level => [
    Number((priceUsd * ratio).toFixed(decimals)),
    Number((sizeBase / ratio).toFixed(5)),
  ];
  return {
    kind: 'ladder',
    bids: within(book.bids, midUsd, rangeBps).map(moved),
    asks: within(book.asks, midUsd, rangeBps).map(moved),
    tail: 'power',
  } as const;
}

/** A symmetric matrix in the order of `ids` from published pairs such as `BTC-ETH`. */
export function correlationMatrix(table: Correlations, ids: readonly string[]): number[][] {
  return ids.map((a) =>
    ids.map((b) => {
      if (a === b) return 1;
      const rho = table.pairs[`${a}-${b}`] ?? table.pairs[`${b}-${a}`];
      if (rho === undefined) throw new Error(`no published correlation of ${a} and ${b}`);
      return rho;
    }),
  );
}

export interface LeverageBand {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/**
 * Shares of open interest by leverage turned into shares of accounts, which POP-01 wants. Equity does not depend on
 * leverage there, so a band's open interest is its accounts times its mean leverage, (to - from) / ln(to / from).
 */
export function bandsByAccounts(bandsByOpenInterest: readonly LeverageBand[]): LeverageBand[] {
  const weights = bandsByOpenInterest.map(({ from, to, share }) => (share * Math.log(to / from)) / (to - from));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rounded = weights.map((weight) => Number((weight / total).toFixed(4)));
  const rest = rounded.slice(1).reduce((sum, share) => sum + share, 0);
  return bandsByOpenInterest.map(({ from, to }, band) => ({
    from,
    to,
    share: band === 0 ? Number((1 - rest).toFixed(4)) : (rounded[band] ?? 0),
  }));
}
