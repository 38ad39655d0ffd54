/** Bars broken off at the end of a scale: which, where, and that the rest stays linear. */
import { brokenScale, piecesOf } from '@/lib/ui/policies/brokenScale';

test('of values near each other none is broken, and the longest fills the width', () => {
  const scale = brokenScale([1, 2, 0, 3]);
  expect(scale).toEqual({ end: 3, isBroken: false });
  expect(piecesOf([3], scale)).toEqual([{ part: 0, from: 0, to: 1 }]);
  expect(piecesOf([1.5], scale)).toEqual([{ part: 0, from: 0, to: 0.5 }]);
});

test('the few that stand out are broken off; the others keep one linear scale', () => {
  const scale = brokenScale([2, 2, 1, 1, 2, 51, 142, -13]);
  expect(scale).toEqual({ end: 2, isBroken: true });
  const [one, two] = [piecesOf([1], scale), piecesOf([2], scale)];
  expect(one).toHaveLength(1);
  expect(two).toHaveLength(1);
  expect((two[0]?.to ?? 0) / (one[0]?.to ?? 1)).toBeCloseTo(2, 12);
  const cut = piecesOf([51], scale);
  expect(cut.map(({ part }) => part)).toEqual([0, 0]);
  expect(cut[0]?.to).toBe(two[0]?.to);
  expect(cut[1]?.from).toBeGreaterThan(cut[0]?.to ?? 1);
  expect(cut[1]?.to).toBeCloseTo(1, 12);
});

test('the stub of a broken bar has its parts in proportion, and a part that is cut stands on both sides', () => {
  const scale = { end: 10, isBroken: true };
  const pieces = piecesOf([4, 16, 10], scale);
  expect(pieces.map(({ part }) => part)).toEqual([0, 1, 1, 2]);
  const [, before, after, last] = pieces;
  expect(before?.from).toBeCloseTo(pieces[0]?.to ?? 1, 12);
  const lengths = [after, last].map((piece) => (piece ? piece.to - piece.from : 0));
  expect(lengths[0]).toBeCloseTo(lengths[1] ?? 0, 12);
});

test('of nothing there is a scale, and no bar', () => {
  expect(brokenScale([])).toEqual({ end: 1, isBroken: false });
  expect(brokenScale([0, 0])).toEqual({ end: 1, isBroken: false });
  expect(piecesOf([0], brokenScale([0]))).toEqual([{ part: 0, from: 0, to: 0 }]);
});
