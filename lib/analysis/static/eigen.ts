/** Eigenvalues of a small symmetric matrix, by Jacobi's rotations: the same digits everywhere. */

export interface Eigen {
  readonly value: number;
  /** Of length 1; its entry of largest size, the first of equals, is positive. */
  readonly vector: Float64Array;
}

const MOST_SWEEPS = 60;

/** Eigenvalues of a symmetric matrix of n rows, row-major, and their vectors as the columns of another. */
export interface Eigensystem {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

export function symmetricEigen(matrix: Float64Array, n: number): Eigensystem {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let k = 0; k < n; k += 1) v[k * n + k] = 1;
  const whole = a.reduce((sum, x) => sum + x * x, 0);
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a, n) > 1e-30 * whole; sweep += 1) {
    for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) rotate(a, v, n, p, q);
  }
  return { values: Float64Array.from({ length: n }, (_, k) => a[k * n + k] as number), vectors: v };
}

/** Largest eigenvalue, with its vector, of a symmetric matrix of n rows, row-major. Of equal ones that of the first column. */
export function largestEigen(matrix: Float64Array, n: number): Eigen {
  const { values, vectors } = symmetricEigen(matrix, n);
  let best = 0;
  for (let k = 1; k < n; k += 1) if ((values[k] as number) > (values[best] as number)) best = k;
  const vector = Float64Array.from({ length: n }, (_, row) => vectors[row * n + best] as number);
  const lead = vector.reduce((most, x) => (Math.abs(x) > Math.abs(most) ? x : most), 0);
  return { value: values[best] as number, vector: lead < 0 ? vector.map((x) => -x) : vector };
}

function offDiagonal(a: Float64Array, n: number): number {
  let sum = 0;
  for (let p = 0; p < n; p += 1) {
    for (let q = p + 1; q < n; q += 1) sum += (a[p * n + q] as number) * (a[p * n + q] as number);
  }
  return sum;
}

/** Turns rows and columns p and q so that their entry becomes 0; v gathers the turns. */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const off = a[p * n + q] as number;
  if (off === 0) return;
  const theta = ((a[q * n + q] as number) - (a[p * n + p] as number)) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(t * t + 1);
  const sine = t * cosine;
  const turn = (m: Float64Array, x: number, y: number): void => {
    const mx = m[x] as number;
    const my = m[y] as number;
    m[x] = cosine * mx - sine * my;
    m[y] = sine * mx + cosine * my;
  };
  for (let k = 0; k < n; k += 1) turn(a, k * n + p, k * n + q);
  for (let k = 0; k < n; k += 1) turn(a, p * n + k, q * n + k);
  for (let k = 0; k < n; k += 1) turn(v, k * n + p, k * n + q);
  a[p * n + q] = 0;
  a[q * n + p] = 0;
}
