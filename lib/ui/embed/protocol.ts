/** What a host page and an embedded run say to each other by `postMessage` (docs/embed.md). */

export const EMBED_VERSION = 1;

/** Host to embed: `{ to: 'shockgraph', ... }`. */
export type EmbedCommand =
  | { readonly kind: 'seek'; readonly tMs: number }
  | { readonly kind: 'select'; readonly bucket: string | null }
  | { readonly kind: 'play'; readonly speed?: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'show'; readonly which: 'cascade' | 'market' }
  | { readonly kind: 'get' };

/** Embed to host: `{ from: 'shockgraph', version, ... }`. */
export type EmbedMessage =
  | {
      readonly kind: 'ready';
      readonly title: string;
      readonly digest: string;
      readonly engine: string;
      readonly endMs: number;
    }
  | { readonly kind: 'state'; readonly tMs: number; readonly selected: string | null; readonly playing: boolean }
  | { readonly kind: 'error'; readonly message: string };

/** A message of the host's as a command; a string says what is wrong with it; null: it is not for us. */
export function readCommand(data: unknown): EmbedCommand | string | null {
  if (typeof data !== 'object' || data === null || !('to' in data) || data.to !== 'shockgraph') return null;
  const message = data as Readonly<Record<string, unknown>>;
  switch (message.kind) {
    case 'seek':
      return isTime(message.tMs) ? { kind: 'seek', tMs: message.tMs } : 'seek wants tMs, milliseconds from 0';
    case 'select':
      if (message.bucket === null) return { kind: 'select', bucket: null };
      return typeof message.bucket === 'string' && message.bucket.length <= 200
        ? { kind: 'select', bucket: message.bucket }
        : 'select wants bucket, the name of an account, or null';
    case 'play':
      if (message.speed === undefined) return { kind: 'play' };
      return isTime(message.speed) && message.speed > 0
        ? { kind: 'play', speed: message.speed }
        : 'play wants speed, simulated seconds per second, above 0';
    case 'pause':
    case 'get':
      return { kind: message.kind };
    case 'show':
      return message.which === 'cascade' || message.which === 'market'
        ? { kind: 'show', which: message.which }
        : "show wants which, 'cascade' or 'market'";
    default:
      return 'kind is one of seek, select, play, pause, show, get';
  }
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** What an embedded page shows besides the picture, from its query. */
export interface EmbedOptions {
  /** Play button and time line. */
  readonly controls: boolean;
  /** The sentence above the picture. */
  readonly caption: boolean;
  readonly theme: 'light' | 'dark' | null;
  readonly autoplay: boolean;
}

export function readOptions(query: string): EmbedOptions {
  const params = new URLSearchParams(query);
  const theme = params.get('theme');
  return {
    controls: params.get('controls') !== '0',
    caption: params.get('caption') !== '0',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    autoplay: params.get('autoplay') === '1',
  };
}
