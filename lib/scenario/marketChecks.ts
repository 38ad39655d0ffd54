/** Instruments, their tiers and books, the correlation matrix, the clock. */
import { type Check, duplicates, entries } from './checkKit';
import { problem, type ScenarioError } from './errors';
import { LIMITS } from './limits';
import { isPositiveSemidefinite } from './matrix';
import { countWords, numberWords } from './sayings';
import type { Soft, SoftScenario } from './soft';

type Instrument = NonNullable<NonNullable<SoftScenario['instruments']>[number]>;

export const instruments: Check = ({ scenario: s }) => [
  ...duplicates(
    (s.instruments ?? []).map((instrument) => instrument?.id ?? null),
    'instrument',
    (n) => ['instruments', n, 'id'],
  ),
  ...entries(s.instruments).flatMap(({ one, n }) => [...tierErrors(one, n), ...bookErrors(one, n)]),
];

function tierErrors({ tiers }: Instrument, n: number): ScenarioError[] {
  return entries(tiers).flatMap(({ one: { fromUsd }, n: k }) => {
    if (fromUsd === null) return [];
    const path = ['instruments', n, 'tiers', k, 'fromUsd'];
    if (k === 0)
      return fromUsd === 0
        ? []
        : [problem('tiers', `the first tier starts at 0, not ${numberWords(fromUsd)}`, ...path)];
    const before = tiers?.[k - 1]?.fromUsd ?? null;
    if (before === null || fromUsd > before) return [];
    return [problem('tiers', `tiers rise: ${numberWords(fromUsd)} follows ${numberWords(before)}`, ...path)];
  });
}

function bookErrors({ book, indexUsd }: Instrument, n: number): ScenarioError[] {
  if (book === null) return [];
  if (book.kind === 'saturating') {
    const { floorUsd } = book;
    if (floorUsd === null || indexUsd === null || floorUsd < indexUsd) return [];
    const message = `floorUsd ${numberWords(floorUsd)} is not below indexUsd ${numberWords(indexUsd)}`;
    return [problem('book', message, 'instruments', n, 'book', 'floorUsd')];
  }
  if (book.kind !== 'ladder') return [];
  const errors = [...ladderOrder(book.bids, -1, n, 'bids'), ...ladderOrder(book.asks, 1, n, 'asks')];
  const bid = book.bids?.[0]?.[0];
  const ask = book.asks?.[0]?.[0];
  if (bid !== undefined && ask !== undefined && bid >= ask) {
    const message = `the best bid ${numberWords(bid)} is not below the best ask ${numberWords(ask)}`;
    errors.push(problem('book', message, 'instruments', n, 'book', 'bids', 0));
  }
  return errors;
}

function ladderOrder(levels: Soft<[number, number][]>, way: 1 | -1, n: number, side: string): ScenarioError[] {
  return (levels ?? []).flatMap((level, k) => {
    const before = levels?.[k - 1];
    if (!before || level === null || (level[0] - before[0]) * way > 0) return [];
    const message = `${side} go ${way > 0 ? 'up' : 'down'} from the best: ${numberWords(level[0])} follows ${numberWords(before[0])}`;
    return [problem('book', message, 'instruments', n, 'book', side, k, 0)];
  });
}

export const matrix: Check = ({ scenario: s }) => {
  const rows = s.correlation?.matrix;
  if (!rows || s.instruments === null) return [];
  const n = s.instruments.length;
  if (rows.length !== n || rows.some((row) => row !== null && row.length !== n)) {
    const message = `the matrix has ${countWords(n, 'row', 'rows')} of ${n}, one for each instrument`;
    return [problem('matrix', message, 'correlation', 'matrix')];
  }
  const errors: ScenarioError[] = [];
  rows.forEach((row, i) => {
    row?.forEach((rho, j) => {
      const twin = rows[j]?.[i];
      if (i === j && rho !== null && rho !== 1)
        errors.push(problem('matrix', `the diagonal is 1, not ${numberWords(rho)}`, 'correlation', 'matrix', i, j));
      if (i < j && rho !== null && typeof twin === 'number' && rho !== twin) {
        const message = `not symmetric: ${numberWords(rho)} here and ${numberWords(twin)} across the diagonal`;
        errors.push(problem('matrix', message, 'correlation', 'matrix', i, j));
      }
    });
  });
  if (errors.length === 0 && isWhole(rows) && !isPositiveSemidefinite(rows)) {
    const message = 'not positive semi-definite: no prices can move together like this';
    errors.push(problem('matrix', message, 'correlation', 'matrix'));
  }
  return errors;
};

function isWhole(rows: readonly Soft<number[]>[]): rows is readonly (readonly number[])[] {
  return rows.every((row) => row?.every((rho) => rho !== null) === true);
}

export const clock: Check = ({ scenario: s }) => {
  if (s.clock === null || s.clock.tickMs === null) return [];
  const { tickMs, horizonMs } = s.clock;
  const errors = horizonMs === null ? [] : horizonErrors(horizonMs, tickMs, s.instruments?.length ?? 1);
  const intervals: [number | null | undefined, PropertyKey[]][] = [
    [s.venue?.mark?.intervalMs, ['venue', 'mark', 'intervalMs']],
    [s.venue?.fundingIntervalMs, ['venue', 'fundingIntervalMs']],
  ];
  for (const [intervalMs, path] of intervals) {
    if (typeof intervalMs !== 'number' || intervalMs % tickMs === 0) continue;
    const message = `${numberWords(intervalMs)} is not a multiple of tickMs, which is ${numberWords(tickMs)}`;
    errors.push(problem('interval', message, ...path));
  }
  return errors;
};

function horizonErrors(horizonMs: number, tickMs: number, count: number): ScenarioError[] {
  const ticks = horizonMs / tickMs;
  if (ticks > LIMITS.ticks) {
    const message = `${numberWords(Math.ceil(ticks))} ticks are more than ${numberWords(LIMITS.ticks)}: take a longer tick or a shorter horizon`;
    return [problem('limit', message, 'clock', 'horizonMs')];
  }
  const cells = (Math.floor(ticks) + 1) * count;
  if (cells <= LIMITS.seriesCells) return [];
  const message = `${numberWords(cells)} prices, ticks times instruments, are more than the ${numberWords(LIMITS.seriesCells)} that are kept`;
  return [problem('limit', message, 'clock', 'horizonMs')];
}
