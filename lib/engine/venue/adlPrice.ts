import type { Sim } from '../state';
import type { Counterparty } from './adlRanks';

/** ADL-03: the venue's price (the vault's positions: its bankruptcy price), never worse for the counterparty than the worse of its entry and the mark. */
export function counterpartyPrice(
  sim: Sim,
  party: number,
  instrument: number,
  who: Counterparty,
  bankruptcyUsd: number,
): number {
  const rule = party < 0 ? 'bankruptcy' : sim.c.scenario.venue.adl?.price;
  const base =
    rule === 'mark'
      ? who.markUsd
      : rule === 'previousMark'
        ? (sim.real.previous.markUsd[instrument] as number)
        : bankruptcyUsd;
  return who.side > 0
    ? Math.max(base, Math.min(who.entryUsd, who.markUsd))
    : Math.min(base, Math.max(who.entryUsd, who.markUsd));
}
