/** Tells the page how a run goes: a message every so often, with what came since the one before. */
import type { SoFar } from '@/lib/engine';
import { Chunks } from './chunks';
import type { WorkerMessage } from './protocol';
import { transferables } from './transfer';

/** What a worker scope offers: enough to test without one. */
export interface Port {
  readonly post: (message: WorkerMessage, transfer: ArrayBuffer[]) => void;
  /** Milliseconds of a monotonic clock. */
  readonly nowMs: () => number;
}

/** Between two progress messages: often enough for a moving line, rare enough to cost nothing. */
const PROGRESS_EVERY_MS = 60;

export interface Teller {
  /** Takes note of a tick, and tells of it if the last telling was long enough ago. */
  heard(tick: number, ticks: number, soFar: SoFar): void;
  /** Tells what was not told yet of a run that is over. */
  rest(lastTick: number): void;
}

/** @param sinceMs when the request came: a run shorter than the rest between two messages sends none. */
export function makeTeller(port: Port, epoch: number, sinceMs: number): Teller {
  const chunks = new Chunks();
  let saidMs = sinceMs;
  let known: { readonly soFar: SoFar; readonly ticks: number } | null = null;
  const tell = (tick: number, isFolding: boolean): void => {
    if (!known) return;
    const { soFar, ticks } = known;
    const chunk = chunks.cut(soFar, tick);
    const progress = { tick, ticks, fell: soFar.nodes.length, chunk, isFolding };
    port.post({ kind: 'progress', epoch, progress }, transferables(chunk));
  };
  return {
    heard(tick, ticks, soFar) {
      known = { soFar, ticks };
      const now = port.nowMs();
      if (now - saidMs < PROGRESS_EVERY_MS) return;
      saidMs = now;
      tell(tick, false);
    },
    rest: (lastTick) => tell(lastTick, true),
  };
}
