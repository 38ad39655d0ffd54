import fc from 'fast-check';
import { decimate, extentOf, type SeriesView, sampleAt } from '@/lib/ui/charts/decimate';

const view = (values: readonly number[]): SeriesView => ({ values, count: values.length });

describe('decimate', () => {
  test('keeps every sample while they fit', () => {
    expect(decimate(view([3, 1, 2]), 10)).toEqual([0, 1, 2]);
    expect(decimate(view([]), 10)).toEqual([]);
  });

  test('a spike of one tick in 7,200 stays', () => {
    const values = new Array<number>(7200).fill(5);
    values[4321] = 9;
    values[4322] = 1;
    const kept = decimate(view(values), 900);
    expect(kept).toContain(4321);
    expect(kept).toContain(4322);
    expect(kept.length).toBeLessThanOrEqual(3600);
  });

  test('reads a column of a flat matrix', () => {
    const flat: SeriesView = { values: [0, 10, 1, 11, 2, 12], count: 3, offset: 1, stride: 2 };
    expect(decimate(flat, 9).map((n) => sampleAt(flat, n))).toEqual([10, 11, 12]);
  });

  test('whatever the series: ascending, unique, ends and extremes kept, at most four a pixel', () => {
    const series = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 2000 });
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 200 }), (values, pixels) => {
        const kept = decimate(view(values), pixels);
        const shown = kept.map((n) => values[n] ?? Number.NaN);
        expect(kept.every((n, i) => i === 0 || n > (kept[i - 1] ?? n))).toBe(true);
        expect([kept[0], kept.at(-1)]).toEqual([0, values.length - 1]);
        expect(extentOf(view(shown))).toEqual(extentOf(view(values)));
        expect(kept.length).toBeLessThanOrEqual(Math.max(4, 4 * pixels));
      }),
      { numRuns: 200 },
    );
  });
});
