/** Everything in which a draft is another than what it began as, one by one, each with its way back. */
import type { Scenario } from '@/lib/scenario';
import { type ControlChange, controlChanges, withPickedVenue } from './compare';
import { chooseVenue, FIELDS, OWN_VENUE } from './fields';
import {
  absentWords,
  leafOf,
  leafWords,
  nodeAt,
  optionLabel,
  type Path,
  pairsOnce,
  placeWords,
  type ValueChange,
  valueChanges,
  withChange,
  withValue,
} from './form';
import { isMovePath, type Move, moveListWords, pointChangeWords, redrawnAsOne, redrawnWords } from './shock';

export interface Change extends ControlChange {
  /** The document with this one as it was. */
  readonly back: () => unknown;
}

/** More lines than anybody reads; the rest is counted. */
const MOST = 60;

export interface Changes {
  readonly list: readonly Change[];
  /** How many there are, also those left off; of another venue every rule that it has otherwise. */
  readonly count: number;
  /** Of these, so many are left off. */
  readonly more: number;
}

/** What differs between a draft and its base: controls by their names, then every other value by its place. */
export function changesFrom(base: Scenario, scenario: Scenario): Changes {
  const start = withPickedVenue(base, scenario, base);
  const controls = controlChanges(base, scenario, base).map(
    (change): Change => ({
      ...change,
      back: () => resetControl(scenario, start, base, change.id),
    }),
  );
  const rest = otherChanges(base, scenario, base);
  const others = rest.slice(0, MOST).map(
    (change): Change => ({
      ...changeWords(start, scenario, change),
      back: () => withChange(scenario, change.path, change.from),
    }),
  );
  const count = controls.reduce((sum, { rules = 1 }) => sum + rules, rest.length);
  return { list: [...controls, ...others], count, more: rest.length - others.length };
}

/** Values that differ where no control shows it: what is left when each changed control is put back. */
export function otherChanges(from: Scenario, to: Scenario, base: Scenario): ValueChange[] {
  const start = withPickedVenue(from, to, base);
  let at = to as unknown;
  for (const { id } of controlChanges(from, to, base)) {
    if (id === 'venue' && start === from) at = withValue(at, ['venue'], from.venue);
    const field = FIELDS.find((one) => one.id === id);
    const now = at as Scenario;
    if (field?.kind === 'number') at = field.write(now, field.read(start, base), base);
    if (field?.kind === 'choice') at = field.write(now, field.read(start, base) ?? '', base);
  }
  return redrawnAsOne(pairsOnce(valueChanges(start, at)), start, at as Scenario);
}

/** One value that differs, in words. */
export function changeWords(before: Scenario, now: Scenario, { path, from, to }: ValueChange): ControlChange {
  const id = `/${path.join('/')}`;
  const label = placeWords(now, before, path);
  if (isMovePath(path) && from && to) return { id, label, ...redrawnWords(from as Move, to as Move) };
  const told = moveListWords(path, from, to) ?? pointChangeWords(path, from, to);
  if (told)
    return { id, label: told.of ? label.replace(/[^:]+$/, ` ${told.of}`) : label, from: told.from, to: told.to };
  return { id, label, from: valueWords(before, path, from), to: valueWords(now, path, to) };
}

/** `start` is the base under the venue that was picked. */
function resetControl(scenario: Scenario, start: Scenario, base: Scenario, id: string): unknown {
  if (id === 'venue') return chooseVenue(scenario, base, OWN_VENUE);
  const field = FIELDS.find((one) => one.id === id);
  if (field?.kind === 'number') return field.write(scenario, field.read(start, base), base);
  if (field?.kind === 'choice') return field.write(scenario, field.read(start, base) ?? '', base);
  return scenario;
}

function valueWords(scenario: Scenario, path: Path, value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? '1 entry' : `${value.length} entries`;
  if (typeof value === 'object' && value !== null) return kindOf(value) ?? 'set';
  const node = nodeAt(scenario, path);
  if (value === undefined && node) return absentWords(node.schemaPath);
  const leaf = node && leafOf(node);
  return node && leaf ? leafWords(leaf, node.words.unit, value) : String(value ?? 'none');
}

/** What tells two forms of one thing apart: `step`, `path`. */
const kindOf = (value: object): string | null =>
  'kind' in value && typeof value.kind === 'string' ? optionLabel(value.kind) : null;
