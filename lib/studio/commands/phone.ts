/** The commands as a phone lists them. */
import type { Command } from './command';

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
