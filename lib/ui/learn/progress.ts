/** Which lessons this device has seen come true. */
const KEY = 'shockgraph.learned';

export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Ids of the lessons done; none where nothing is stored, or nothing that can be read. */
export function learned(shelf: Shelf | null): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(shelf?.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Remembers one more; where nothing can be stored, nothing is lost but that. */
export function remember(shelf: Shelf | null, id: string): void {
  try {
    shelf?.setItem(KEY, JSON.stringify([...learned(shelf), id].filter((one, n, all) => all.indexOf(one) === n)));
  } catch {
    // Full or forbidden: the lesson is done all the same.
  }
}

/** The device's storage; reading it throws where the browser forbids it. */
export function deviceShelf(): Shelf | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
