/** A fund's balance on a board whose runs are not equally long: a run that is over stays as it ended. */
import { heldTo } from '@/lib/ui/policies/heldTo';

test('samples are even over the run, and the last is held to the right edge', () => {
  expect(heldTo(60_000, [500, 300, 200], 20_000)).toEqual([
    [0, 500],
    [10_000, 300],
    [20_000, 200],
    [60_000, 200],
  ]);
});

test('the longest run needs no more than its own samples, and no fund is no curve', () => {
  expect(heldTo(20_000, [500, 200], 20_000)).toEqual([
    [0, 500],
    [20_000, 200],
  ]);
  expect(heldTo(20_000, [], 20_000)).toEqual([]);
});
