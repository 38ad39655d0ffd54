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
  /** False when the device would not keep it. */
  save(origin: Origin, document: unknown): boolean;
  clear(origin: Origin): void;
}

export function createDraftStore(storage: DraftStorage | null): DraftStore {
  const keyOf = (origin: Origin) => `shockgraph.draft.1.${origin.kind}.${origin.id}`;
  return {
    load(origin) {
      try {
        const text = storage?.getItem(keyOf(origin)) ?? null;
        return text === null ? null : JSON.parse(text);
      } catch {
        return null;
      }
    },
    save(origin, document) {
      try {
        storage?.setItem(keyOf(origin), JSON.stringify(document));
        return storage !== null;
      } catch {
        return false;
      }
    },
    clear(origin) {
      try {
        storage?.removeItem(keyOf(origin));
      } catch {
        // A device that keeps nothing has nothing to forget.
      }
    },
  };
}
