/** What the studio knows at any moment. */
import type { Run } from '@/lib/engine';
import type { Scenario, ScenarioError } from '@/lib/scenario';
import type { EngineError, Progress, Study, StudyProgress } from '@/lib/worker';
import type { Earlier } from './compare';
import type { Live } from './live';
import type { Unmet } from './unmet';
import type { Origin } from './url';

/** What a scenario was opened from, and what one compares a change with. */
export interface Base {
  readonly origin: Origin;
  readonly title: string;
  readonly scenario: Scenario;
  readonly notes: Notes | null;
  readonly teaches: string | null;
  /** What a preset says to look for, in a line each; empty where nobody says. */
  readonly lookFor: readonly string[];
}

/** What in a preset is real. */
export interface Notes {
  readonly measured: readonly string[];
  readonly assumed: readonly string[];
  readonly fitted: readonly string[];
}

/** A finished run with the scenario it is of. */
export interface Finished {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly elapsedMs: number;
}

/** idle: nothing under way. invalid: the draft has errors and the last finished run stays. failed: the engine said no. */
export type Status = 'idle' | 'waiting' | 'running' | 'stopped' | 'failed' | 'invalid';
export type Which = 'cascade' | 'market';
/** The flow is of the cascade: the market has none. */
export type StageView = 'graph' | 'flow' | 'charts' | 'table';
export type InspectorTab = 'story' | 'events';

/** What the charts know beside the run, and of which scenario. */
export interface StudyState {
  readonly hash: string;
  readonly study: Study | null;
  /** How far the run that weighs ADL policies is; null: none is under way. */
  readonly weighing: StudyProgress | null;
  readonly failure: EngineError | null;
}

/** CAUSE-07: the run shown is one in which an account was never liquidated. */
export interface KnockOut {
  /** Id of that account. */
  readonly account: string;
  /** Its bucket that was pressed; the same in both runs. */
  readonly bucket: number;
  /** The run as it was: what one comes back to. */
  readonly whole: Finished;
}

/** A draft that lies beside what is shown. */
export interface Aside {
  /** What opens it: the same origin, until a new draft takes its place and it becomes one of its own. */
  readonly origin: Origin;
  /** When it was kept last; null where the device does not say. */
  readonly savedMs: number | null;
  /** Whether another page works on it, and what was changed here moved out of its way. */
  readonly elsewhere?: boolean;
}

/** The two views of the document. */
export type EditorMode = 'form' | 'json';

export interface StudioState {
  readonly base: Base | null;
  /** The last valid draft. */
  readonly scenario: Scenario | null;
  /** The draft as it stands on the screen; the same as `scenario` where it is valid. */
  readonly document: unknown;
  /** A JSON text that cannot be read: kept as it was typed, and nothing else can be changed until it is mended. */
  readonly text: string | null;
  /** The JSON text that a wrong `document` was read from: shown as it was written, until it is right or changed elsewhere. */
  readonly written: string | null;
  /** What stands in a control and is no value of it, by the control's key. */
  readonly typed: Readonly<Record<string, string>>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly mode: EditorMode;
  /** Errors of the last document given, empty when it was valid. */
  readonly errors: readonly ScenarioError[];
  /** Label of the control that they came from and that shows them; null: none did. */
  readonly errorsBy: string | null;
  readonly changed: boolean;
  /** Whether the device keeps the draft; null before the first change. */
  readonly kept: boolean | null;
  /** A draft of the same origin that was not opened; null where there is none. */
  readonly aside: Aside | null;
  /** Another page changed this draft since it was opened: the next change here makes a draft of its own. */
  readonly overtaken: boolean;
  readonly status: Status;
  readonly failure: EngineError | null;
  readonly progress: Progress | null;
  /** First results of the run under way, or of one that was stopped; null before its first chunk and when it is done. */
  readonly live: Live | null;
  readonly finished: Finished | null;
  readonly knockOut: KnockOut | null;
  /** The run before the last change, and that of the base as it came; null until there is one. */
  readonly earlier: Earlier | null;
  readonly original: Earlier | null;
  /** A run that was put aside to compare with. */
  readonly pinned: Earlier | null;
  readonly tick: number;
  readonly playing: boolean;
  readonly speed: number;
  /** Bucket index in the finished run. */
  readonly selected: number | null;
  readonly which: Which;
  readonly view: StageView;
  readonly tab: InspectorTab;
  /** Instrument of the charts that somebody picked; null: that of the selected account, else the first. */
  readonly instrument: number | null;
  /** Ticks that the time axes show, both included; null: all of them. */
  readonly range: readonly [number, number] | null;
  readonly studied: StudyState;
  /** What the view asked for and the first run does not have: an account, an instrument, a moment. */
  readonly unmet: readonly Unmet[];
}

export const INITIAL_STATE: StudioState = {
  base: null,
  scenario: null,
  document: null,
  text: null,
  written: null,
  typed: {},
  canUndo: false,
  canRedo: false,
  mode: 'form',
  errors: [],
  errorsBy: null,
  changed: false,
  kept: null,
  aside: null,
  overtaken: false,
  status: 'idle',
  failure: null,
  progress: null,
  live: null,
  finished: null,
  knockOut: null,
  earlier: null,
  original: null,
  pinned: null,
  tick: 0,
  playing: false,
  speed: 1,
  selected: null,
  which: 'cascade',
  view: 'graph',
  tab: 'story',
  instrument: null,
  range: null,
  studied: { hash: '', study: null, weighing: null, failure: null },
  unmet: [],
};
