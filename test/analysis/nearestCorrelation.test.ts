import fc from 'fast-check';
import { nearestCorrelation, smallestEigenvalue } from '@/lib/analysis';
import { parseScenario } from '@/lib/scenario';
import { least } from '../scenario/documents';

/** A document of n instruments with this matrix: what every door says of it. */
function accepted(matrix: readonly (readonly number[])[]): boolean {
  const document = least();
  const [one] = document.instruments as object[];
  const instruments = matrix.map((_, n) => ({ ...one, id: `I${n}` }));
  return parseScenario({ ...document, instruments, correlation: { matrix } }).ok;
}

/** Higham 2002, section 4: the answer is published to four digits. */
test("Higham's example of three", () => {
  const given = [
    [1, 1, 0],
    [1, 1, 1],
    [0, 1, 1],
  ];
  const { matrix } = nearestCorrelation(given);
  expect(matrix[0]?.[1]).toBeCloseTo(0.7607, 3);
  expect(matrix[0]?.[2]).toBeCloseTo(0.1573, 3);
  expect(matrix[1]?.[2]).toBeCloseTo(0.7607, 3);
  expect(accepted(given)).toBe(false);
  expect(accepted(matrix)).toBe(true);
});

test('a valid matrix comes back as it is', () => {
  const given = [
    [1, 0.8, 0.65],
    [0.8, 1, 0.7],
    [0.65, 0.7, 1],
  ];
  expect(nearestCorrelation(given)).toEqual({ matrix: given, largestChange: 0 });
  expect(smallestEigenvalue(given)).toBeGreaterThan(0);
});

test('whatever table is given, every door takes the answer', () => {
  const tables = fc.integer({ min: 2, max: 6 }).chain((n) =>
    fc.array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    }),
  );
  fc.assert(
    fc.property(tables, (table) => {
      const { matrix } = nearestCorrelation(table);
      expect(accepted(matrix)).toBe(true);
      // Nothing valid that is found by turning one correlation a little is nearer.
      const distance = (other: readonly (readonly number[])[]) =>
        other.reduce(
          (sum, row, i) =>
            sum +
            row.reduce(
              (part, x, j) => part + (i === j ? 0 : (x - ((table[i]?.[j] ?? 0) + (table[j]?.[i] ?? 0)) / 2) ** 2),
              0,
            ),
          0,
        );
      const nearer = matrix.map((row, i) => row.map((x, j) => (i + j === 1 ? x * 0.97 : x)));
      if (accepted(nearer)) expect(distance(nearer)).toBeGreaterThan(distance(matrix) - 1e-3);
    }),
    { numRuns: 60 },
  );
});
