/** Reads the source data of the presets from `public/data/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PresetData } from '../lib/presets';

export function readPresetData(root: string): PresetData {
  const read = (name: string) => JSON.parse(readFileSync(join(root, 'public/data', `${name}.json`), 'utf8'));
  return {
    btcBook: read('book_BTCUSDT_20240808'),
    ethBook: read('book_ETHUSDT_20240808'),
    binanceTiers: read('binance_tiers'),
    openInterest: read('hyperliquid_oi_2026'),
    pricePaths: read('hl_oct10_price_path'),
    correlations: read('correlation_10coins_2026'),
    octoberFit: read('october_fit'),
  };
}
