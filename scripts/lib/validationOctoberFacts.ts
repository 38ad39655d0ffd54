/** 10 October 2025 as published: quoted, with the short names of sources that docs/validation.md explains. */
import type { PresetData } from '../../lib/presets';
import type { PresetRun } from './validationRun';

/** A row of `public/data/hl_oct10_waves_MIT.json`. */
export interface WaveFile {
  readonly t_start_ms: number;
  readonly budget_needed_usd: number;
  readonly budget_prod_usd: number;
}

export const FILLS = 'HL fills';
export const WAVES = 'HL waves';
export const OTHERS = 'others';

/** Accounts of the venue whose state was reconstructed, and their equity 70 minutes before. */
export const VENUE = { accounts: 437_723, equityUsd: 5.1e9 };
export const ADL = { usd: 2_103_111_431, fills: 34_983, accounts: 19_337 };
/** Liquidations that were not ADL, one side counted. */
export const OTHER_USD = 1.704e9;
export const ADL_BY_COIN_USD = { BTC: 620.9e6, ETH: 458.0e6, SOL: 276.2e6 } as const;
export const COINS = ['BTC', 'ETH', 'SOL'] as const;
export const THREE_COINS_USD = ADL_BY_COIN_USD.BTC + ADL_BY_COIN_USD.ETH + ADL_BY_COIN_USD.SOL;

export interface OctoberRuns {
  readonly real: PresetRun;
  readonly waves: readonly WaveFile[];
  readonly data: PresetData;
}
