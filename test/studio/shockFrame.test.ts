import type { Scenario } from '@/lib/scenario';
import { type Frame, frameOf, grownFrame, type Move, settledFrame } from '@/lib/studio';
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

const NOWHERE = { right: -1, up: -1, down: -1 };

test('axes grow past the edge that is pressed against, faster the further one is past it', () => {
  const frame: Frame = { endMs: 10_000, low: 0.9, high: 1.05 };
  expect(grownFrame(frame, NOWHERE, 16, HORIZON_MS)).toEqual(frame);
  const at = grownFrame(frame, { ...NOWHERE, right: 0 }, 16, HORIZON_MS);
  const past = grownFrame(frame, { ...NOWHERE, right: 0.2 }, 16, HORIZON_MS);
  expect(at.endMs).toBeGreaterThan(frame.endMs);
  // By less than a hundredth in a frame of the screen: nothing is seen to jump.
  expect(at.endMs).toBeLessThan(frame.endMs * 1.01);
  expect(past.endMs).toBeGreaterThan(at.endMs);
  expect(at).toMatchObject({ low: frame.low, high: frame.high });
  const down = grownFrame(frame, { ...NOWHERE, down: 0.1 }, 16, HORIZON_MS);
  expect(down.low).toBeLessThan(frame.low);
  expect(down).toMatchObject({ high: frame.high, endMs: frame.endMs });
  expect(grownFrame(frame, { ...NOWHERE, up: 0.1 }, 16, HORIZON_MS).high).toBeGreaterThan(frame.high);
});

test('time ends with the run, and a price above nothing', () => {
  let frame: Frame = { endMs: 10_000, low: 0.9, high: 1.05 };
  for (let n = 0; n < 2000; n += 1) frame = grownFrame(frame, { right: 1, up: -1, down: 1 }, 16, HORIZON_MS);
  expect(frame.endMs).toBe(HORIZON_MS);
  expect(frame.low).toBeGreaterThan(0);
});
