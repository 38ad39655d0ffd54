/** What a document already has around the place where something new begins, whatever else is wrong with it. */
import { type Path, valueAtPath } from './path';

/** Names of the instruments of a document, whatever else is wrong with it. */
export function instrumentIds(document: unknown): string[] {
  return idsOf(valueAtPath(document, ['instruments']));
}

export function accountIds(document: unknown): string[] {
  return idsOf(valueAtPath(document, ['accounts']));
}

function idsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one) => {
    const id = valueAtPath(one, ['id']);
    return typeof id === 'string' ? [id] : [];
  });
}

export const firstInstrument = (document: unknown): string => instrumentIds(document)[0] ?? 'BTC';

/** "new", "new-2", ... whichever is free. */
export function freeName(taken: readonly string[], name: string): string {
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? name : `${name}-${n}`;
    if (!taken.includes(tried)) return tried;
  }
}

export function horizonMs(document: unknown): number {
  const value = valueAtPath(document, ['clock', 'horizonMs']);
  return typeof value === 'number' ? value : 60_000;
}

/** Price before the first tick; 100 where the document says none. */
export function priceOf(document: unknown, id: string): number {
  const list = valueAtPath(document, ['instruments']);
  const found = Array.isArray(list) ? list.find((one) => valueAtPath(one, ['id']) === id) : undefined;
  const price = valueAtPath(found, ['indexUsd']);
  return typeof price === 'number' && price > 0 ? price : 100;
}

/** An instrument that the account at `path` has no position in. */
export function freeInstrument(document: unknown, path: Path): string {
  const held = valueAtPath(document, path);
  const taken = Array.isArray(held) ? held.map((one) => valueAtPath(one, ['instrument'])) : [];
  return instrumentIds(document).find((id) => !taken.includes(id)) ?? firstInstrument(document);
}

/** Price of the instrument that the book at `path` is of. */
export function priceAbove(document: unknown, path: Path): number {
  const price = valueAtPath(document, [...path.slice(0, 2), 'indexUsd']);
  return typeof price === 'number' && price > 0 ? price : 100;
}
