/** Instruments and accounts are named all over a document: added, renamed and taken out with everything that names them. */
import { nodeAt, withAdded } from './nodes';
import { valueAtPath, withValue } from './path';

type Json = Readonly<Record<string, unknown>>;

/** One more instrument, uncorrelated with the others. */
export function withInstrumentAdded(document: unknown): unknown {
  const node = nodeAt(document, ['instruments']);
  if (!node) return document;
  const matrix = valueAtPath(document, ['correlation', 'matrix']);
  const added = withAdded(document, node);
  if (!Array.isArray(matrix)) return added;
  const rows = matrix.map((row: unknown) => [...(Array.isArray(row) ? row : []), 0]);
  const last = [...rows.map(() => 0), 1];
  return withValue(added, ['correlation', 'matrix'], [...rows, last]);
}

/** Without the instrument of this index, the positions, stops, shares and shocks in it, and its correlations. */
export function withInstrumentRemoved(document: unknown, index: number): unknown {
  const id = valueAtPath(document, ['instruments', index, 'id']);
  const others = (list: unknown) => listOf(list).filter((one) => valueAtPath(one, ['instrument']) !== id);
  const next = withValue(document, ['instruments', index], undefined);
  const matrix = valueAtPath(document, ['correlation', 'matrix']);
  const without = (row: unknown) => listOf(row).filter((_, n) => n !== index);
  return [
    (d: unknown) => (Array.isArray(matrix) ? withValue(d, ['correlation', 'matrix'], without(matrix).map(without)) : d),
    (d: unknown) =>
      mapped(d, ['accounts'], (account) => ({
        ...account,
        positions: others(account.positions),
        stops: others(account.stops),
      })),
    (d: unknown) => (isJson(valueAtPath(d, ['population'])) ? withoutShares(d, id) : d),
    (d: unknown) => withValue(d, ['shock', 'moves'], others(valueAtPath(d, ['shock', 'moves']))),
    (d: unknown) => withValue(d, ['shock', 'flows'], others(valueAtPath(d, ['shock', 'flows']))),
    (d: unknown) => withValue(d, ['shock', 'liquidity'], cutsWithout(d, id)),
    (d: unknown) =>
      isJson(valueAtPath(d, ['venue', 'fund', 'startUsd'])) && typeof id === 'string'
        ? withValue(d, ['venue', 'fund', 'startUsd', id], undefined)
        : d,
  ].reduce((at, step) => step(at), next);
}

function withoutShares(document: unknown, id: unknown): unknown {
  if (typeof id !== 'string') return document;
  const left = withValue(document, ['population', 'instruments', id], undefined);
  return withValue(left, ['population', 'longShare', id], undefined);
}

/** A cut of that book alone goes; one of several is a cut of the others. */
function cutsWithout(document: unknown, id: unknown): unknown[] {
  return listOf(valueAtPath(document, ['shock', 'liquidity'])).flatMap((cut) => {
    const named = valueAtPath(cut, ['instruments']);
    if (!Array.isArray(named)) return [cut];
    const left = named.filter((one) => one !== id);
    return left.length === 0 ? [] : [{ ...(cut as object), instruments: left }];
  });
}

/** The instrument of this index called otherwise, everywhere. A name that is taken or wrong is left for the check to say. */
export function withInstrumentRenamed(document: unknown, index: number, name: string): unknown {
  const id = valueAtPath(document, ['instruments', index, 'id']);
  const next = withValue(document, ['instruments', index, 'id'], name);
  const taken = listOf(valueAtPath(document, ['instruments'])).some((one) => valueAtPath(one, ['id']) === name);
  if (typeof id !== 'string' || id === name || taken || name === '') return next;
  return renamed(next, id, name, ['instrument', 'instruments'], true);
}

/** The account of this index called otherwise, also where cash is withdrawn and a step points at it. */
export function withAccountRenamed(document: unknown, index: number, name: string): unknown {
  const id = valueAtPath(document, ['accounts', index, 'id']);
  const next = withValue(document, ['accounts', index, 'id'], name);
  if (typeof id !== 'string' || id === name || name === '') return next;
  const withdrawn = mapped(next, ['shock', 'withdrawals'], (one) =>
    one.account === id ? { ...one, account: name } : one,
  );
  return mapped(withdrawn, ['presentation', 'steps'], (step) => ({
    ...step,
    select: listOf(step.select).map((one) =>
      one === id ? name : typeof one === 'string' && one.startsWith(`${id}/`) ? `${name}${one.slice(id.length)}` : one,
    ),
  }));
}

/** Values of the fields called so, and keys of shares by id. */
function renamed(value: unknown, from: string, to: string, fields: readonly string[], isTop: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to, fields, false));
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const name = !isTop && key === from ? to : key;
      if (fields.includes(key) && child === from) return [name, to];
      if (fields.includes(key) && Array.isArray(child) && child.includes(from))
        return [name, child.map((one) => (one === from ? to : one))];
      return [name, renamed(child, from, to, fields, false)];
    }),
  );
}

function mapped(document: unknown, path: readonly string[], change: (one: Json) => unknown): unknown {
  const list = valueAtPath(document, path);
  if (!Array.isArray(list)) return document;
  return withValue(
    document,
    path,
    list.map((one: unknown) => (isJson(one) ? change(one) : one)),
  );
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
