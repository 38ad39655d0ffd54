/** Controls as data: a name, a unit, a range, a rule, how it is read from a scenario and written into one. */
import type { Scenario } from '@/lib/scenario';

export const SECTIONS = ['shock', 'book', 'venue', 'accounts', 'market', 'scenario', 'presentation'] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * usd: dollars; share: a fraction shown in percent; time: milliseconds; rate: per second; count: a whole number;
 * name: a number that only tells one from another.
 */
export type Unit = 'usd' | 'share' | 'move' | 'time' | 'rate' | 'count' | 'name';

interface FieldBase {
  readonly id: string;
  readonly section: Section;
  readonly label: string;
  /** Rule of docs/model.md. */
  readonly code: string;
  /** What it does, one sentence. */
  readonly says: string;
  /** What else it is called in the field: found by these words too. */
  readonly also?: readonly string[];
  /** Whether the scenario has what it sets; `base` is what one started from. */
  readonly applies: (scenario: Scenario, base: Scenario) => boolean;
}

/** A number. `undefined` is allowed where `none` names it. */
export interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** Log tracks give each power of ten the same width; one that starts at 0 keeps its left end for it. */
  readonly scale: 'linear' | 'log';
  /** Word for "not set"; it stands at the right end of the track. */
  readonly none?: string;
  /** Whether a difference in its value is the whole of what differs there; absent: always. */
  readonly tells?: (from: Scenario, to: Scenario) => boolean;
  readonly read: (scenario: Scenario, base: Scenario) => number | undefined;
  readonly write: (scenario: Scenario, value: number | undefined, base: Scenario) => unknown;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What choosing it means, where the word alone does not say. */
  readonly says?: string;
}

/** One of a few. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly Choice[];
  readonly read: (scenario: Scenario, base: Scenario) => string | undefined;
  readonly write: (scenario: Scenario, value: string, base: Scenario) => unknown;
}

export type Field = NumberField | ChoiceField;
