/** CAUSE-05: what pushed a bucket over. */

import { executionsOf, type Source, sourceDollars, type Watched } from './watched';
import type { Execution, World } from './world';

/** CAUSE-05: one position's dollars from one book, and the executions there that went against it, in order of trading. */
interface Push {
  readonly usd: number;
  /** Sum of |dy| of all executions on the book that the price had seen. */
  readonly allBase: number;
  readonly adverse: readonly Execution[];
  /** By adverse execution: sum of |dy| of those before it. */
  readonly beforeBase: ReadonlyMap<Execution, number>;
  readonly adverseBase: number;
}

function pushOf(watched: Watched, source: Source, usd: number, all: readonly Execution[]): Push {
  const adverse = all.filter(({ dyBase }) => dyBase * source.sign * watched.position.sizeBase < 0);
  const beforeBase = new Map<Execution, number>();
  let adverseBase = 0;
  for (const execution of adverse) {
    beforeBase.set(execution, adverseBase);
    adverseBase += Math.abs(execution.dyBase);
  }
  const allBase = all.reduce((total, { dyBase }) => total + Math.abs(dyBase), 0);
  return { usd, allBase, adverse, beforeBase, adverseBase };
}

/** CAUSE-05: the shortest run of adverse executions, from the latest back, that exceeds what was missing. */
export function parentsOf(
  world: World,
  watched: readonly Watched[],
  generation: number,
  needUsd: number,
): { node: number; usd: number }[] {
  const pushes: Push[] = [];
  let layerUsd = 0;
  let untilTick = -1;
  for (const w of watched) {
    for (const { source, usd } of sourceDollars(world, w, generation)) {
      layerUsd += usd;
      untilTick = Math.max(untilTick, source.untilTick);
      if (usd > 0) pushes.push(pushOf(w, source, usd, executionsOf(world, source, generation - 1)));
    }
  }
  const run = shortestRun(world, pushes, needUsd);
  if (run.length > 0) return byNode(run);
  const latest = world.executions.filter((e) => e.generation === generation - 1 && e.tick <= untilTick).at(-1);
  return latest ? [{ node: latest.node.index, usd: Math.max(0, layerUsd) }] : [];
}

/** From the latest adverse execution back, each with its dollars, until those of the whole run exceed the need. */
function shortestRun(world: World, pushes: readonly Push[], needUsd: number): { execution: Execution; usd: number }[] {
  const run: { execution: Execution; usd: number }[] = [];
  const runUsd = pushes.map(() => 0);
  const isAdverse = new Set(pushes.flatMap(({ adverse }) => adverse));
  for (const execution of world.executions.filter((e) => isAdverse.has(e)).reverse()) {
    let usd = 0;
    pushes.forEach((push, n) => {
      const before = push.beforeBase.get(execution);
      if (before === undefined) return;
      usd += (push.usd * Math.abs(execution.dyBase)) / push.allBase;
      runUsd[n] = (push.usd * (push.adverseBase - before)) / push.allBase;
    });
    run.push({ execution, usd });
    if (runUsd.reduce((sum, part) => sum + part, 0) > needUsd) break;
  }
  return run;
}

/** Grouped by node; the largest first, at equality the latest. */
function byNode(run: readonly { execution: Execution; usd: number }[]): { node: number; usd: number }[] {
  const parents: { node: number; usd: number; place: number }[] = [];
  run.forEach(({ execution: { node }, usd }, place) => {
    const known = parents.find((parent) => parent.node === node.index);
    if (known) known.usd += usd;
    else parents.push({ node: node.index, usd, place });
  });
  return parents.sort((a, b) => b.usd - a.usd || a.place - b.place).map(({ node, usd }) => ({ node, usd }));
}
