/**
 * The correlation matrix nearest to a table of numbers that is none: by alternating projections with Dykstra's correction
 * onto the positive semi-definite matrices and onto those of unit diagonal, nearest in the Frobenius norm.
 * Source: N. J. Higham, "Computing the nearest correlation matrix", IMA Journal of Numerical Analysis 22, 2002.
 */
import { symmetricEigen } from './static/eigen';

export interface NearestCorrelation {
  readonly matrix: number[][];
  /** The largest change of one correlation. */
  readonly largestChange: number;
}

/** Rounds of projections; at 64 instruments a round takes some milliseconds. */
const MOST_ROUNDS = 200;
/** Correlations nobody tells apart. */
const CLOSE = 1e-7;
/** Digits that a person would type. */
const GRID = 1e6;

/**
 * Rows of numbers in, symmetric or not (the two sides are averaged); a valid matrix out. One that is valid already comes
 * back as it is. The result is rounded to six digits and shrunk by as much towards no correlation, so that rounding
 * cannot make it wrong again.
 */
export function nearestCorrelation(rows: readonly (readonly number[])[]): NearestCorrelation {
  const n = rows.length;
  const given = symmetric(rows);
  if (isWhole(rows, given, n) && smallestOf(given, n) >= -1e-10)
    return { matrix: rows.map((row) => [...row]), largestChange: 0 };
  const projected = project(given, n);
  const shrink = 1 - (2 * n) / GRID;
  const rounded = (x: number) => Math.round(Math.max(-1, Math.min(1, x)) * shrink * GRID) / GRID;
  const matrix = rows.map((_, i) =>
    rows.map((_unused, j) => (i === j ? 1 : rounded(projected[Math.min(i, j) * n + Math.max(i, j)] as number))),
  );
  const changes = matrix.flatMap((row, i) => row.map((rho, j) => Math.abs(rho - (given[i * n + j] as number))));
  return { matrix, largestChange: Math.max(0, ...changes) };
}

/** Below 0: no prices can move together like this. */
export function smallestEigenvalue(rows: readonly (readonly number[])[]): number {
  return smallestOf(symmetric(rows), rows.length);
}

/** Both sides averaged, 1 on the diagonal, within -1 .. 1. */
function symmetric(rows: readonly (readonly number[])[]): Float64Array {
  const n = rows.length;
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  return Float64Array.from({ length: n * n }, (_, k) => {
    const [i, j] = [Math.floor(k / n), k % n];
    return i === j ? 1 : Math.max(-1, Math.min(1, (at(i, j) + at(j, i)) / 2));
  });
}

function isWhole(rows: readonly (readonly number[])[], given: Float64Array, n: number): boolean {
  return rows.every((row, i) => row.length === n && row.every((rho, j) => rho === given[i * n + j]));
}

function smallestOf(matrix: Float64Array, n: number): number {
  return symmetricEigen(matrix, n).values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function project(given: Float64Array, n: number): Float64Array {
  let unit = given;
  let correction = new Float64Array(n * n);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const from = unit.map((x, k) => x - (correction[k] as number));
    const semidefinite = withoutNegative(from, n);
    correction = semidefinite.map((x, k) => x - (from[k] as number));
    const next = semidefinite.map((x, k) => (Math.floor(k / n) === k % n ? 1 : x));
    const moved = next.reduce((most, x, k) => Math.max(most, Math.abs(x - (unit[k] as number))), 0);
    unit = next;
    if (moved < CLOSE) break;
  }
  return scaled(withoutNegative(unit, n), n);
}

/** The nearest positive semi-definite matrix: eigenvalues below 0 are left out. */
function withoutNegative(matrix: Float64Array, n: number): Float64Array {
  const { values, vectors } = symmetricEigen(matrix, n);
  const out = new Float64Array(n * n);
  for (let k = 0; k < n; k += 1) {
    const value = values[k] as number;
    if (value <= 0) continue;
    for (let i = 0; i < n; i += 1) {
      const left = value * (vectors[i * n + k] as number);
      for (let j = 0; j < n; j += 1)
        out[i * n + j] = (out[i * n + j] as number) + left * (vectors[j * n + k] as number);
    }
  }
  return out;
}

/** Unit diagonal by scaling, which keeps a matrix semi-definite. */
function scaled(matrix: Float64Array, n: number): Float64Array {
  const size = (i: number) => Math.sqrt(Math.max(1e-300, matrix[i * n + i] as number));
  return matrix.map((x, k) => x / (size(Math.floor(k / n)) * size(k % n)));
}
