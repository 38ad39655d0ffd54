/** Captions are of the run they were written for: a scenario that was changed says so. */
import type { Scenario } from '@/lib/scenario';
import { readTold, toldQuery, withoutSteps, writtenFor } from '@/lib/studio';
import { twelve } from '../analysis/fixtures';

const preset: Scenario = {
  ...twelve(),
  presentation: {
    steps: [
      { atMs: 0, caption: 'Nobody is in trouble.', select: [] },
      { atMs: 5000, caption: 'Ana fell.', select: ['ana'] },
      { atMs: 9000, caption: 'The fund is empty.', select: [] },
    ],
  },
};
const changed: Scenario = { ...preset, seed: preset.seed + 1 };
const [first] = preset.presentation.steps;
const own: Scenario['presentation']['steps'][number] = { atMs: 0, caption: 'What I saw.', select: [] };
const told = (scenario: Scenario, ...steps: (typeof own)[]): Scenario => ({ ...scenario, presentation: { steps } });

test('a changed scenario with the captions of its preset has those of another run', () => {
  expect(writtenFor(changed, { base: changed, preset })).toBe('preset');
  expect(writtenFor(changed, { base: preset, preset: null })).toBe('base');
});

test.each<[string, Scenario]>([
  ['the preset itself', preset],
  ['the preset under another title', { ...preset, title: 'Ours' }],
  ['a changed one without captions', withoutSteps(changed)],
  ['a changed one with captions of its own, and one of the preset’s', told(changed, ...(first ? [first] : []), own)],
  ['the preset with a caption rewritten', told(preset, own)],
])('%s has captions of its own run', (_what, scenario) => {
  expect(writtenFor(scenario, { base: preset, preset })).toBeNull();
});

test('a changed one with one step more than the preset still has the captions of another run', () => {
  expect(writtenFor(told(changed, ...preset.presentation.steps, own), { base: changed, preset })).toBe('preset');
});

test('what is told stands in the address, and begins at its first step', () => {
  expect(toldQuery('?view=handout&step=5', 'written')).toBe('view=handout&captions=written');
  expect(readTold('?captions=written')).toBe('written');
  expect(readTold('?captions=both')).toBeNull();
});
