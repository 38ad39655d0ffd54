/**
 * A scenario as the part of an address behind the `#`, which no browser sends to a server: `1.` and the base64url of its
 * raw-deflated canonical form. The number is the version of this form, not of the document.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { canonicalJson } from './canonical';
import { type Parsed, parseScenarioText } from './parse';
import type { Scenario } from './resolve';

/** Longer addresses are cut by chats and mail. Deflate makes of a byte at most 1,032, so this bounds what is unpacked too. */
export const HASH_LINK_CHARACTERS = 8_000;

const VERSION = '1.';

/** The text behind the `#`; longer than HASH_LINK_CHARACTERS for a scenario that must be stored instead. */
export function encodeHashLink(scenario: Scenario): string {
  const bytes = deflateSync(strToU8(canonicalJson(scenario)), { level: 9, mem: 12 });
  return VERSION + base64Url(bytes);
}

/** Why there is no scenario in a text: it is of a newer version, too long, or not whole. */
export type HashLinkFault = 'version' | 'too-long' | 'damaged';

export type DecodedHashLink =
  | { readonly ok: true; readonly parsed: Parsed }
  | { readonly ok: false; readonly fault: HashLinkFault };

/** Reads the text behind a `#`, with or without it. The scenario in it is parsed like any other: it may be refused. */
export function decodeHashLink(hash: string): DecodedHashLink {
  // A sentence that an address stood in may have left its full stop or bracket on it.
  const text = hash.replace(/^#/, '').replace(/[^\w-]+$/, '');
  if (text.length > HASH_LINK_CHARACTERS) return { ok: false, fault: 'too-long' };
  if (!text.startsWith(VERSION)) return { ok: false, fault: /^\d+\./.test(text) ? 'version' : 'damaged' };
  try {
    return { ok: true, parsed: parseScenarioText(strFromU8(inflateSync(bytesOf(text.slice(VERSION.length))))) };
  } catch {
    return { ok: false, fault: 'damaged' };
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Three bytes are four letters; without padding. */
function base64Url(bytes: Uint8Array): string {
  let text = '';
  for (let n = 0; n < bytes.length; n += 3) {
    const rest = bytes.length - n;
    const word = ((bytes[n] ?? 0) << 16) | ((bytes[n + 1] ?? 0) << 8) | (bytes[n + 2] ?? 0);
    for (let k = 0; k < Math.min(4, rest + 1); k += 1) text += ALPHABET[(word >> (18 - 6 * k)) & 63];
  }
  return text;
}

/** Throws RangeError at a letter that cannot stand there. */
function bytesOf(text: string): Uint8Array {
  if (text.length % 4 === 1) throw new RangeError('cut short');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let n = 0, at = 0; n < text.length; n += 4, at += 3) {
    let word = 0;
    for (let k = 0; k < 4; k += 1) {
      const value = n + k < text.length ? ALPHABET.indexOf(text.charAt(n + k)) : 0;
      if (value < 0) throw new RangeError('no such letter');
      word = (word << 6) | value;
    }
    for (let k = 0; k < 3 && at + k < bytes.length; k += 1) bytes[at + k] = (word >> (16 - 8 * k)) & 255;
  }
  return bytes;
}
