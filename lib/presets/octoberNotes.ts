/** What in the October preset is measured, assumed and fitted, and where it comes from. */
import type { OctoberFit, PresetNotes, PresetSource } from './types';

export const OCTOBER_SOURCES: readonly PresetSource[] = [
  {
    what: 'Order books of BTCUSDT and ETHUSDT, Binance USDT-M, 8 August 2024',
    licence: 'MIT, (c) 2022 nkaz001',
    source: 'nkaz001/hftbacktest@5f3ec40b examples/usdm',
  },
  {
    what: 'Margin tiers, Binance USDT-M, as of 24 October 2024',
    licence: 'facts',
    source: "Binance's public API, by way of freqtrade/freqtrade@c9ae5e1e9",
  },
  {
    what: 'Prices of auto-deleveraging fills, Hyperliquid, 10 October 2025',
    licence: 'facts',
    source: 'ConejoCapital/HyperMultiAssetedADL',
  },
  {
    what: 'Account sizes of that day (19,337 deleveraged accounts)',
    licence: 'facts',
    source: 'Hyperliquid public data; pluriholonomic/autodeleveraging-analysis',
  },
  { what: 'Correlations of daily log returns, 90 days to 14 June 2026', licence: 'facts', source: 'stratproof.com' },
  { what: 'Open interest per coin, 2026', licence: 'facts', source: 'Hyperliquid public API' },
];

export function octoberNotes(fit: OctoberFit): PresetNotes {
  const gapPercent = (fit.maxRelativeGap * 100).toFixed(2);
  return {
    measured: [
      'Margin tiers of BTC, ETH and SOL: Binance USDT-M, 24 October 2024.',
      'Books of BTC and ETH: Binance L2 of 8 August 2024, only within the range where it is complete (24 and 49 bps of mid).',
      'Correlations as published: BTC-ETH 0.91, BTC-SOL 0.88, ETH-SOL 0.86.',
      'Account equity: lognormal body (log10 mean 3.08, sd 1.25) with a Pareto tail (alpha 0.85), from 19,337 accounts deleveraged that day; they were mostly winners, so the sizes are biased.',
      'Leverage by open interest: 36 % below 3x, 49 % at 3-7x, 15 % above 7x; cross to isolated 13.6 : 1.',
      'Depth within 1 % fell 3.4 times in the median cascade and 17 times in the tenth worst; on this day by 200 times and more in ETH and SOL.',
      'BTC opened the five-minute bar of 21:15 at 112,209.',
    ],
    assumed: [
      'One venue stands for the market: tiers and books of Binance, vault and prices of Hyperliquid. No venue was quite like it.',
      'Book prices are multiplied to the level of the day, sizes in coins are kept; beyond the measured range the book goes on as a power law.',
      'SOL has a power book of 25 million USD within 1 %, exponent 1.16 (the measured median).',
      'Shares by open interest are turned into shares of accounts by the mean leverage of each band, as if leverage did not depend on equity. Bands reach from 1x to 40x.',
      '20,000 accounts stand for some 437,000; equity is capped at 20 million USD. Slightly more accounts are long than short; a maker holds the other side.',
      'Coins are shared out by the open interest of 2026, the only one at hand. Annual volatilities 45, 70 and 85 %.',
      'ETH and SOL open where their first measured price (21:17:06) would follow from BTC by correlation; all their later prices are held out.',
      'When depth goes and when it comes back; the vault, the fund of 10 million USD and the mark of three prices.',
    ],
    fitted: [
      `The outside path of BTC, knot by knot, until BTC's book price meets the twelve measured prices of 21:17:06 to 21:22:10; largest gap ${gapPercent} %. That BTC's price looks right here is therefore no evidence for the model.`,
    ],
  };
}
