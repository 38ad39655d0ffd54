/** BOOK-01: the curve of an instrument's book, fixed at time 0. A new kind of book is a new case here and a file beside it. */
import type { Instrument } from '@/lib/scenario';
import type { Curve } from './curve';
import { ladderSide } from './ladderSide';
import { powerSide, saturatingSide } from './smoothSides';

/** Ask and bid side of a book; distances are relative to the outside price. */
export function makeCurve(instrument: Instrument): Curve {
  const { book, indexUsd } = instrument;
  switch (book.kind) {
    case 'power': {
      const side = powerSide(indexUsd, book.depthUsdAt1pct, book.exponent, book.maxDistance);
      return { ask: side, bid: side };
    }
    case 'saturating': {
      const side = saturatingSide(indexUsd, book.depthUsd, book.floorUsd);
      return { ask: side, bid: side };
    }
    case 'ladder': {
      const bestAsk = book.asks[0]?.[0] ?? indexUsd;
      const bestBid = book.bids[0]?.[0] ?? indexUsd;
      const midUsd = (bestAsk + bestBid) / 2;
      return {
        ask: ladderSide(book.asks, midUsd, book.tail, book.maxDistance),
        bid: ladderSide(book.bids, midUsd, book.tail, book.maxDistance),
      };
    }
  }
}
