import {
  clampStep,
  dwellMs,
  GLIDE_MS,
  glideTick,
  queryOf,
  stepOf,
  swipeOf,
  turnOf,
  viewQuery,
} from '@/lib/ui/present/steps';

test.each([
  ['', 0],
  ['?step=1', 0],
  ['?step=3', 2],
  ['?step=99', 4],
  ['?step=0', 0],
  ['?step=-2', 0],
  ['?step=two', 0],
  ['?t=5&step=2', 1],
])('the address %p of five steps is step %i', (query, step) => {
  expect(stepOf(query, 5)).toBe(step);
});

test('a view keeps its step', () => {
  expect([viewQuery('handout', 2), viewQuery(null, 2)]).toEqual(['view=handout&step=3', 'step=3']);
});

test('a step goes into the address and comes back, the rest kept', () => {
  expect(queryOf('?view=handout&step=2', 3)).toBe('view=handout&step=4');
  for (let step = 0; step < 5; step += 1) expect(stepOf(`?${queryOf('?a=b', step)}`, 5)).toBe(step);
  expect([clampStep(-1, 5), clampStep(5, 5), clampStep(2, 5)]).toEqual([0, 4, 2]);
});

test.each([
  ['PageDown', false, 'next'],
  ['PageUp', false, 'back'],
  ['ArrowRight', false, 'next'],
  [' ', false, 'next'],
  [' ', true, 'back'],
  ['F', false, 'full'],
  ['Home', false, 'first'],
  ['q', false, null],
  ['Tab', false, null],
])('key %p (shift %p) is %p', (key, shift, turn) => {
  expect(turnOf(key, shift)).toBe(turn);
});

test.each([
  [-80, 10, 'next'],
  [80, -10, 'back'],
  [-30, 0, null],
  [-80, 70, null],
])('a finger that went %i across and %i down: %p', (dx, dy, turn) => {
  expect(swipeOf(dx, dy)).toBe(turn);
});

test('the picture glides on, never past the step and never back', () => {
  const seen = [0, GLIDE_MS / 6, GLIDE_MS / 2, GLIDE_MS, GLIDE_MS + 500].map((ms) => glideTick(10, 110, ms, false));
  expect(seen).toEqual([10, 26, 60, 110, 110]);
  expect(glideTick(110, 10, 0, false)).toBe(10);
  expect(glideTick(0, 100, 0, true)).toBe(100);
  // One tick takes less than a long way, and no way so long that the words stand beside another moment.
  expect(glideTick(0, 1, 60, false)).toBe(1);
  expect(GLIDE_MS).toBeLessThanOrEqual(400);
});

test('a longer caption stands longer', () => {
  expect(dwellMs('')).toBe(2500);
  expect(dwellMs('ten words or so are read in about three seconds')).toBe(5500);
});
