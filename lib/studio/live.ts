/** A run that is still going, as far as the page knows it: the chunks of the worker put one behind the other. */
import type { Chunk, Progress } from '@/lib/worker';

/** One that fell: in which generation, when, and how large it was. */
export interface LiveFall {
  readonly tick: number;
  readonly generation: number;
  readonly notionalUsd: number;
}

export interface Live {
  /** Ticks that a whole run has; the series hold `series.ticks` of them. */
  readonly ticks: number;
  /** Laid out as a run's series. The columns have room for all ticks and are shared with the next Live. */
  readonly series: Chunk['series'] & { readonly ticks: number; readonly instruments: number };
  readonly fell: readonly LiveFall[];
}

/** The run so far with one chunk more; a chunk from tick 0 begins anew. */
export function extendLive(live: Live | null, { ticks, chunk }: Progress): Live {
  const before = chunk.fromTick === 0 || !live ? emptyLive(ticks, chunk) : live;
  const { series } = before;
  const put = (name: keyof Chunk['series'], per: number): void =>
    series[name].set(chunk.series[name], chunk.fromTick * per);
  for (const name of ['indexUsd', 'markUsd', 'bookUsd', 'shockBookUsd'] as const) put(name, series.instruments);
  for (const name of ['fundUsd', 'vaultEquityUsd'] as const) put(name, 1);
  const fell = Array.from(chunk.fellTick, (tick, n) => ({
    tick,
    generation: chunk.fellGeneration[n] ?? 0,
    notionalUsd: chunk.fellUsd[n] ?? 0,
  }));
  return {
    ticks,
    series: { ...series, ticks: chunk.fromTick + chunk.ticks },
    fell: fell.length === 0 ? before.fell : [...before.fell, ...fell],
  };
}

function emptyLive(ticks: number, { instruments }: Chunk): Live {
  const per = (): Float64Array => new Float64Array(ticks * instruments);
  return {
    ticks,
    series: {
      ticks: 0,
      instruments,
      indexUsd: per(),
      markUsd: per(),
      bookUsd: per(),
      shockBookUsd: per(),
      fundUsd: new Float64Array(ticks),
      vaultEquityUsd: new Float64Array(ticks),
    },
    fell: [],
  };
}
