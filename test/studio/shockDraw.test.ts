import { parseScenario, type Scenario } from '@/lib/scenario';
import {
  asKind,
  barMoved,
  barsOf,
  drawnUntilMs,
  handlesOf,
  type Move,
  moved,
  withMove,
  withoutPoint,
  withPoint,
} from '@/lib/studio';
import { twelve } from '../analysis/fixtures';
import { full } from '../scenario/documents';

const ramp: Move = { kind: 'ramp', instrument: 'COIN', startMs: 3000, durationMs: 4000, move: -0.1, propagate: false };

function whole(document: unknown): Scenario {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}

test('a ramp is held at its beginning and its end', () => {
  expect(handlesOf(ramp).map(({ ms, factor }) => [ms, factor])).toEqual([
    [3000, 1],
    [7000, 0.9],
  ]);
  expect(moved(ramp, 'end', 9_400, 0.8512, 1000)).toMatchObject({ startMs: 3000, durationMs: 6000, move: -0.149 });
  expect(moved(ramp, 'start', 5_000, 0.5, 1000)).toMatchObject({ startMs: 5000, durationMs: 2000, move: -0.1 });
  // The beginning never passes the end.
  expect(moved(ramp, 'start', 20_000, 1, 1000)).toMatchObject({ startMs: 7000, durationMs: 0 });
});

test('a move keeps beginning, end and depth when it is drawn as another kind', () => {
  const path = asKind(ramp, 'path', 1000);
  expect(path).toMatchObject({
    kind: 'path',
    startMs: 3000,
    path: [
      [2000, 0.95],
      [4000, 0.9],
    ],
  });
  expect(asKind(path, 'ramp', 1000)).toEqual(ramp);
  expect(asKind(path, 'step', 1000)).toMatchObject({ kind: 'step', move: -0.1 });
});

test('a point of a path stays between its neighbours, comes and goes', () => {
  const path = asKind(ramp, 'path', 1000);
  expect(moved(path, 0, 60_000, 0.97, 1000)).toMatchObject({
    path: [
      [3000, 0.97],
      [4000, 0.9],
    ],
  });
  const more = withPoint(path, 1000);
  expect(more).toMatchObject({
    path: [
      [1000, 0.975],
      [2000, 0.95],
      [4000, 0.9],
    ],
  });
  expect(withoutPoint(more, 0)).toEqual(path);
  expect(withoutPoint(withoutPoint(path, 0), 0)).toMatchObject({ path: [[4000, 0.9]] });
});

test('whatever is drawn is a scenario', () => {
  const start = twelve();
  const first = start.shock.moves[0];
  if (!first) throw new Error('no move');
  for (const kind of ['step', 'ramp', 'path'] as const) {
    let move = withPoint(asKind(first, kind, start.clock.tickMs), start.clock.tickMs);
    for (const handle of handlesOf(move)) {
      for (const [ms, factor] of [
        [-5_000, 0],
        [1e6, 9],
        [12_345, 0.9],
      ] as const) {
        move = moved(move, handle.id, ms, factor, start.clock.tickMs);
        whole(withMove(start, 0, move));
      }
    }
  }
});

test('windows of time are drawn and dragged', () => {
  const start = whole(full());
  const bars = barsOf(start.shock, (kind, n) => `${kind} ${n}`);
  expect(new Set(bars.map(({ kind }) => kind))).toEqual(
    new Set(['flows', 'liquidity', 'latency', 'rateLimits', 'withdrawals']),
  );
  const cut = bars.find(({ kind }) => kind === 'liquidity');
  if (!cut) throw new Error('no cut');
  const later = whole(barMoved(start, cut, 'all', cut.startMs + 2 * start.clock.tickMs));
  expect(later.shock.liquidity[0]?.startMs).toBe(cut.startMs + 2 * start.clock.tickMs);
  expect(whole(barMoved(start, cut, 'end', 0)).shock.liquidity[0]?.durationMs).toBe(0);
  expect(drawnUntilMs(start)).toBeLessThanOrEqual(start.clock.horizonMs);
});
