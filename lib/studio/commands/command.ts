/** What a command is, and what of the bench it may need. */
import type { StudioState } from '../state';
import type { Studio } from '../studio';

/** A key as `KeyboardEvent.key` names it. */
export interface Shortcut {
  readonly key: string;
  readonly shift?: boolean;
  /** With Ctrl, or Cmd on a Mac. */
  readonly mod?: boolean;
}

/** What opens over the bench. */
export type Panel = 'palette' | 'import' | 'accounts' | 'tour' | 'keys' | 'take-away';

/** What of a run leaves the browser as one file. */
export type TakeAway = 'report' | 'json' | 'falls' | 'accounts' | 'events' | 'series';

/** The bench around the studio, as far as a command needs it. */
export interface Desk {
  open(panel: Panel): void;
  /** Opens what can be taken away and makes this at once. */
  take(what: TakeAway): void;
  /** Where an account is found by its name. */
  find(): void;
  /** Makes a link to what is shown. */
  share(): void;
  /** Goes to another page of the app. */
  go(address: string): void;
}

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly shortcut: Shortcut | null;
  /** Changes the scenario: not offered where it is read-only. */
  readonly edits?: boolean;
  /** Whether it would do anything now; absent: always. */
  readonly may?: (state: StudioState) => boolean;
  readonly run: (studio: Studio, desk?: Desk) => void;
}
