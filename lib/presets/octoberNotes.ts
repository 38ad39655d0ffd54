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

/** How far the run's marks of a coin lie from the measured prices, as "-2.1 to 2.9 %". */
function heldOutRange(fit: OctoberFit, coin: string): string {
  const gaps = fit.heldOut.filter((row) => row.coin === coin).map((row) => (row.markUsd / row.measuredUsd - 1) * 100);
  return `${Math.min(...gaps).toFixed(1)} to ${Math.max(...gaps).toFixed(1)} %`;
}

const MEASURED = [
  'Margin tiers of BTC, ETH and SOL: Binance USDT-M, 24 October 2024.',
  'Books of BTC and ETH: Binance L2 of 8 August 2024, only within the range where it is complete (24 and 49 bps of mid).',
  'Correlations as published: BTC-ETH 0.91, BTC-SOL 0.88, ETH-SOL 0.86.',
  'Account equity: lognormal body (log10 mean 3.08, sd 1.25) with a Pareto tail (alpha 0.85), from 19,337 accounts deleveraged that day; they were mostly winners, so the sizes are biased.',
  'Leverage by open interest: about 36 % below 3x, 49 % at 3-7x, 15 % above 7x; cross to isolated 13.6 : 1.',
  'Depth within 1 % fell 3.4 times in the median cascade and 17 times in the tenth worst; on this day by 200 times and more in ETH and SOL.',
  'BTC opened the five-minute bar of 21:15 at 112,209.',
];

const ASSUMED = [
  'One venue stands for the market: tiers and books of Binance, a vault and prices as on Hyperliquid. No venue was quite like it.',
  'Books are moved to the prices of the day with their depth in USD kept; beyond the measured range they go on as a power law. SOL has a power book of 25 million USD within 1 %, exponent 1.16 (the measured median).',
  'Shares by open interest are turned into shares of accounts by the mean leverage of each band, as if leverage did not depend on equity; within the top band two thirds lie at 7-12x, one third at 12-50x.',
  '20,000 accounts stand for some 437,000; equity is capped at 2 million USD; six in ten positions are long; a maker holds the other side. That makes 733 (BTC), 492 (ETH) and 198 (SOL) million USD of open interest, far below the real one: read shares and order, not dollars.',
  'Coins are shared out by the open interest of 2026, the only one at hand. Annual volatilities 45, 70 and 85 %.',
  'ETH and SOL open where their first measured price (21:17:06) would follow from BTC by correlation.',
  'When depth goes: 1/3.4 from the start; from 21:19:09 for 91 seconds 1/17 in BTC and 1/100 in ETH and SOL (200 times was measured at the worst; held for so long it would overshoot). It comes back with a half-life of one minute.',
  'The mark is the median of three every three seconds, within 8 % of the index; a vault of 4 million and a fund of 2 million USD; the venue has a tenth of its own index.',
];

export function octoberNotes(fit: OctoberFit): PresetNotes {
  const gapPercent = (fit.maxRelativeGap * 100).toFixed(2);
  return {
    measured: MEASURED,
    assumed: ASSUMED,
    fitted: [
      `The outside path of BTC, knot by knot, until BTC's book price meets the twelve measured prices of 21:17:06 to 21:22:10; largest gap ${gapPercent} %. That BTC's price looks right here is therefore no evidence for the model.`,
      `Held out, not fitted: later prices of ETH and SOL. The run's marks lie ${heldOutRange(fit, 'ETH')} (ETH) and ${heldOutRange(fit, 'SOL')} (SOL) from them.`,
      'What misses reality: the cascade comes late and all at once (from 21:19:20; on the day winners were closed from 21:16:05); the mark of ETH dips to 3,130 and the book of SOL dips to 106, deeper than any price we have. Three other seeds, fitted again, gave 547 to 751 liquidated accounts.',
    ],
  };
}
