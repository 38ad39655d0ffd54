/** What ADL policies are called (ADL-02), as the control that sets them calls them. */
import type { AdlRank } from '@/lib/engine';

export const RANK_WORDS: Readonly<Record<AdlRank, string>> = {
  pnlLeverage: 'profit\u00a0x\u00a0leverage',
  pnlMargin: 'profit\u00a0x\u00a0margin in use',
  ratioLeverage: 'price ratio\u00a0x\u00a0leverage',
  size: 'largest first',
  random: 'drawn at random',
  proRata: 'pro rata',
  pnlProRata: 'profit pro rata',
  cappedProRata: 'pro rata, capped',
  leverageDraining: 'draining leverage',
};
