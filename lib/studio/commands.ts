/** Everything one can do at the bench: one object feeds button, shortcut, palette and help. */
import { lastTickOf, neighbouringEvent, nextSpeed } from './clock';
import { pairHref } from './pair/address';
import { zoomedRange } from './range';
import { formatReference, type Reference, referenceOf } from './reference';
import type { StudioState } from './state';
import { withStepHere } from './stepHere';
import type { Studio } from './studio';

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

function seekBy(ticks: number): (studio: Studio) => void {
  return (studio) => {
    studio.play(false);
    studio.seek(studio.store.getState().tick + ticks);
  };
}

function seekEvent(direction: 1 | -1): (studio: Studio) => void {
  return (studio) => {
    const { finished, tick } = studio.store.getState();
    if (!finished) return;
    studio.play(false);
    studio.seek(neighbouringEvent(finished.run, tick, direction) ?? (direction > 0 ? lastTickOf(finished.run) : 0));
  };
}

function togglePlay(studio: Studio): void {
  const { finished, playing, tick } = studio.store.getState();
  if (!finished) return;
  if (!playing && tick >= lastTickOf(finished.run)) studio.seek(0);
  studio.play(!playing);
}

function changeSpeed(direction: 1 | -1): (studio: Studio) => void {
  return (studio) => studio.setSpeed(nextSpeed(studio.store.getState().speed, direction));
}

function zoomTime(factor: number): (studio: Studio) => void {
  return (studio) => {
    const { finished, range, tick } = studio.store.getState();
    if (finished) studio.zoom(zoomedRange(range, tick, factor, lastTickOf(finished.run)));
  };
}

/** The range begins (0) or ends (1) at the moment shown. */
function rangeFrom(end: 0 | 1): (studio: Studio) => void {
  return (studio) => {
    const { finished, range, tick } = studio.store.getState();
    if (!finished) return;
    const [from, to] = range ?? [0, lastTickOf(finished.run)];
    studio.zoom(end === 0 ? [tick, Math.max(to, tick)] : [Math.min(from, tick), tick]);
  };
}

function toggleTab(studio: Studio): void {
  studio.showTab(studio.store.getState().tab === 'events' ? 'story' : 'events');
}

function addStep(studio: Studio): void {
  const scenario = withStepHere(studio.store.getState());
  if (scenario) studio.change(scenario);
}

const EDITING: readonly Command[] = [
  {
    ...{ id: 'undo', label: 'Undo', shortcut: { key: 'z', mod: true }, edits: true },
    may: ({ canUndo }) => canUndo,
    run: (studio) => studio.undo(),
  },
  {
    ...{ id: 'redo', label: 'Redo', shortcut: { key: 'z', mod: true, shift: true }, edits: true },
    may: ({ canRedo }) => canRedo,
    run: (studio) => studio.redo(),
  },
  {
    ...{ id: 'json', label: 'Form or JSON', shortcut: { key: 'j' }, edits: true },
    run: (studio) => studio.turn(studio.store.getState().mode === 'json' ? 'form' : 'json'),
  },
  {
    ...{ id: 'pin', label: 'Pin this run to compare with', shortcut: { key: 'p' } },
    may: ({ finished }) => finished !== null,
    run: (studio) => studio.pin(true),
  },
  {
    ...{ id: 'unpin', label: 'Let go of the pinned run', shortcut: null },
    may: ({ pinned }) => pinned !== null,
    run: (studio) => studio.pin(false),
  },
  {
    ...{ id: 'step', label: 'Add a step from here to the presentation', shortcut: { key: 's' }, edits: true },
    may: (state) => withStepHere(state) !== null,
    run: addStep,
  },
  {
    ...{ id: 'reset', label: 'Reset all to how it came', shortcut: null, edits: true },
    may: ({ changed }) => changed,
    run: (studio) => studio.revert(),
  },
  {
    ...{ id: 'import', label: 'Import a file: scenario or accounts', shortcut: { key: 'o', mod: true }, edits: true },
    run: (_studio, desk) => desk?.open('import'),
  },
  {
    ...{ id: 'accounts', label: 'Accounts as a table', shortcut: { key: 't' }, edits: true },
    run: (_studio, desk) => desk?.open('accounts'),
  },
  {
    ...{ id: 'new', label: 'New scenario', shortcut: null },
    run: (_studio, desk) => desk?.go('/studio?own=new'),
  },
];

const hasRun = ({ finished }: StudioState): boolean => finished !== null;

/** What stands in the studio, as other pages name it. */
const hereOf = ({ base, changed }: StudioState): { base: Reference; now: Reference | null } | null =>
  base ? { base: referenceOf(base.origin), now: changed ? { kind: 'draft' } : null } : null;

const canLeave = (state: StudioState): boolean => hereOf(state) !== null;

/** To the pages that show the same scenario otherwise. */
const GOING: readonly Command[] = [
  {
    ...{ id: 'compare', label: 'Compare: two runs side by side', shortcut: null, may: canLeave },
    run: ({ store }, desk) => {
      const here = hereOf(store.getState());
      if (here) desk?.go(pairHref(here.base, here.now));
    },
  },
  {
    ...{ id: 'present', label: 'Present: step by step', shortcut: null, may: canLeave },
    run: ({ store }, desk) => {
      const here = hereOf(store.getState());
      if (here) desk?.go(`/present/${formatReference(here.now ?? here.base)}`);
    },
  },
  {
    ...{ id: 'policies', label: 'Policy board: every venue and ADL ranking', shortcut: null, may: canLeave },
    run: ({ store }, desk) => {
      const here = hereOf(store.getState());
      if (here) desk?.go(`/policies?of=${formatReference(here.now ?? here.base)}`);
    },
  },
];

const TAKING: readonly Command[] = [
  {
    ...{ id: 'share', label: 'Share: make a link to this run', shortcut: { key: 'l' }, edits: true, may: hasRun },
    run: (_studio, desk) => desk?.share(),
  },
  {
    ...{ id: 'take-away', label: 'Take the run away: report, JSON, CSV', shortcut: { key: 'x' }, may: hasRun },
    run: (_studio, desk) => desk?.open('take-away'),
  },
  {
    ...{ id: 'report', label: 'Report as HTML', shortcut: null, may: hasRun },
    run: (_studio, desk) => desk?.take('report'),
  },
  {
    ...{ id: 'run-json', label: 'Run as JSON', shortcut: null, may: hasRun },
    run: (_studio, desk) => desk?.take('json'),
  },
];

const HELP: readonly Command[] = [
  {
    ...{ id: 'palette', label: 'All commands', shortcut: { key: 'k', mod: true } },
    run: (_studio, desk) => desk?.open('palette'),
  },
  { id: 'keys', label: 'Keyboard shortcuts', shortcut: { key: '?' }, run: (_studio, desk) => desk?.open('keys') },
  { id: 'tour', label: 'Tour of the bench, five stops', shortcut: null, run: (_studio, desk) => desk?.open('tour') },
  { id: 'gallery', label: 'Gallery', shortcut: null, run: (_studio, desk) => desk?.go('/') },
  { id: 'learn', label: 'Learn: lessons in small markets', shortcut: null, run: (_studio, desk) => desk?.go('/learn') },
  { id: 'docs', label: 'Documentation', shortcut: null, run: (_studio, desk) => desk?.go('/docs') },
];

export const COMMANDS: readonly Command[] = [
  { id: 'play', label: 'Play or pause', shortcut: { key: ' ' }, run: togglePlay },
  { id: 'tick-next', label: 'One tick on', shortcut: { key: 'ArrowRight' }, run: seekBy(1) },
  { id: 'tick-back', label: 'One tick back', shortcut: { key: 'ArrowLeft' }, run: seekBy(-1) },
  { id: 'event-next', label: 'Next event', shortcut: { key: 'ArrowRight', shift: true }, run: seekEvent(1) },
  { id: 'event-back', label: 'Previous event', shortcut: { key: 'ArrowLeft', shift: true }, run: seekEvent(-1) },
  { id: 'start', label: 'To the start', shortcut: { key: 'Home' }, run: seekBy(-Infinity) },
  { id: 'end', label: 'To the end', shortcut: { key: 'End' }, run: seekBy(Infinity) },
  { id: 'slower', label: 'Slower', shortcut: { key: '[' }, run: changeSpeed(-1) },
  { id: 'faster', label: 'Faster', shortcut: { key: ']' }, run: changeSpeed(1) },
  { id: 'zoom-in', label: 'Time: closer', shortcut: { key: 'z' }, run: zoomTime(0.5) },
  { id: 'zoom-out', label: 'Time: wider', shortcut: { key: 'Z', shift: true }, run: zoomTime(2) },
  { id: 'range-from', label: 'Time: from here', shortcut: { key: 'i' }, run: rangeFrom(0) },
  { id: 'range-to', label: 'Time: to here', shortcut: { key: 'o' }, run: rangeFrom(1) },
  { id: 'range-all', label: 'Time: all of it', shortcut: { key: 'a' }, run: (studio) => studio.zoom(null) },
  { id: 'events', label: 'Story or events', shortcut: { key: 'e' }, run: toggleTab },
  { id: 'find', label: 'Find an account', shortcut: { key: '/' }, run: (_studio, desk) => desk?.find() },
  { id: 'clear', label: 'Clear the selection', shortcut: { key: 'Escape' }, run: (studio) => studio.clear() },
  ...EDITING,
  ...GOING,
  ...TAKING,
  ...HELP,
];

/** Where one may want to go from a phone, which has no room for these in its bar. */
const PLACES_FIRST = ['gallery', 'learn', 'docs', 'compare', 'present', 'policies', 'report', 'share'];

/** What the player and its charts do by a finger. */
const BY_FINGER = new Set(
  ['play', 'tick-next', 'tick-back', 'event-next', 'event-back', 'start', 'end', 'slower', 'faster'].concat([
    'zoom-in',
    'zoom-out',
    'range-from',
    'range-to',
    'range-all',
    'clear',
  ]),
);

/** The commands as a phone lists them: places first, the clock last, and nothing of keys. */
export function phoneCommands(commands: readonly Command[]): readonly Command[] {
  const rank = ({ id }: Command): number => {
    const place = PLACES_FIRST.indexOf(id);
    if (place >= 0) return place;
    return PLACES_FIRST.length + (BY_FINGER.has(id) ? 1 : 0);
  };
  return commands.filter(({ id }) => id !== 'keys').toSorted((a, b) => rank(a) - rank(b));
}

/** What of a keyboard event decides. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Signs that some keyboards need shift for. */
const EITHER_SHIFT = /^[[\]?/]$/;

/** The command of a key press, or null. */
export function commandFor(press: KeyPress): Command | null {
  if (press.altKey) return null;
  const mod = press.ctrlKey || press.metaKey;
  const fits = ({ shortcut }: Command) =>
    shortcut !== null &&
    shortcut.key.toLowerCase() === press.key.toLowerCase() &&
    (shortcut.mod ?? false) === mod &&
    (EITHER_SHIFT.test(press.key) || (shortcut.shift ?? false) === press.shiftKey);
  return COMMANDS.find(fits) ?? null;
}
