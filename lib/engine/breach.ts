/** A law of section 13 that did not hold: kept in the run, never thrown away. */
import type { Sim } from './state';

/** More than this says nothing new. */
const MOST_BREACHES = 100;

export function breach(sim: Sim, law: string, detail: string): void {
  if (sim.breaches.length < MOST_BREACHES) sim.breaches.push({ law, tick: sim.tick, detail });
}
