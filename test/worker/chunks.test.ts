/** First results: chunks put one behind the other are the run's own series and falls, wherever they were cut. */
import fc from 'fast-check';
import { simulate } from '@/lib/engine';
import { extendLive, type Live } from '@/lib/studio';
import { layoutOf } from '@/lib/ui/timeline/layout';
import { liveRows, liveScene } from '@/lib/ui/timeline/liveScene';
import type { Progress, WorkerMessage } from '@/lib/worker';
import { Chunks } from '@/lib/worker/chunks';
import { emptyKept, serve } from '@/lib/worker/serve';
import { twelve } from '../analysis/fixtures';

const scenario = twelve();
const whole = simulate(scenario);
const COLUMNS = ['indexUsd', 'markUsd', 'bookUsd', 'shockBookUsd', 'fundUsd', 'vaultEquityUsd'] as const;

/** What a page knows after each chunk of a run cut after the given ticks. */
function livesOf(cuts: ReadonlySet<number>): Live[] {
  const chunks = new Chunks();
  const lives: Live[] = [];
  simulate(scenario, {
    everyTicks: 1,
    onProgress: (tick, ticks, fell, soFar) => {
      if (!cuts.has(tick) && tick !== whole.summary.ticks - 1) return true;
      const progress: Progress = { tick, ticks, fell, chunk: chunks.cut(soFar, tick), isFolding: false };
      lives.push(extendLive(lives.at(-1) ?? null, structuredClone(progress)));
      return true;
    },
  });
  return lives;
}

test('chunks cut anywhere add up to the series and the falls of the run', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(whole.summary.ticks - 2)), (cuts) => {
      const lives = livesOf(new Set(cuts));
      const live = lives.at(-1);
      if (!live) throw new Error('no chunk came');
      expect(lives).toHaveLength(cuts.length + 1);
      expect(live.series.ticks).toBe(whole.series.ticks);
      for (const name of COLUMNS) {
        const column = whole.series[name];
        expect(live.series[name].slice(0, column.length)).toEqual(column);
      }
      const { nodes } = whole;
      expect(live.fell.map(({ tick }) => tick)).toEqual([...nodes.firstActionTick]);
      expect(live.fell.map(({ generation }) => generation)).toEqual([...nodes.generation]);
      expect(live.fell.map(({ notionalUsd }) => notionalUsd)).toEqual([...nodes.notionalUsd]);
    }),
    { numRuns: 30 },
  );
});

test('a run half done is drawn on the axis of the whole, its lines ending where it is', () => {
  const [half, end] = livesOf(new Set([5]));
  if (!half || !end) throw new Error('no chunk came');
  const layout = layoutOf(1140, false);
  const scene = liveScene(half, scenario, liveRows(half), layout);
  expect(scene.x(half.ticks - 1)).toBe(layout.right);
  const furthest = (path: string): number =>
    Math.max(...[...path.matchAll(/[ML](-?[\d.]+),/g)].map((m) => Number(m[1])));
  expect(furthest(scene.price.mark)).toBeCloseTo(scene.x(5), 0);
  const after = liveScene(end, scenario, liveRows(end), layout);
  expect(furthest(after.price.mark)).toBeCloseTo(scene.x(whole.series.ticks - 1), 0);
  expect(liveRows(half).flat().length).toBeLessThan(liveRows(end).flat().length);
  expect(liveRows(end).flat()).toHaveLength(whole.nodes.count);
});

test.each([
  ['slow', 40, true],
  ['quick', 0, false],
])('a %s worker tells of chunks or of none, and the run is the same', (_, stepMs, tells) => {
  const messages: WorkerMessage[] = [];
  let clockMs = 0;
  const nowMs = (): number => {
    clockMs += stepMs;
    return clockMs;
  };
  serve(
    { kind: 'run', epoch: 1, scenario },
    { nowMs, post: (message) => messages.push(structuredClone(message)) },
    emptyKept(),
  );
  expect(messages.some(({ kind }) => kind === 'progress')).toBe(tells);
  const done = messages.at(-1);
  expect(done?.kind === 'done' && done.run.digest).toBe(whole.digest);
  expect(done?.kind === 'done' && done.run.series).toEqual(whole.series);
});
