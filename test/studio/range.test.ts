import fc from 'fast-check';
import { simulate } from '@/lib/engine';
import {
  axisEndOf,
  COMMANDS,
  commandFor,
  following,
  LEAST_TICKS,
  lastTickOf,
  readView,
  tidyRange,
  writeView,
  zoomedRange,
} from '@/lib/studio';
import { preset } from '../analysis/fixtures';

const tick = (last: number) => fc.integer({ min: -50, max: last + 50 });

test('a range is in order, inside the run and wide enough; all of the run is none', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }).chain((last) => fc.tuple(fc.constant(last), tick(last), tick(last))),
      ([last, a, b]) => {
        const range = tidyRange([a, b], last);
        if (range === null) return;
        expect(range[0]).toBeGreaterThanOrEqual(0);
        expect(range[1]).toBeLessThanOrEqual(last);
        expect(range[1] - range[0]).toBeGreaterThanOrEqual(Math.min(last, LEAST_TICKS));
      },
    ),
  );
  expect(tidyRange([0, 100], 100)).toBeNull();
  expect(tidyRange([40, 20], 100)).toEqual([20, 40]);
});

test('a range turns on with the clock, its width kept', () => {
  expect(following([10, 20], 15, 100)).toEqual([10, 20]);
  expect(following([10, 20], 21, 100)).toEqual([21, 31]);
  expect(following([10, 20], 9, 100)).toEqual([0, 10]);
  expect(following([10, 20], 100, 100)).toEqual([90, 100]);
  expect(following(null, 5, 100)).toBeNull();
});

test('zooming keeps the moment in sight and ends at all of the run', () => {
  const closer = zoomedRange(null, 70, 0.5, 100);
  expect(closer).toEqual([35, 85]);
  expect(zoomedRange(closer, 70, 2, 100)).toBeNull();
  let range = zoomedRange(null, 99, 0.5, 100);
  for (let n = 0; n < 12; n += 1) range = zoomedRange(range, 99, 0.5, 100);
  expect((range?.[1] ?? 0) - (range?.[0] ?? 0)).toBe(LEAST_TICKS);
});

test('charts, events, instrument and range go into the address and come back', () => {
  const view = { view: 'charts', tab: 'events', instrument: 'SOL', rangeMs: [12_000, 40_000] } as const;
  expect(readView(writeView(view))).toEqual(view);
  expect(readView('?tab=else&range=4-&ins=')).toEqual({ instrument: '' });
});

test('no two commands share a key', () => {
  const keys = COMMANDS.flatMap(({ shortcut }) => shortcut ?? []).map(
    ({ key, shift, mod }) => `${shift ?? false} ${mod ?? false} ${key}`,
  );
  expect(new Set(keys).size).toBe(keys.length);
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  expect(commandFor({ ...plain, key: 'z' })?.id).toBe('zoom-in');
  expect(commandFor({ ...plain, key: 'Z', shiftKey: true })?.id).toBe('zoom-out');
  expect(commandFor({ ...plain, key: 'z', ctrlKey: true })?.id).toBe('undo');
  expect(commandFor({ ...plain, key: 'a', ctrlKey: true })).toBeNull();
});

test('CAUSE-07 a run without an account is drawn on the axis of the run as it was', () => {
  const whole = simulate(preset('twelve-accounts'));
  const shorter = { ...whole, series: { ...whole.series, ticks: whole.series.ticks - 3 } };
  expect(axisEndOf(whole, null)).toBe(lastTickOf(whole));
  expect(axisEndOf(shorter, whole)).toBe(lastTickOf(whole));
  expect(axisEndOf(whole, shorter)).toBe(lastTickOf(whole));
});
