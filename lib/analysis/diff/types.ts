/** What two scenarios have not in common and what of it mattered: plain data, so that it crosses a worker and prints as JSON. */
import type { EventKind } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

/** Where in the document a rule stands. */
export type RuleSection = 'venue' | 'shock' | 'market' | 'accounts' | 'run';

/** A part of the document that is changed as one: a parameter, or parameters that mean nothing apart. */
export interface Rule {
  readonly id: string;
  readonly section: RuleSection;
  /** As the control in the studio is labelled, where there is one. */
  readonly name: string;
  /** Codes of docs/model.md that carry it out. */
  readonly codes: readonly string[];
  /** The part of the document that it is about, JSON. */
  readonly pick: (scenario: Scenario) => unknown;
  /** `to` with this part as `from` has it: an unchecked document. */
  readonly put: (to: Scenario, from: Scenario) => unknown;
  /** Left out: the parts are not the same. */
  readonly differs?: (a: Scenario, b: Scenario) => boolean;
  /** The part in words, with units: `1.25 % to the fund`. */
  readonly says: (scenario: Scenario) => string;
}

/** A rule in which two scenarios differ. */
export interface RuleDifference {
  readonly id: string;
  readonly section: RuleSection;
  readonly name: string;
  readonly codes: readonly string[];
  readonly a: string;
  readonly b: string;
}

/** One event of a log. */
export interface PartedEvent {
  readonly atMs: number;
  readonly kind: EventKind;
  readonly sentence: string;
}

/** Where two event logs part: the first event that is not the same in both. */
export interface Parting {
  readonly atMs: number;
  /** Row of the log. */
  readonly event: number;
  /** The event on either side; null where that log has ended. */
  readonly a: PartedEvent | null;
  readonly b: PartedEvent | null;
  /** Of two events of one kind and one bucket: the values in which they are not the same. */
  readonly values: readonly { readonly name: string; readonly a: number; readonly b: number }[];
}

/**
 * acted: with this rule alone changed the event log is another one, in at least one direction. prices: the log is the
 * same, prices are not. inert: both are the same. untried: no document has this change alone, or the limit was reached.
 */
export type Verdict = 'acted' | 'prices' | 'inert' | 'untried';

/** What one rule did, measured by changing it and nothing else. */
export interface RuleEvidence extends RuleDifference {
  readonly verdict: Verdict;
  /** Why it could not be tried; null where it was. */
  readonly why: string | null;
  /** A against A with B's value of this rule; null where the logs are the same or it could not be tried. */
  readonly alone: Parting | null;
  /** B with A's value of this rule against B. */
  readonly without: Parting | null;
  /** Keys of the measures that are not the same in at least one of the two comparisons. */
  readonly moved: readonly string[];
  /** Change of each measure, by its key, in the same two comparisons; null where a side has no such figure. */
  readonly aloneBy: Readonly<Record<string, number | null>>;
  readonly withoutBy: Readonly<Record<string, number | null>>;
}

/** A figure in both runs, and which rules moved it. */
export interface DeltaRow {
  readonly key: string;
  readonly label: string;
  readonly code: string;
  readonly says: string;
  /** What a figure below zero means, where it can be. */
  readonly belowZero: string | null;
  readonly unit: MeasureUnit;
  readonly a: number | null;
  readonly b: number | null;
  /** The same as printed. */
  readonly aText: string;
  readonly bText: string;
  /** B less A as printed, empty where there is no such number. */
  readonly deltaText: string;
  /** What happened, from the event logs: `A from 6.1 s, B never`. */
  readonly fact: string;
  /** How the difference comes together, computed from both runs: by account, by moment. Empty where there is nothing to add. */
  readonly how: string;
  /** Acting rules that moved it, the one that moved it most first. */
  readonly because: readonly Reason[];
}

export interface Reason {
  readonly rule: string;
  readonly name: string;
  readonly codes: readonly string[];
  /** What the rule did to the figure when it alone was changed in A; else what B loses without it. Printed, signed. */
  readonly text: string;
}

/** The first account with which the runs did not do the same, and what each did. */
export interface FirstTurn {
  readonly atMs: number;
  /** The account; null where the first difference is of no account, such as an outside order. */
  readonly name: string | null;
  /** The acting rules whose own first difference this is: code of each. */
  readonly codes: readonly string[];
  /** Without a full stop; `nothing was done with it yet` where that is so. */
  readonly a: string;
  readonly b: string;
}

/** What the first difference meant for the next account that somebody had to stand in for. */
export interface NextTurn {
  readonly atMs: number;
  readonly name: string;
  /** Without a full stop: `the fund had $57 left: sold ...`. */
  readonly a: string;
  readonly b: string;
}

/** Accounts that ended in one way in A and in another in B. */
export interface EndShift {
  readonly count: number;
  readonly a: string;
  readonly b: string;
  /** The largest of them. */
  readonly names: readonly string[];
}

/** How one run became the other: where they parted, and who ended otherwise for it. */
export interface Chain {
  readonly first: FirstTurn | null;
  /** Why the first turn cost the fund what it did, a sentence or more for each side; '' where there is nothing to say. */
  readonly money: { readonly a: string; readonly b: string };
  /** null where nobody was met otherwise for it. */
  readonly next: NextTurn | null;
  readonly shifts: readonly EndShift[];
  /** Accounts that ended otherwise in ways that are not listed. */
  readonly more: number;
}

export type MeasureUnit = 'usd' | 'count' | 'move' | 'ms';

export interface Diff {
  /** False: other instruments, so nothing can be moved from one to the other and no rule is tried. */
  readonly sameMarket: boolean;
  /** Whether both runs have the same event log. */
  readonly sameLog: boolean;
  readonly parting: Parting | null;
  readonly rules: readonly RuleEvidence[];
  /** Ids of rules that part the runs only together: filled where none of them acted by itself. */
  readonly together: readonly string[];
  readonly rows: readonly DeltaRow[];
  /** null where the runs have not the same accounts, or do not differ. */
  readonly chain: Chain | null;
  /** Rules that were tried, at most. */
  readonly limit: number;
}
