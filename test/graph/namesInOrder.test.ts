/** Names of rings read in the order of their rings; what has no place in it is left out. */
import { namesInOrder, type Place } from '@/lib/ui/graph/namesInOrder';

const H = 13;
const at = (y: number, cost = 0, turn = 0): Place => ({ box: { x: 0, y, w: 40, h: H }, cost, turn });
const ys = (rings: Place[][]): (number | null)[] => namesInOrder(rings).map((place) => place?.box.y ?? null);

test('downwards or upwards, whichever costs less', () => {
  expect(ys([[at(0)], [at(20), at(-20, 1)], [at(40), at(-40, 1)]])).toEqual([0, 20, 40]);
  expect(ys([[at(0)], [at(20, 1), at(-20)], [at(40, 1), at(-40)]])).toEqual([0, -20, -40]);
});

test('a name that is cheapest between two others stands after them, though it costs more there', () => {
  expect(ys([[at(0)], [at(60)], [at(30, 0), at(100, 9)]])).toEqual([0, 60, 100]);
});

test('one without a place in the order is left out, neither the first nor the last', () => {
  expect(ys([[at(0)], [at(90)], [at(40)]])).toEqual([0, null, 40]);
  expect(ys([[at(0)], [], [at(40)]])).toEqual([0, null, 40]);
  expect(namesInOrder([])).toEqual([]);
});

test('names stand a line apart at least', () => {
  expect(ys([[at(0)], [at(H - 1), at(H, 5)]])).toEqual([0, H]);
});

test('of places that cost the same it is the one nearest to the name inside', () => {
  const names = namesInOrder([[at(0, 0, 0.5)], [at(20, 0, 0.1), at(20, 0, -0.45)]]);
  expect(names[1]?.turn).toBe(-0.45);
});
