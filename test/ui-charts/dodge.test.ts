import fc from 'fast-check';
import { dodge } from '@/lib/ui/charts/dodge';

describe('dodge', () => {
  test('labels that have room stay where their lines end', () => {
    expect(dodge([10, 40, 70], 12, 0, 100)).toEqual([10, 40, 70]);
  });

  test('two at one place part evenly, and keep their order', () => {
    expect(dodge([50, 50], 12, 0, 100)).toEqual([44, 56]);
    expect(dodge([51, 50], 12, 0, 100)).toEqual([56.5, 44.5]);
  });

  test('nothing to place', () => {
    expect(dodge([], 12, 0, 100)).toEqual([]);
  });

  test('whatever is wanted: apart by the gap, inside the panel, order kept', () => {
    const wanted = fc.array(fc.double({ noNaN: true, min: -50, max: 150 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(wanted, (values) => {
        const placed = dodge(values, 12, 0, 100);
        const sorted = [...placed].sort((a, b) => a - b);
        expect(sorted.every((y, i) => i === 0 || y - (sorted[i - 1] ?? 0) >= 12 - 1e-9)).toBe(true);
        expect((sorted[0] ?? 0) >= -1e-9 && (sorted.at(-1) ?? 0) <= 100 + 1e-9).toBe(true);
        values.forEach((a, i) => {
          values.forEach((b, j) => {
            if (a < b) expect((placed[i] ?? 0) < (placed[j] ?? 0)).toBe(true);
          });
        });
      }),
    );
  });
});
