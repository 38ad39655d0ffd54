/** Unsaved work, kept on this device: one draft per origin, so that a shared copy never overwrites one's own. */
import type { Origin } from './url';

/** The part of localStorage used; a browser that refuses it (private mode, full) loses nothing but the draft. */
export interface DraftStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface DraftStore {
  /** The stored document, or null. Not validated: the caller parses it. */
  load(origin: Origin): unknown;
  /** Keeps it as the draft worked on last; false when the device would not. */
  save(origin: Origin, document: unknown): boolean;
  clear(origin: Origin): void;
  /** Says that this draft is the one worked on: the one that `latest` gives. */
  choose(origin: Origin): void;
  /** The draft worked on last, with the origin it is of; null where there is none. */
  latest(): { readonly origin: Origin; readonly document: unknown } | null;
}

const LATEST = 'shockgraph.draft.1.latest';

export function createDraftStore(storage: DraftStorage | null): DraftStore {
  const keyOf = (origin: Origin) => `shockgraph.draft.1.${origin.kind}.${origin.id}`;
  const read = (key: string): unknown => {
    try {
      const text = storage?.getItem(key) ?? null;
      return text === null ? null : JSON.parse(text);
    } catch {
      return null;
    }
  };
  const choose = ({ kind, id }: Origin): void => {
    try {
      storage?.setItem(LATEST, JSON.stringify({ kind, id }));
    } catch {
      // Then there is no draft to come back to either.
    }
  };
  return {
    load: (origin) => read(keyOf(origin)),
    save(origin, document) {
      try {
        storage?.setItem(keyOf(origin), JSON.stringify(document));
        choose(origin);
        return storage !== null;
      } catch {
        return false;
      }
    },
    clear(origin) {
      try {
        storage?.removeItem(keyOf(origin));
        const latest = originOf(read(LATEST));
        if (latest?.kind === origin.kind && latest.id === origin.id) storage?.removeItem(LATEST);
      } catch {
        // A device that keeps nothing has nothing to forget.
      }
    },
    choose,
    latest() {
      const origin = originOf(read(LATEST));
      const document = origin && read(keyOf(origin));
      return origin && document !== null ? { origin, document } : null;
    },
  };
}

/** An origin as it was stored; null for anything else. */
function originOf(value: unknown): Origin | null {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('id' in value)) return null;
  const { kind, id } = value;
  return (kind === 'preset' || kind === 'copy') && typeof id === 'string' ? { kind, id } : null;
}
