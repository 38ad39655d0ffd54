/** LIQ-01, T6: one queue for liquidations and stops, worked by due time, then by order of joining. */
import type { Sim } from '../state';

export interface QueueEntry {
  readonly kind: 'liquidation' | 'stop';
  /** Bucket, or row of the stop table. */
  readonly id: number;
  readonly dueMs: number;
  readonly sequence: number;
  /** Its last action left a rest that nobody took (LIQ-08): it does not keep the run alive. */
  readonly rest: boolean;
}

export function joinQueue(sim: Sim, kind: QueueEntry['kind'], id: number, dueMs: number, rest = false): void {
  sim.queue.push({ kind, id, dueMs, sequence: sim.joinSequence, rest });
  sim.joinSequence += 1;
}

/** Takes what is due out of the queue, in working order. */
export function takeDue(sim: Sim): QueueEntry[] {
  const due = sim.queue.filter((entry) => entry.dueMs <= sim.tMs);
  if (due.length === 0) return due;
  sim.queue = sim.queue.filter((entry) => entry.dueMs > sim.tMs);
  return due.sort((a, b) => a.dueMs - b.dueMs || a.sequence - b.sequence);
}
