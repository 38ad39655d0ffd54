/** The books, all instruments together: how deep, how fast they come back. */
import type { Book, Scenario } from '@/lib/scenario';
import type { Field } from './types';

/** Some size that scales with depth, to compare a book with the one it came from. */
function sizeOf(book: Book): number {
  switch (book.kind) {
    case 'power':
      return book.depthUsdAt1pct;
    case 'saturating':
      return book.depthUsd;
    case 'ladder':
      return book.bids[0]?.[1] ?? 0;
  }
}

/** A book `times` as deep at every distance. */
export function deeper(book: Book, times: number): Book {
  const side = (levels: readonly [number, number][]) =>
    levels.map(([price, size]): [number, number] => [price, Number((size * times).toPrecision(12))]);
  switch (book.kind) {
    case 'power':
      return { ...book, depthUsdAt1pct: book.depthUsdAt1pct * times };
    case 'saturating':
      return { ...book, depthUsd: book.depthUsd * times };
    case 'ladder':
      return { ...book, bids: side(book.bids), asks: side(book.asks) };
  }
}

function mapBooks(scenario: Scenario, change: (book: Book, instrument: number) => Book): unknown {
  return { ...scenario, instruments: scenario.instruments.map((one, i) => ({ ...one, book: change(one.book, i) })) };
}

const onlyPower = (s: Scenario) => s.instruments.length === 1 && s.instruments[0]?.book.kind === 'power';

export const BOOK_FIELDS: readonly Field[] = [
  {
    kind: 'number',
    id: 'depth-usd',
    section: 'book',
    label: 'Depth at 1 %',
    code: 'BOOK-01',
    says: 'Dollars that move the price by one percent.',
    unit: 'usd',
    min: 1e3,
    max: 1e9,
    scale: 'log',
    applies: onlyPower,
    read: (s) => (s.instruments[0] ? sizeOf(s.instruments[0].book) : undefined),
    write: (s, value) =>
      mapBooks(s, (book) => (book.kind === 'power' ? { ...book, depthUsdAt1pct: value ?? book.depthUsdAt1pct } : book)),
  },
  {
    kind: 'number',
    id: 'depth',
    section: 'book',
    label: 'Depth of the books',
    code: 'BOOK-01',
    says: 'Size at every distance, against the books one started from; all instruments together.',
    unit: 'share',
    min: 0.1,
    max: 10,
    scale: 'log',
    applies: (s) => !onlyPower(s),
    read: (s, base) => {
      const [now, then] = [s.instruments[0], base.instruments[0]];
      return now && then ? Number((sizeOf(now.book) / sizeOf(then.book)).toPrecision(6)) : undefined;
    },
    write: (s, value, base) =>
      mapBooks(s, (book, i) => {
        const from = base.instruments[i]?.book;
        return from?.kind === book.kind ? { ...book, ...deeper(from, value ?? 1), ...restOf(book) } : book;
      }),
  },
  {
    kind: 'number',
    id: 'refill',
    section: 'book',
    label: 'Refill half-life',
    code: 'BOOK-05',
    says: 'Time in which half of what was taken comes back. Measured books barely refill within a cascade.',
    unit: 'time',
    min: 1_000,
    max: 600_000,
    scale: 'log',
    none: 'none',
    applies: () => true,
    read: (s) => s.instruments[0]?.book.recoveryHalfLifeMs,
    write: (s, value) => mapBooks(s, (book) => ({ ...book, recoveryHalfLifeMs: value })),
  },
];

/** What of a book is not its depth. */
function restOf({ spread, recoveryHalfLifeMs, permanentShare }: Book) {
  return { spread, recoveryHalfLifeMs, permanentShare };
}
