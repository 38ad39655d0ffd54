/** A step of a presentation made of what is on the screen. */
import { findBucket, storySteps } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import type { StudioState } from '@/lib/studio';
import { COMMANDS } from '@/lib/studio';
import { INITIAL_STATE } from '@/lib/studio/state';
import { withStepHere } from '@/lib/studio/stepHere';
import { twelve } from '../analysis/fixtures';

const scenario = {
  ...twelve(),
  presentation: {
    steps: [
      { atMs: 0, caption: 'before', select: [] },
      { atMs: 9000, caption: 'after', select: [] },
    ],
  },
};
const run = simulate(scenario);
const state: StudioState = { ...INITIAL_STATE, scenario, finished: { run, scenario, elapsedMs: 1 }, tick: 5 };

test('stands in the order of time, with the moment and a sentence on the account selected', () => {
  const made = withStepHere({ ...state, selected: findBucket(run, 'dia') });
  expect(made?.presentation.steps.map(({ atMs, select }) => [atMs, select])).toEqual([
    [0, []],
    [5000, ['dia']],
    [9000, []],
  ]);
  expect(made?.presentation.steps[1]?.caption).toMatch(/^At 5 s dia falls/);
  expect(made && storySteps(simulate(made), made)).toHaveLength(3);
  // The document it came from is left alone.
  expect(scenario.presentation.steps).toHaveLength(2);
});

test('two of one moment keep the order in which they were made; at the end the run is summed up', () => {
  const again = withStepHere({ ...state, tick: 9 });
  expect(again?.presentation.steps.map(({ caption }) => caption)).toEqual([
    'before',
    'after',
    'What is to be seen here.',
  ]);
  const last = withStepHere({ ...state, tick: run.series.ticks - 1 });
  expect(last?.presentation.steps.at(-1)?.caption).toContain('7 of 12');
});

test.each<[string, Partial<StudioState>]>([
  ['before the first run', { finished: null }],
  ['while what is shown is of an older scenario', { scenario: { ...scenario } }],
])('nothing is added %s', (_, change) => {
  expect(withStepHere({ ...state, ...change })).toBeNull();
  expect(COMMANDS.find(({ id }) => id === 'step')?.may?.({ ...state, ...change })).toBe(false);
});
