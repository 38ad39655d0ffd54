/** How the time of a run grows with accounts that the shock never reaches, at a fixed number of liquidations. */
import { type EngineReady, type EngineRound, growthExponent, spreadOf } from './measures';
import type { Contestant } from './processes';
import type { GrowthResult } from './report';
import { startJob, type Tools } from './tools';
import type { PathKind } from './workload';

const EXPOSED = 10_000;
const ROUNDS = 5;

/** Sizes take turns; the first run of each is thrown away. */
export async function growth(
  tools: Tools,
  path: PathKind,
  sizes: readonly number[],
  limitMs: number,
): Promise<GrowthResult> {
  const runners: { accounts: number; engine: Contestant; hash: string; runMs: number[] }[] = [];
  try {
    for (const accounts of sizes) {
      const workload = { accounts, path, share: 0.01, exposed: EXPOSED } as const;
      const engine = startJob(tools, { role: 'engine', workload });
      const entry = { accounts, engine, hash: '', runMs: [] as number[] };
      runners.push(entry);
      entry.hash = (await engine.ready<EngineReady>(limitMs)).first.hash;
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const entry of runners) {
        entry.runMs.push((await entry.engine.ask<EngineRound>({ do: 'run' }, limitMs)).runMs);
      }
    }
  } finally {
    for (const { engine } of runners) await engine.close();
  }
  const points = runners.map(({ accounts, runMs }) => ({ accounts, runMs: spreadOf(runMs) }));
  return {
    path,
    agrees: runners.every(({ hash }) => hash === runners[0]?.hash),
    exponent: growthExponent(points.map((point) => [point.accounts, point.runMs.median])),
    points,
  };
}
