/** The venues that ship, read from their files: part of the program, so that every door knows the same ones. */
import binance from '../../public/venues/binance.json' with { type: 'json' };
import bitmex from '../../public/venues/bitmex.json' with { type: 'json' };
import bybit from '../../public/venues/bybit.json' with { type: 'json' };
import deribit from '../../public/venues/deribit.json' with { type: 'json' };
import drift from '../../public/venues/drift.json' with { type: 'json' };
import dydxV4 from '../../public/venues/dydx-v4.json' with { type: 'json' };
import hyperliquid from '../../public/venues/hyperliquid.json' with { type: 'json' };
import okx from '../../public/venues/okx.json' with { type: 'json' };
import textbook from '../../public/venues/textbook.json' with { type: 'json' };
import vega from '../../public/venues/vega.json' with { type: 'json' };
import { type VenueFile, venueFile } from './venueFile';

const RAW: readonly unknown[] = [textbook, bitmex, binance, bybit, okx, deribit, hyperliquid, dydxV4, drift, vega];

/** In the order of a list one chooses from: the plain one, then exchanges, then protocols. */
export const VENUE_FILES: readonly VenueFile[] = RAW.map((raw) => venueFile.parse(raw));

/** One of them by name. */
export function venueFileOf(id: string): VenueFile | undefined {
  return VENUE_FILES.find((file) => file.id === id);
}
