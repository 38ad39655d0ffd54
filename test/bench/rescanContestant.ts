/** Peer (b) behind the contestants' protocol. */
import type { Contestant } from './contestant';
import { hashOf, inOrder } from './firsts';
import type { Round } from './measures';
import { cpuMsSince, peakKb } from './memory';
import { makeRescan } from './peers/rescan';
import { readSnapshot } from './snapshot';

export function rescanContestant(file: string): Contestant {
  const snapshot = readSnapshot(file);
  const rescan = makeRescan(snapshot, () => performance.now());
  return {
    ready: { ready: true },
    answer(): Round {
      const tickMs = new Float64Array(snapshot.ticks);
      const cpu = process.cpuUsage();
      const startedMs = performance.now();
      const found = rescan.run(tickMs);
      const runMs = performance.now() - startedMs;
      const cpuMs = cpuMsSince(cpu);
      const hash = hashOf(inOrder(found.tick, found.bucket));
      return { runMs, cpuMs, tickMs: [...tickMs], count: found.tick.length, hash, peakKb: peakKb() };
    },
  };
}
