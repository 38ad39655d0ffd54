/** Documents as they lie in the database: short ones as text, long ones raw-deflated; the hash is checked when read. */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isNamed } from './failure';

/** Either the text or its deflated bytes; the other is null. */
export interface Packed {
  readonly document: string | null;
  readonly packed: Uint8Array<ArrayBuffer> | null;
}

/** Under this, compression saves less than a page of the database. */
const PACKED_FROM_CHARACTERS = 4_000;
/** Twice what a document may hold, for bytes per character: a damaged row must not fill the memory. */
const MOST_BYTES = 16_000_000;

/** What is stored is not what was hashed: the database was changed by other hands, or is damaged. */
export class DocumentAltered extends Error {
  static override [Symbol.hasInstance](error: unknown): boolean {
    return isNamed(error, 'DocumentAltered');
  }

  constructor(id: string) {
    super(`the document of ${id} does not have its hash`);
    this.name = 'DocumentAltered';
  }
}

export function packDocument(document: string): Packed {
  if (document.length < PACKED_FROM_CHARACTERS) return { document, packed: null };
  return { document: null, packed: new Uint8Array(deflateRawSync(Buffer.from(document, 'utf8'))) };
}

/** The text again. Throws DocumentAltered when it is not the one that was stored. */
export function unpackDocument(row: Packed & { readonly id: string; readonly hash: string }): string {
  const document = row.document ?? inflate(row);
  if (createHash('sha256').update(document, 'utf8').digest('hex') !== row.hash) throw new DocumentAltered(row.id);
  return document;
}

function inflate({ id, packed }: Packed & { readonly id: string }): string {
  try {
    return inflateRawSync(packed ?? new Uint8Array(), { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch {
    throw new DocumentAltered(id);
  }
}
