/** MARK-01, MARK-02: what the venue shows as mark price, from the state of a lane at the sample. */
import type { Compiled } from '../compile';
import { bookUsd, indexUsd, type Lane, lastUsd } from './lane';

/** The mark of instrument i sampled now; updates the premium EMA as a sample does. */
export function markPrice(c: Compiled, lane: Lane, i: number, tick: number): number {
  const ema = nextEma(c, lane, i);
  lane.premiumEma[i] = ema;
  return markWith(c, lane, i, tick, ema);
}

/** What a sample taken now would be; takes none. */
export const markIfSampled = (c: Compiled, lane: Lane, i: number, tick: number): number =>
  markWith(c, lane, i, tick, nextEma(c, lane, i));

function nextEma(c: Compiled, lane: Lane, i: number): number {
  const premium = bookUsd(lane, i) / indexUsd(c, lane, i) - 1;
  return (lane.premiumEma[i] as number) * c.emaDecay + premium * (1 - c.emaDecay);
}

function markWith(c: Compiled, lane: Lane, i: number, tick: number, ema: number): number {
  const index = indexUsd(c, lane, i);
  const { mark } = c.scenario.venue;
  const raw = unclamped(c, lane, i, index, ema, tick);
  return mark.band === undefined ? raw : Math.min(Math.max(raw, index * (1 - mark.band)), index * (1 + mark.band));
}

function unclamped(c: Compiled, lane: Lane, i: number, index: number, ema: number, tick: number): number {
  const { mark } = c.scenario.venue;
  switch (mark.rule) {
    case 'index':
      return index;
    case 'indexFunding':
      return index * (1 + ((c.fundingRate8h[i] as number) * untilFundingMs(c, tick)) / EIGHT_HOURS_MS);
    case 'book':
      return bookUsd(lane, i);
    case 'last':
      return lastUsd(c, lane, i);
    case 'blend':
      return (1 - mark.weight) * index + mark.weight * bookUsd(lane, i);
    case 'indexPlusEma':
      return index * (1 + ema);
    case 'median3':
      return median(index * (1 + ema), bookUsd(lane, i), lastUsd(c, lane, i));
  }
}

export const EIGHT_HOURS_MS = 28_800_000;

/** Time from this tick to the next funding; 0 on a venue without funding. */
function untilFundingMs(c: Compiled, tick: number): number {
  const interval = c.scenario.venue.fundingIntervalMs;
  if (interval === undefined) return 0;
  return interval - ((tick * c.tickMs) % interval);
}

function median(a: number, b: number, d: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), d));
}

/** Weight of the own book in this mark rule (CAUSE-04). */
export function ownBookWeight(c: Compiled, i: number): number {
  const { mark } = c.scenario.venue;
  const weight = c.indexWeight[i] as number;
  if (mark.rule === 'index') return weight;
  return mark.rule === 'blend' ? (1 - mark.weight) * weight + mark.weight : 1;
}
