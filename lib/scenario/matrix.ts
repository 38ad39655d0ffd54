/** Linear algebra on correlation matrices. Deterministic: + - * / only, in index order. */

/** Eigenvalues down to this are rounding. */
const TOLERANCE = 1e-9;

/** LDL with the tolerance added to the diagonal: every pivot stays positive. Symmetric input. */
export function isPositiveSemidefinite(rows: readonly (readonly number[])[]): boolean {
  const n = rows.length;
  const a = rows.map((row, i) => row.map((value, j) => (i === j ? value + TOLERANCE : value)));
  const at = (i: number, j: number): number => a[i]?.[j] ?? 0;
  for (let k = 0; k < n; k += 1) {
    const pivot = at(k, k);
    if (!(pivot > 0)) return false;
    for (let i = k + 1; i < n; i += 1) {
      const factor = at(i, k) / pivot;
      const row = a[i];
      for (let j = k; row && j < n; j += 1) row[j] = (row[j] ?? 0) - factor * at(k, j);
    }
  }
  return true;
}
