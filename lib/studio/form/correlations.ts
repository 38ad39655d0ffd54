/** The correlation matrix as pairs: it is symmetric, so what stands in two of its cells is one value of one pair. */
import { MINUS } from '@/lib/analysis';
import { instrumentIds } from './around';
import { readNumber } from './leaf';
import { type Path, pointerOf, type ValueChange, valueAtPath, withValue } from './path';

const MATRIX: Path = ['correlation', 'matrix'];

/** Pointer of the pair of instruments `i` and `j`, by their indexes in either order: its cell above the diagonal. */
export function correlationPointer(i: number, j: number): string {
  return pointerOf([...MATRIX, Math.min(i, j), Math.max(i, j)]);
}

/** Indexes of the pair that a path is a cell of; null for any other place, also on the diagonal. */
function pairAt(path: Path): readonly [number, number] | null {
  const [part, field, i, j] = path;
  if (path.length !== 4 || part !== MATRIX[0] || field !== MATRIX[1] || i === j) return null;
  return typeof i === 'number' && typeof j === 'number' ? [i, j] : null;
}

/** `BTC–ETH` for a cell of the matrix; null where the path is none or names an instrument that is not there. */
export function correlatedPair(document: unknown, path: Path): string | null {
  const pair = pairAt(path);
  if (!pair) return null;
  const ids = instrumentIds(document);
  const [a, b] = [ids[Math.min(...pair)], ids[Math.max(...pair)]];
  return a === undefined || b === undefined ? null : `${a}\u2013${b}`;
}

/** What was typed as a correlation, −1 to 1; NaN where it is none. */
export function readCorrelation(typed: string): number {
  const rho = readNumber(typed, 'plain');
  return rho >= -1 && rho <= 1 ? rho : Number.NaN;
}

/** What is said of a text that is no correlation. */
export function correlationWords(typed: string): string {
  return `\u201c${typed}\u201d is not a correlation, which goes from ${MINUS}1 to 1`;
}

/** The document with a value put where it was; one of a pair stands in both of its cells. */
export function withChange(document: unknown, path: Path, value: unknown): unknown {
  const pair = pairAt(path);
  const next = withValue(document, path, value);
  return pair ? withValue(next, [...MATRIX, pair[1], pair[0]], value) : next;
}

/** Changes of a matrix that was and is symmetric: each pair once. */
export function pairsOnce(changes: readonly ValueChange[]): ValueChange[] {
  return changes.filter(({ path }) => {
    const pair = pairAt(path);
    return pair === null || pair[0] < pair[1];
  });
}

/** The matrix that stands in a document, as a square of `n`: what is missing or no number is 1 on the diagonal, else 0. */
export function correlationRows(matrix: unknown, n: number): number[][] {
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_unused, j) => {
      const rho = valueAtPath(matrix, [i, j]);
      return typeof rho === 'number' ? rho : i === j ? 1 : 0;
    }),
  );
}
