/** First results: what a run that is still going has come to since it was last told, as columns that can be handed over. */
import type { Series, SoFar } from '@/lib/engine';

/** What a timeline draws of the series. */
type Drawn = 'indexUsd' | 'markUsd' | 'bookUsd' | 'shockBookUsd' | 'fundUsd' | 'vaultEquityUsd';

/** Ticks `fromTick` to `fromTick + ticks - 1`, laid out as in a run's series, and who fell since the chunk before. */
export interface Chunk {
  readonly fromTick: number;
  readonly ticks: number;
  readonly instruments: number;
  readonly series: Pick<Series, Drawn>;
  /** Of each that fell, in order. */
  readonly fellTick: Uint32Array;
  readonly fellGeneration: Uint8Array;
  readonly fellUsd: Float64Array;
}

/** Cuts a run so far into chunks that follow one another. */
export class Chunks {
  private nextTick = 0;
  private nextNode = 0;

  /** All up to and with `tick` that no chunk before had. */
  cut({ series, nodes }: SoFar, tick: number): Chunk {
    const fromTick = this.nextTick;
    const ticks = tick + 1 - fromTick;
    const part = (column: Float64Array): Float64Array => {
      const per = column.length / series.ticks;
      return column.slice(fromTick * per, (tick + 1) * per);
    };
    const fallen = nodes.slice(this.nextNode);
    this.nextTick = tick + 1;
    this.nextNode = nodes.length;
    return {
      fromTick,
      ticks,
      instruments: series.instruments,
      series: {
        indexUsd: part(series.indexUsd),
        markUsd: part(series.markUsd),
        bookUsd: part(series.bookUsd),
        shockBookUsd: part(series.shockBookUsd),
        fundUsd: part(series.fundUsd),
        vaultEquityUsd: part(series.vaultEquityUsd),
      },
      fellTick: Uint32Array.from(fallen, (node) => node.firstActionTick),
      fellGeneration: Uint8Array.from(fallen, (node) => Math.min(255, node.generation)),
      fellUsd: Float64Array.from(fallen, (node) => node.notionalUsd),
    };
  }
}
