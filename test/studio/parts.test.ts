import { simulate } from '@/lib/engine';
import {
  advance,
  fittingSpeed,
  neighbouringEvent,
  nextSpeed,
  readOrigin,
  readView,
  SPEEDS,
  writeView,
} from '@/lib/studio';
import { twelve } from '../analysis/fixtures';

const run = simulate(twelve());

test('the clock moves by simulated time and stops at the end', () => {
  expect(advance(2, 500, 1, 1000, 10)).toBe(2.5);
  expect(advance(2, 500, 4, 100, 10)).toBe(10);
  expect(SPEEDS).toContain(fittingSpeed(run));
});

test('speeds hold at both ends', () => {
  expect(nextSpeed(SPEEDS[0], -1)).toBe(SPEEDS[0]);
  expect(nextSpeed(1, 1)).toBe(2);
  expect(nextSpeed(300, 1)).toBe(300);
});

test('stepping goes from event to event and back', () => {
  const first = neighbouringEvent(run, 0, 1);
  expect(first).toBe(2);
  expect(neighbouringEvent(run, 3, -1)).toBe(2);
  expect(neighbouringEvent(run, 1e6, 1)).toBeNull();
});

test('a view goes into the address and comes back', () => {
  const view = { tMs: 12_000, selected: 'p1/BTC', which: 'market', view: 'table' } as const;
  expect(readView(writeView(view, { preset: 'x' }))).toEqual(view);
  expect(writeView({}, { preset: 'x' })).toBe('preset=x');
});

test('a strange address is ignored, not believed', () => {
  expect(readView('?t=-4&which=else&view=3d')).toEqual({});
  expect(readOrigin('?preset=../../etc')).toEqual({ kind: 'preset', id: 'october-10-2025' });
  expect(readOrigin('?copy=abc')).toEqual({ kind: 'copy', id: 'abc' });
});
