import type { Scenario } from '@/lib/scenario';
import { frameOf, type Move, settledFrame } from '@/lib/studio';
import { twelve } from '../analysis/fixtures';

const HORIZON_MS = 30_000;

/** The twelve accounts, half a minute, under another shock. */
function under(path: readonly (readonly [number, number])[]): Scenario {
  const { shock, clock, ...rest } = twelve();
  const move: Move = {
    ...{ kind: 'path', instrument: 'COIN', startMs: 0, propagate: false },
    path: path.map(([ms, factor]): [number, number] => [ms, factor]),
  };
  return { ...rest, clock: { ...clock, horizonMs: HORIZON_MS }, shock: { ...shock, moves: [move] } };
}

const fall = under([
  [0, 1],
  [5000, 0.88],
  [10_000, 0.96],
]);

test('there is room beyond the drawing on every side', () => {
  const { endMs, low, high } = frameOf(fall, 0);
  expect(endMs).toBeGreaterThan(12_000);
  expect(endMs).toBeLessThanOrEqual(HORIZON_MS);
  expect(low).toBeLessThan(0.85);
  expect(high).toBeGreaterThan(1.03);
  const rise = frameOf(under([[5000, 1.5]]), 0);
  expect([rise.low, rise.high].map((factor) => factor < 1)).toEqual([true, false]);
  expect(rise.high).toBeGreaterThan(1.6);
});

test('what is drawn past the end of the run is on the axes as well', () => {
  expect(frameOf(under([[2 * HORIZON_MS, 0.9]]), 0).endMs).toBeGreaterThan(2 * HORIZON_MS);
});

test('axes stay while the drawing fits them, and change where it leaves them or is lost in them', () => {
  const frame = frameOf(fall, 0);
  const within = under([
    [0, 1],
    [6000, 0.86],
    [12_000, 0.99],
  ]);
  expect(settledFrame(frame, within, 0)).toBe(frame);
  const deeper = under([[5000, 0.5]]);
  expect(settledFrame(frame, deeper, 0)).toEqual(frameOf(deeper, 0));
  const shallow = under([[10_000, 0.999]]);
  expect(settledFrame(frame, shallow, 0)).toEqual(frameOf(shallow, 0));
});
