import { changeTickLabel, changeTicks, niceStep, timeTicks } from '@/lib/ui/charts/ticks';

describe('timeTicks', () => {
  test('the unit stands on the first tick only', () => {
    expect(timeTicks(36_000, 8).map((t) => t.label)).toEqual(['0\u00a0s', '5', '10', '15', '20', '25', '30', '35']);
  });

  test.each([
    [9_000, 9, '0\u00a0s', 1_000],
    [600_000, 8, '0\u00a0min', 120_000],
    [7_200_000, 8, '0\u00a0min', 900_000],
    [86_400_000, 8, '0\u00a0h', 18_000_000],
  ])('%i ms in at most %i places', (endMs, most, first, stepMs) => {
    const ticks = timeTicks(endMs, most);
    expect(ticks[0]?.label).toBe(first);
    expect((ticks[1]?.value ?? 0) - (ticks[0]?.value ?? 0)).toBeCloseTo(stepMs);
  });

  test('a run of one tick has one label', () => {
    expect(timeTicks(0, 8)).toEqual([{ value: 0, label: '0\u00a0s' }]);
  });
});

describe('changeTicks', () => {
  test.each([
    [-0.248, 0, [0, -0.1, -0.2]],
    [-0.07, 0, [0, -0.05]],
    [-0.5, 0, [0, -0.2, -0.4]],
    [-0.02, 0.3, [0.2, 0]],
    [0, 0, [0]],
  ])('%d to %d: at most three, the opening among them', (low, high, expected) => {
    expect(changeTicks(low, high, 3)).toEqual(expected);
  });

  test('minus is U+2212 and the unit stands off by a space', () => {
    expect(changeTickLabel(-0.1, 0.1)).toBe('\u221210\u00a0%');
    expect(changeTickLabel(0.002, 0.002)).toBe('+0.2\u00a0%');
    expect(changeTickLabel(0, 0.1)).toBe('0\u00a0%');
  });
});

test.each([
  [0.013, 0.02],
  [3, 5],
  [5, 5],
  [7, 10],
])('niceStep of %d is %d', (least, step) => {
  expect(niceStep(least)).toBeCloseTo(step);
});
