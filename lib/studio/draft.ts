/** Unsaved work, kept on this device: one draft per origin, so that a shared copy never overwrites one's own. */
import type { Origin } from './url';

/** The part of localStorage used; a browser that refuses it (private mode, full) loses nothing but the draft. */
export interface DraftStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What is kept of one's work: the document, and what stands on the screen and is none. */
export interface Draft {
  readonly document: unknown;
  /** A JSON text that cannot be read, null where there is none. */
  readonly text: string | null;
  /** The JSON text that `document` was read from, where that document is wrong; null or absent where it is laid out anew. */
  readonly written?: string | null;
  /** Texts in controls that are no value, by control. */
  readonly typed: Readonly<Record<string, string>>;
}

/** A line of the list of drafts. */
export interface DraftEntry {
  readonly origin: Origin;
  readonly title: string;
  /** What is in it, which tells two of one title apart: `BTC −5 %, 500 accounts`; absent in one kept long ago. */
  readonly about?: string;
  readonly savedMs: number;
}

export interface DraftStore {
  /** The stored draft, or null. Its document is not validated: the caller parses it. */
  load(origin: Origin): Draft | null;
  /** False when the device would not keep it. */
  save(origin: Origin, draft: Draft): boolean;
  /** Another title, in the document and in the list; false where there is no such draft, or the device would not keep it. */
  rename(origin: Origin, title: string): boolean;
  clear(origin: Origin): void;
  /** Whether another page kept a draft of it since this store read or wrote it last: what is there is not this page's. */
  isAnothers(origin: Origin): boolean;
  /** Makes a draft one of its own under `id`, begun as `base`; null where there is none, or the device would not keep it. */
  setAside(origin: Origin, id: string, base: unknown): Origin | null;
  /** Says that this draft is the one worked on: the one that `latest` gives. */
  choose(origin: Origin): void;
  /** The draft worked on last, with the origin it is of; null where there is none. */
  latest(): { readonly origin: Origin; readonly document: unknown } | null;
  /** Every draft kept, newest first. */
  list(): readonly DraftEntry[];
  /** What an own scenario began as; null where it began empty or is not known. */
  loadOwn(id: string): unknown;
  /** False when the device would not keep it. */
  saveOwn(id: string, document: unknown): boolean;
}

const LATEST = 'shockgraph.draft.1.latest';
const INDEX = 'shockgraph.drafts.1';
/** More lines than anybody looks through; a draft itself stays until it is reverted. */
const LISTED = 24;

export function createDraftStore(storage: DraftStorage | null, nowMs: () => number = Date.now): DraftStore {
  const keyOf = (origin: Origin) => `shockgraph.draft.1.${origin.kind}.${origin.id}`;
  const ownKey = (id: string) => `shockgraph.own.1.${id}`;
  /** Drafts as this store read or wrote them last. */
  const seen = new Map<string, string | null>();
  const textAt = (key: string): string | null => {
    try {
      return storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const read = (key: string, text = textAt(key)): unknown => {
    try {
      return text === null ? null : JSON.parse(text);
    } catch {
      return null;
    }
  };
  const write = (key: string, value: unknown): boolean => {
    try {
      const text = JSON.stringify(value);
      storage?.setItem(key, text);
      seen.set(key, text);
      return storage !== null;
    } catch {
      return false;
    }
  };
  const remove = (key: string): void => {
    seen.set(key, null);
    try {
      storage?.removeItem(key);
    } catch {
      // A device that keeps nothing has nothing to forget.
    }
  };
  const list = (): DraftEntry[] => {
    const stored = read(INDEX);
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  };
  const others = (origin: Origin) => list().filter((one) => keyOf(one.origin) !== keyOf(origin));
  return {
    load(origin) {
      const text = textAt(keyOf(origin));
      seen.set(keyOf(origin), text);
      return readDraft(read(keyOf(origin), text));
    },
    isAnothers(origin) {
      const key = keyOf(origin);
      const text = textAt(key);
      return text !== null && seen.has(key) && seen.get(key) !== text;
    },
    save(origin, draft) {
      if (!write(keyOf(origin), stored(draft))) return false;
      const entry = { origin, title: titleOf(draft.document), about: aboutOf(draft.document), savedMs: nowMs() };
      write(INDEX, [entry, ...others(origin)].slice(0, LISTED));
      write(LATEST, origin);
      return true;
    },
    rename(origin, title) {
      const draft = readDraft(read(keyOf(origin)));
      if (!draft || !isObject(draft.document)) return false;
      // Another title makes another text: one that was kept as it was written is laid out anew.
      const renamed = { ...draft, document: { ...draft.document, title }, written: null };
      if (!write(keyOf(origin), stored(renamed))) return false;
      const isIt = (one: DraftEntry): boolean => keyOf(one.origin) === keyOf(origin);
      return write(
        INDEX,
        list().map((one) => (isIt(one) ? { ...one, title } : one)),
      );
    },
    clear(origin) {
      remove(keyOf(origin));
      const left = others(origin);
      if (left.length === 0) remove(INDEX);
      else write(INDEX, left);
      const latest = originOf(read(LATEST));
      if (latest && keyOf(latest) === keyOf(origin)) remove(LATEST);
    },
    setAside(origin, id, base) {
      const draft = readDraft(read(keyOf(origin)));
      const entry = list().find((one) => keyOf(one.origin) === keyOf(origin));
      const own: Origin = { kind: 'own', id };
      if (!draft || !write(ownKey(id), base) || !write(keyOf(own), stored(draft))) return null;
      const line = { title: titleOf(draft.document), about: aboutOf(draft.document), savedMs: nowMs(), ...entry };
      write(INDEX, [{ ...line, origin: own }, ...others(origin)].slice(0, LISTED));
      remove(keyOf(origin));
      return own;
    },
    choose: (origin) => void write(LATEST, origin),
    latest() {
      const origin = originOf(read(LATEST));
      const draft = origin && readDraft(read(keyOf(origin)));
      return origin && draft ? { origin, document: draft.document } : null;
    },
    list,
    loadOwn: (id) => read(ownKey(id)),
    saveOwn: (id, document) => write(ownKey(id), document),
  };
}

/** A document that its text is kept of is not kept twice: a device has room for five million letters. */
function stored({ document, text, written = null, typed }: Draft): unknown {
  return written === null ? { document, text, typed } : { written, text, typed };
}

/** Drafts of the first edition were the document itself. */
function readDraft(stored: unknown): Draft | null {
  if (!isObject(stored)) return null;
  if ('shockgraph' in stored) return { document: stored, text: null, typed: {} };
  const { text, typed } = stored;
  const written = typeof stored.written === 'string' ? stored.written : null;
  const texts = isObject(typed) ? Object.entries(typed).filter(([, value]) => typeof value === 'string') : [];
  return {
    document: written === null ? stored.document : documentIn(written),
    text: typeof text === 'string' ? text : null,
    written,
    typed: Object.fromEntries(texts) as Record<string, string>,
  };
}

function documentIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The instruments, the first move of the shock and the number of accounts, as far as a document says them. */
function aboutOf(document: unknown): string {
  if (!isObject(document)) return '';
  const { instruments, shock, accounts, population } = document;
  const ids = listOf(instruments).flatMap((one) => (isObject(one) && typeof one.id === 'string' ? [one.id] : []));
  const [first] = listOf(isObject(shock) ? shock.moves : null);
  const move = isObject(first) && typeof first.move === 'number' && first.kind !== 'path' ? first.move : null;
  const moved = isObject(first) && typeof first.instrument === 'string' ? first.instrument : '';
  const drawn = isObject(population) && typeof population.count === 'number' ? population.count : 0;
  const count = listOf(accounts).length + drawn;
  const shown = ids.length > 3 ? `${ids.length} instruments` : ids.join(', ');
  const percent = move === null ? '' : `${move < 0 ? '\u2212' : '+'}${Number((Math.abs(move) * 100).toPrecision(3))} %`;
  const market = percent === '' ? shown : ids.length < 2 ? `${moved} ${percent}` : `${shown}, ${moved} ${percent}`;
  return [market, `${count.toLocaleString('en-US')} ${count === 1 ? 'account' : 'accounts'}`]
    .filter(Boolean)
    .join(', ');
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export function titleOf(document: unknown): string {
  return isObject(document) && typeof document.title === 'string' && document.title !== ''
    ? document.title
    : 'Untitled';
}

function isEntry(value: unknown): value is DraftEntry {
  return isObject(value) && originOf(value.origin) !== null && typeof value.title === 'string';
}

/** An origin as it was stored; null for anything else. */
function originOf(value: unknown): Origin | null {
  if (!isObject(value)) return null;
  const { kind, id } = value;
  return (kind === 'preset' || kind === 'copy' || kind === 'own') && typeof id === 'string' ? { kind, id } : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
