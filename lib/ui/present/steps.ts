/** Walking through steps as arithmetic: which one the address names, how long a caption takes to read. */

/** Milliseconds a step stands while the presentation plays by itself: time to see it, and to read it at 200 words a minute. */
export function dwellMs(caption: string): number {
  const words = caption.split(/\s+/).filter(Boolean).length;
  return 2_500 + words * 300;
}

/** The step of an address, counted from 1 there and from 0 here; what is none is the first. */
export function stepOf(query: string, count: number): number {
  const written = new URLSearchParams(query).get('step');
  return written !== null && /^\d{1,4}$/.test(written) ? clampStep(Number(written) - 1, count) : 0;
}

export function clampStep(step: number, count: number): number {
  return Math.max(0, Math.min(count - 1, step));
}

/** The query of a step, the other parameters kept. */
export function queryOf(query: string, step: number): string {
  const params = new URLSearchParams(query);
  params.set('step', String(step + 1));
  return params.toString();
}

/** The query of a step in a view of the presentation; null: the slides. */
export function viewQuery(view: 'presenter' | 'handout' | null, step: number): string {
  return queryOf(view === null ? '' : `view=${view}`, step);
}

/** What a key of a keyboard or a clicker asks for; null: nothing. */
export type Turn = 'next' | 'back' | 'first' | 'last' | 'play' | 'full' | 'leave';

const TURNS: Readonly<Record<string, Turn>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  p: 'play',
  f: 'full',
  Escape: 'leave',
};

export function turnOf(key: string, shift: boolean): Turn | null {
  if (key === ' ' && shift) return 'back';
  return TURNS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** A swipe counts from this far, in px, when it is more across than down. */
const SWIPE_PX = 48;

/** Which way a finger that went this far turns the page. */
export function swipeOf(dx: number, dy: number): 'next' | 'back' | null {
  if (Math.abs(dx) < SWIPE_PX || Math.abs(dx) < 1.5 * Math.abs(dy)) return null;
  return dx < 0 ? 'next' : 'back';
}

/** The longest the picture takes from one step to the next: the words are there at once, and must not run ahead of it. */
export const GLIDE_MS = 300;

/** The tick shown after `elapsedMs` of a glide; going back is not played, and a step or two takes less than all. */
export function glideTick(from: number, to: number, elapsedMs: number, still: boolean): number {
  if (still || to <= from) return to;
  const wholeMs = Math.min(GLIDE_MS, 60 * (to - from));
  return Math.min(to, Math.floor(from + ((to - from) * elapsedMs) / wholeMs));
}
