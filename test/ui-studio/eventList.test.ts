import { listHeight } from '@/lib/ui/studio/EventList';

test.each([
  [25, 300],
  [25, 330],
  [7, 461],
  [4000, 512],
])(
  '%i rows in a box of %i px end with a whole row at its upper edge, and with all rows within reach',
  (count, boxPx) => {
    const row = listHeight(1, 1000);
    const scrolled = listHeight(count, boxPx) - boxPx;
    expect(scrolled % row).toBe(0);
    expect(scrolled + boxPx).toBeGreaterThanOrEqual(count * row);
    expect(scrolled + boxPx).toBeLessThan((count + 1) * row);
  },
);

test('rows that all fit need no air', () => {
  expect(listHeight(3, 400)).toBe(3 * listHeight(1, 400));
});
