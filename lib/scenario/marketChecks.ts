/** Instruments, their tiers and books, the correlation matrix, the clock. */
import { type Check, duplicates } from './checkKit';
import { problem, type ScenarioError } from './errors';
import { LIMITS } from './limits';
import { isPositiveSemidefinite } from './matrix';
import type { ParsedScenario } from './schema';

export const instruments: Check = ({ scenario: s }) => [
  ...duplicates(
    s.instruments.map((instrument) => instrument.id),
    'instrument',
    (n) => ['instruments', n, 'id'],
  ),
  ...s.instruments.flatMap((instrument, n) => [...tierErrors(instrument, n), ...bookErrors(instrument, n)]),
];

function tierErrors({ tiers }: ParsedScenario['instruments'][number], n: number): ScenarioError[] {
  return tiers.flatMap((tier, k) => {
    const before = tiers[k - 1];
    if (!before) {
      if (tier.fromUsd === 0) return [];
      return [
        problem('tiers', `the first tier starts at 0, not ${tier.fromUsd}`, 'instruments', n, 'tiers', k, 'fromUsd'),
      ];
    }
    if (tier.fromUsd > before.fromUsd) return [];
    const message = `tiers rise: ${tier.fromUsd} follows ${before.fromUsd}`;
    return [problem('tiers', message, 'instruments', n, 'tiers', k, 'fromUsd')];
  });
}

function bookErrors({ book, indexUsd }: ParsedScenario['instruments'][number], n: number): ScenarioError[] {
  if (book.kind === 'saturating' && book.floorUsd >= indexUsd) {
    const message = `floorUsd ${book.floorUsd} is not below indexUsd ${indexUsd}`;
    return [problem('book', message, 'instruments', n, 'book', 'floorUsd')];
  }
  if (book.kind !== 'ladder') return [];
  const errors = [...ladderOrder(book.bids, -1, n, 'bids'), ...ladderOrder(book.asks, 1, n, 'asks')];
  const bid = book.bids[0]?.[0] ?? 0;
  const ask = book.asks[0]?.[0] ?? 0;
  if (bid >= ask)
    errors.push(problem('book', `best bid ${bid} is not below best ask ${ask}`, 'instruments', n, 'book', 'bids', 0));
  return errors;
}

function ladderOrder(
  levels: readonly (readonly [number, number])[],
  way: 1 | -1,
  n: number,
  side: string,
): ScenarioError[] {
  return levels.flatMap(([priceUsd], k) => {
    const before = levels[k - 1];
    if (!before || (priceUsd - before[0]) * way > 0) return [];
    const message = `${side} go ${way > 0 ? 'up' : 'down'} from the best: ${priceUsd} follows ${before[0]}`;
    return [problem('book', message, 'instruments', n, 'book', side, k, 0)];
  });
}

export const matrix: Check = ({ scenario: s }) => {
  const rows = s.correlation.matrix;
  if (!rows) return [];
  const n = s.instruments.length;
  if (rows.length !== n || rows.some((row) => row.length !== n)) {
    return [
      problem('matrix', `the matrix is ${n} by ${n}, one row and column per instrument`, 'correlation', 'matrix'),
    ];
  }
  const errors: ScenarioError[] = [];
  rows.forEach((row, i) => {
    row.forEach((rho, j) => {
      if (i === j && rho !== 1)
        errors.push(problem('matrix', `the diagonal is 1, not ${rho}`, 'correlation', 'matrix', i, j));
      if (i < j && rho !== rows[j]?.[i]) {
        errors.push(problem('matrix', `not symmetric: ${rho} and ${rows[j]?.[i]}`, 'correlation', 'matrix', i, j));
      }
    });
  });
  if (errors.length === 0 && !isPositiveSemidefinite(rows)) {
    errors.push(
      problem('matrix', 'not positive semi-definite: no prices can move together like this', 'correlation', 'matrix'),
    );
  }
  return errors;
};

export const clock: Check = ({ scenario: s }) => {
  const { tickMs, horizonMs } = s.clock;
  const errors: ScenarioError[] = [];
  const ticks = horizonMs / tickMs;
  if (ticks > LIMITS.ticks) {
    const message = `${Math.ceil(ticks)} ticks are more than ${LIMITS.ticks}: a longer tick or a shorter horizon`;
    errors.push(problem('limit', message, 'clock', 'horizonMs'));
  }
  const cells = (Math.floor(ticks) + 1) * s.instruments.length;
  if (ticks <= LIMITS.ticks && cells > LIMITS.seriesCells) {
    const message = `${cells} prices, ticks times instruments, are more than ${LIMITS.seriesCells} to keep`;
    errors.push(problem('limit', message, 'clock', 'horizonMs'));
  }
  const intervals: [number | undefined, PropertyKey[]][] = [
    [s.venue.mark.intervalMs, ['venue', 'mark', 'intervalMs']],
    [s.venue.fundingIntervalMs, ['venue', 'fundingIntervalMs']],
  ];
  for (const [intervalMs, path] of intervals) {
    if (intervalMs !== undefined && intervalMs % tickMs !== 0) {
      errors.push(problem('interval', `${intervalMs} is not a multiple of tickMs ${tickMs}`, ...path));
    }
  }
  return errors;
};
