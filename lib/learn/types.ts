/** A lesson: a small market, one thing to change, and a question that the engine checks. */
import type { Run } from '@/lib/engine';
import type { Scenario, ScenarioInput } from '@/lib/scenario';

/** One number that the reader changes. */
export interface NumberControl {
  readonly kind: 'number';
  readonly label: string;
  /** Stands behind the figure. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly start: number;
  /** Rule that the number belongs to. */
  readonly code: string;
  /** As the reader sees it; left out: the figure. */
  readonly shown?: (value: number) => string;
}

/** One of several rules. Its value is the place in the list. */
export interface ChoiceControl {
  readonly kind: 'choice';
  readonly label: string;
  readonly options: readonly string[];
  readonly start: number;
  readonly code: string;
}

export type Control = NumberControl | ChoiceControl;

/** A figure read off the run that the lesson speaks of. */
export interface Reading {
  readonly label: string;
  readonly value: string;
  /** What it is, for who asks. */
  readonly says: string;
}

/** What one screen says, and which account it points at. Markdown. */
export interface Screen {
  readonly text: string;
  readonly select?: string;
  /** What the control stands at while it is read; left out: where it starts. */
  readonly value?: number;
}

/** Whether the question has come true, and in a sentence why or why not. */
export interface Verdict {
  readonly right: boolean;
  readonly because: string;
}

export interface Lesson {
  readonly id: string;
  readonly title: string;
  /** One sentence for the list. */
  readonly teaches: string;
  readonly control: Control;
  readonly screens: readonly Screen[];
  readonly question: string;
  /** The market at a value of the control. */
  readonly scenario: (value: number) => ScenarioInput;
  readonly readings: (run: Run, scenario: Scenario) => readonly Reading[];
  readonly judge: (run: Run, scenario: Scenario) => Verdict;
  /** Said when it has come true. */
  readonly moral: string;
}
