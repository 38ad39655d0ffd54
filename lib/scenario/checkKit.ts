/** What the cross-field checks share: the names of a document, looked up once, and the errors several of them give. */
import { problem, type ScenarioError, shown } from './errors';
import type { ParsedScenario } from './schema';

/** A parsed document with its names. */
export interface Checked {
  readonly scenario: ParsedScenario;
  readonly instrumentIds: ReadonlySet<string>;
  readonly accountIds: ReadonlySet<string>;
}

export type Check = (checked: Checked) => ScenarioError[];

export function withNames(scenario: ParsedScenario): Checked {
  return {
    scenario,
    instrumentIds: new Set(scenario.instruments.map((instrument) => instrument.id)),
    accountIds: new Set(scenario.accounts.map((account) => account.id)),
  };
}

export function unknownInstrument({ instrumentIds }: Checked, id: string, ...path: PropertyKey[]): ScenarioError[] {
  if (instrumentIds.has(id)) return [];
  return [problem('unknown-instrument', `'${id}' is not an instrument here: ${shown([...instrumentIds])}`, ...path)];
}

export function duplicates(
  values: readonly string[],
  what: string,
  path: (n: number) => PropertyKey[],
): ScenarioError[] {
  const seen = new Set<string>();
  return values.flatMap((value, n) => {
    if (seen.has(value)) return [problem('duplicate', `${what} '${value}' appears twice`, ...path(n))];
    seen.add(value);
    return [];
  });
}

export function zeroSize(sizeBase: number, ...path: PropertyKey[]): ScenarioError[] {
  return sizeBase === 0 ? [problem('zero-size', 'a size of 0 is no position and no order', ...path)] : [];
}

/** Whether POP-01 will make an account of this name. */
export function isGenerated({ population }: ParsedScenario, id: string): boolean {
  if (!population) return false;
  if (id === 'maker') return population.balance === 'maker';
  return /^p(0|[1-9]\d*)$/.test(id) && Number(id.slice(1)) < population.count;
}
