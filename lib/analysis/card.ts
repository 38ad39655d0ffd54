/** What a picture of a link shows: a few hundred numbers of a run, small enough to be stored beside it. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { leadInstrument } from './moves';
import { summaryCaption } from './summary';
import { plainText } from './text';

/** [milliseconds, fraction of the opening price]. */
export type CardSample = readonly [ms: number, factor: number];

/** A fallen account: when, in which generation, how large (USD). */
export type CardNode = readonly [ms: number, generation: number, notionalUsd: number];

export interface LinkCard {
  readonly version: 1;
  /** The run in two sentences. */
  readonly says: string;
  readonly instrument: string;
  readonly endMs: number;
  readonly book: readonly CardSample[];
  readonly shockAlone: readonly CardSample[];
  /** The largest, by time. */
  readonly nodes: readonly CardNode[];
  readonly fallenAccounts: number;
  readonly generations: number;
}

const MOST_SAMPLES = 120;
const MOST_NODES = 160;

/** Folds a run to its card. */
export function linkCard(run: Run, scenario: Scenario): LinkCard {
  const instrument = leadInstrument(run, scenario);
  const { accounts, generations } = run.summary.liquidated;
  return {
    version: 1,
    says: plainText(summaryCaption(run, scenario)),
    instrument: run.instrumentIds[instrument] ?? '',
    endMs: (run.series.ticks - 1) * run.tickMs,
    book: samples(run, run.series.bookUsd, instrument),
    shockAlone: samples(run, run.series.shockBookUsd, instrument),
    nodes: largestNodes(run),
    fallenAccounts: accounts,
    generations: generations.length,
  };
}

/** First and last, and of each stretch between its lowest and its highest, so that no spike is lost. */
function samples(run: Run, values: Float64Array, instrument: number): CardSample[] {
  const { ticks, instruments } = run.series;
  const at = (tick: number): number => values[tick * instruments + instrument] ?? 0;
  const openingUsd = at(0);
  const stretch = Math.max(1, Math.ceil((2 * ticks) / MOST_SAMPLES));
  const kept = new Set([0, ticks - 1]);
  for (let from = 0; from < ticks; from += stretch) {
    let low = from;
    let high = from;
    for (let tick = from; tick < Math.min(ticks, from + stretch); tick += 1) {
      if (at(tick) < at(low)) low = tick;
      if (at(tick) > at(high)) high = tick;
    }
    kept.add(low).add(high);
  }
  const order = [...kept].sort((a, b) => a - b);
  return order.map((tick) => [tick * run.tickMs, Number((at(tick) / openingUsd).toPrecision(5))]);
}

function largestNodes(run: Run): CardNode[] {
  const { nodes } = run;
  const sizeOf = (n: number): number => nodes.notionalUsd[n] ?? 0;
  const bySize = Array.from({ length: nodes.count }, (_, n) => n).sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  const shown = bySize.slice(0, MOST_NODES).map((n): CardNode => {
    const ms = (nodes.firstActionTick[n] ?? 0) * run.tickMs;
    return [ms, nodes.generation[n] ?? 0, Math.round(sizeOf(n))];
  });
  return shown.sort((a, b) => a[0] - b[0] || b[2] - a[2]);
}
