/** Everything one can do at the bench: one object feeds button, shortcut, palette and help. */
import type { Studio } from '../studio';
import type { Command } from './command';
import { EDITING } from './editing';
import { GOING, TAKING } from './going';
import { MOVING } from './moving';

export type { Command, Desk, Panel, Shortcut, TakeAway } from './command';
export { phoneCommands } from './phone';

function toggleTab(studio: Studio): void {
  studio.showTab(studio.store.getState().tab === 'events' ? 'story' : 'events');
}

const HELP: readonly Command[] = [
  {
    ...{ id: 'palette', label: 'All commands', shortcut: { key: 'k', mod: true } },
    run: (_studio, desk) => desk?.open('palette'),
  },
  { id: 'keys', label: 'Keyboard shortcuts', shortcut: { key: '?' }, run: (_studio, desk) => desk?.open('keys') },
  { id: 'tour', label: 'Tour of the studio, five stops', shortcut: null, run: (_studio, desk) => desk?.open('tour') },
  { id: 'gallery', label: 'Gallery', shortcut: null, run: (_studio, desk) => desk?.go('/') },
  { id: 'learn', label: 'Learn: lessons in small markets', shortcut: null, run: (_studio, desk) => desk?.go('/learn') },
  { id: 'docs', label: 'Documentation', shortcut: null, run: (_studio, desk) => desk?.go('/docs') },
];

export const COMMANDS: readonly Command[] = [
  ...MOVING,
  { id: 'events', label: 'Story or events', shortcut: { key: 'e' }, run: toggleTab },
  { id: 'find', label: 'Find an account', shortcut: { key: '/' }, run: (_studio, desk) => desk?.find() },
  { id: 'clear', label: 'Clear the selection', shortcut: { key: 'Escape' }, run: (studio) => studio.clear() },
  ...EDITING,
  ...GOING,
  ...TAKING,
  ...HELP,
];

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
