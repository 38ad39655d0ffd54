/** What ADL policies are called (ADL-02), as the control that sets them calls them; no line breaks before a factor. */
import { rankWords } from '@/lib/analysis';
import { ADL_RANKS, type AdlRank } from '@/lib/engine';

export const RANK_WORDS = Object.fromEntries(
  ADL_RANKS.map((rank) => [rank, rankWords(rank).replace(' x ', '\u00a0x\u00a0')]),
) as Readonly<Record<AdlRank, string>>;
