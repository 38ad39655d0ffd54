/** How much a book holds within a distance of its mid, for pictures only; the engine has the exact curves (BOOK-01). */

/** The shapes a book can have in a scenario; fields as in the schema. */
export type DepthBook =
  | { readonly kind: 'power'; readonly depthUsdAt1pct: number; readonly exponent: number; readonly maxDistance: number }
  | { readonly kind: 'saturating'; readonly depthUsd: number; readonly floorUsd: number }
  | {
      readonly kind: 'ladder';
      readonly bids: readonly (readonly [number, number])[];
      readonly asks: readonly (readonly [number, number])[];
      readonly tail: 'none' | 'power';
    };

export type BookSide = 'bids' | 'asks';

/** USD (at the opening price) within relative distance `distance` of the mid; a ladder's last level bounds it. */
export function bookDepthUsd(book: DepthBook, side: BookSide, indexUsd: number, distance: number): number {
  switch (book.kind) {
    case 'power':
      return book.depthUsdAt1pct * (Math.min(distance, book.maxDistance) / 0.01) ** book.exponent;
    case 'saturating': {
      const reach = 1 - book.floorUsd / indexUsd;
      const part = Math.min(distance / reach, 1 - 1e-9);
      return -reach * book.depthUsd * Math.log(1 - part);
    }
    case 'ladder':
      return ladderDepthUsd(book, side, indexUsd, distance);
  }
}

function ladderDepthUsd(
  book: Extract<DepthBook, { kind: 'ladder' }>,
  side: BookSide,
  indexUsd: number,
  distance: number,
): number {
  const mid = ladderMidUsd(book);
  let base = 0;
  for (const [priceUsd, sizeBase] of book[side]) {
    if (Math.abs(priceUsd / mid - 1) > distance) break;
    base += sizeBase;
  }
  return base * indexUsd;
}

function ladderMidUsd(book: Extract<DepthBook, { kind: 'ladder' }>): number {
  const bid = book.bids[0]?.[0] ?? Number.NaN;
  const ask = book.asks[0]?.[0] ?? Number.NaN;
  return (bid + ask) / 2;
}

/** Distance at which what was measured (a ladder) or defined (a curve) ends. */
export function bookReach(book: DepthBook, side: BookSide, indexUsd: number): number {
  switch (book.kind) {
    case 'power':
      return book.maxDistance;
    case 'saturating':
      return 1 - book.floorUsd / indexUsd;
    case 'ladder': {
      const edge = book[side].at(-1)?.[0];
      return edge === undefined ? 0 : Math.abs(edge / ladderMidUsd(book) - 1);
    }
  }
}
