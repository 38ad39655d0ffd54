/**
 * What the cross-field checks share: the names of a document, looked up once, and the errors several of them give. A
 * check sees null where a value is not what it should be, which is told already, and says nothing about it.
 */
import { problem, type ScenarioError } from './errors';
import { nearest } from './nearest';
import { listWords } from './sayings';
import type { Soft, SoftScenario } from './soft';

/** A document as far as it can be read, with its names. */
export interface Checked {
  readonly scenario: SoftScenario;
  /** Null where a name of one is wrong: then nobody can say that there is no such one. */
  readonly instrumentIds: ReadonlySet<string> | null;
  readonly accountIds: ReadonlySet<string> | null;
}

export type Check = (checked: Checked) => ScenarioError[];

export function withNames(scenario: SoftScenario): Checked {
  return { scenario, instrumentIds: names(scenario.instruments, 1), accountIds: names(scenario.accounts, 0) };
}

function names(list: readonly Soft<{ id: string }>[] | null, least: number): ReadonlySet<string> | null {
  if (list === null || list.length < least) return null;
  const ids = new Set<string>();
  for (const one of list) {
    if (one === null || one.id === null) return null;
    ids.add(one.id);
  }
  return ids;
}

export function unknownInstrument(
  { instrumentIds }: Checked,
  id: string | null,
  ...path: PropertyKey[]
): ScenarioError[] {
  if (id === null || instrumentIds === null || instrumentIds.has(id)) return [];
  const ids = [...instrumentIds];
  const meant = nearest(id, ids);
  const there =
    meant === null ? `here there ${ids.length === 1 ? 'is' : 'are'} ${listWords(ids)}` : `did you mean '${meant}'?`;
  return [problem('unknown-instrument', `'${id}' is not an instrument here; ${there}`, ...path)];
}

export function duplicates(
  values: readonly (string | null)[],
  what: string,
  path: (n: number) => PropertyKey[],
): ScenarioError[] {
  const seen = new Set<string>();
  return values.flatMap((value, n) => {
    if (value === null) return [];
    if (seen.has(value)) return [problem('duplicate', `${what} '${value}' appears twice`, ...path(n))];
    seen.add(value);
    return [];
  });
}

export function zeroSize(sizeBase: number | null, ...path: PropertyKey[]): ScenarioError[] {
  return sizeBase === 0 ? [problem('zero-size', 'a size of 0 is no position and no order', ...path)] : [];
}

/** Whether POP-01 will make an account of this name; null where the population is wrong, so that nobody can tell. */
export function isGenerated({ population }: SoftScenario, id: string): boolean | null {
  if (population === undefined) return false;
  if (id === 'maker') return population === null || population.balance === null ? null : population.balance === 'maker';
  if (!/^p(0|[1-9]\d*)$/.test(id)) return false;
  return population === null || population.count === null ? null : Number(id.slice(1)) < population.count;
}

/** Of a list that may be wrong, and of entries that may be, those that are whole, each with its place. */
export function entries<T>(list: readonly (T | null)[] | null | undefined): { readonly one: T; readonly n: number }[] {
  return (list ?? []).flatMap((one, n) => (one === null ? [] : [{ one, n }]));
}
