/** A run that is still going as the timeline draws it: the axis is that of the whole run, the lines end where it is now. */
import type { Live } from '@/lib/studio';
import { generationRow } from '@/lib/ui/charts';
import type { FallMark } from './fold';
import type { Layout } from './layout';
import { type Scene, sceneOf } from './scene';

/** What the picture needs of the scenario that runs. */
export interface LiveScenario {
  readonly clock: { readonly tickMs: number };
  readonly instruments: readonly { readonly id: string; readonly indexUsd: number }[];
  readonly venue: { readonly vault?: object | undefined };
}

/** Fallen by row of the strips, and none by ADL: that is told when the run is over. */
export function liveRows({ fell }: Live): FallMark[][] {
  const rows: FallMark[][] = [[], [], [], []];
  fell.forEach(({ tick, generation, notionalUsd }, node) => {
    rows[generationRow(generation)]?.push({ node, tick, notionalUsd });
  });
  return rows;
}

/** The first instrument of the run so far. */
export function liveScene(live: Live, scenario: LiveScenario, rows: FallMark[][], layout: Layout): Scene {
  const { tickMs } = scenario.clock;
  const startUsd = live.series.fundUsd[0] ?? 0;
  const summary = {
    vault: scenario.venue.vault ?? null,
    fund: { startUsd, emptyAtMs: null },
    adl: { firstAtMs: null },
  };
  const data = { lastTick: live.ticks - 1, tickMs, rows, adlTicks: [], adlUsd: new Float64Array(0) };
  return sceneOf({ tickMs, series: live.series, summary }, data, 0, scenario.instruments[0]?.indexUsd ?? 1, layout);
}
