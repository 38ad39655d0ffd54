/** What a move does to the price, in words: how far it went and how soon, and where it was in the end (IDX-02). */
import type { Shock } from './resolve';

type Move = Shock['moves'][number];

/** A moment of a move. `ms`: from its beginning; `change`: on the price it began at. */
export interface Turn {
  readonly ms: number;
  readonly change: number;
}

/** A move as one tells it. */
export interface MoveStory {
  /** When the price first leaves where it was. */
  readonly beginMs: number;
  /** Furthest from where it was, the first time it got there. */
  readonly furthest: Turn;
  /** Where it stays in the end, and since when; the same moment as `furthest` where it never turned back. */
  readonly end: Turn;
}

/** Less than what the words show is no turn: a twentieth of a percent. */
const NOTHING = 5e-4;

export function moveStory(move: Move): MoveStory {
  const turns = turnsOf(move);
  const start: Turn = { ms: 0, change: 0 };
  const most = turns.reduce((best, one) => (Math.abs(one.change) > Math.abs(best.change) ? one : best), start);
  const near = Math.min(NOTHING, Math.abs(most.change) / 20);
  const furthest = turns.find(({ change }) => Math.abs(change - most.change) <= near) ?? most;
  return { beginMs: beginOf(turns), furthest, end: settledOf(turns) };
}

/** The corners of a move, from the price it began at. */
function turnsOf(move: Move): Turn[] {
  const turns: Turn[] = [{ ms: 0, change: 0 }];
  if (move.kind === 'path') turns.push(...move.path.map(([ms, factor]) => ({ ms, change: factor - 1 })));
  else turns.push({ ms: move.kind === 'ramp' ? move.durationMs : 0, change: move.move });
  if (move.recoverMs !== undefined) turns.push({ ms: moveLengthMs(move) + move.recoverMs, change: 0 });
  return turns;
}

/** How long a move takes until it is over, or until the way back begins (IDX-02). */
export function moveLengthMs(move: Move): number {
  if (move.kind !== 'path') return move.durationMs;
  return Math.max(move.durationMs ?? 0, move.path.at(-1)?.[0] ?? 0);
}

function beginOf(turns: readonly Turn[]): number {
  const moved = turns.findIndex(({ change }) => change !== 0);
  return turns[Math.max(0, moved - 1)]?.ms ?? 0;
}

/** The last stretch without a move is told from its beginning. */
function settledOf(turns: readonly Turn[]): Turn {
  const last = turns.at(-1) ?? { ms: 0, change: 0 };
  const before = turns.findLastIndex(({ change }) => change !== last.change);
  return turns[before + 1] ?? last;
}

export interface MoveWords {
  /** `−12 % in 5 s`, `−5 % at once`. */
  readonly reached: string;
  /** `back to −4 % 20 s later`; empty where the price stayed where it got. */
  readonly after: string;
}

/** The two halves of the sentence, for places that set them apart. */
export function moveParts(move: Move): MoveWords {
  const { beginMs, furthest, end } = moveStory(move);
  if (furthest.change === 0) return { reached: percent(0), after: '' };
  const inMs = furthest.ms - beginMs;
  const reached = `${percent(furthest.change)}${inMs > 0 ? ` in ${time(inMs)}${jumpWords(move, furthest)}` : AT_ONCE}`;
  const stayed = Math.abs(end.change - furthest.change) < NOTHING;
  if (stayed) return { reached, after: '' };
  const laterMs = end.ms - furthest.ms;
  return {
    reached,
    after: `${wayBack(furthest.change, end.change)} ${laterMs > 0 ? `${time(laterMs)} later` : 'at once'}`,
  };
}

/** What of a longer way is a jump at its beginning; empty where that is less than half of it. */
function jumpWords(move: Move, furthest: Turn): string {
  const [knot] = move.kind === 'path' ? move.path : [];
  const jump = knot?.[0] === 0 ? knot[1] - 1 : 0;
  return jump / furthest.change >= 0.5 ? ', most of it at once' : '';
}

/** `COIN −5 % at 2 s`, `COIN −7 % in 10 s, from 2 s`: a move among others, told apart by when. */
export function moveName(move: Move): string {
  const words = moveWords(move);
  const at = time(begun(move));
  const isJump = words.endsWith(AT_ONCE) && !words.includes(',');
  return `${move.instrument} ${isJump ? `${words.slice(0, -AT_ONCE.length)} at ${at}` : `${words}, from ${at}`}`;
}

/** `−12 % in 5 s, back to −4 % 20 s later`: what a move did to the price. Times count from where the price first moves. */
export function moveWords(move: Move): string {
  const { reached, after } = moveParts(move);
  return after === '' ? reached : `${reached}, ${after}`;
}

const AT_ONCE = ' at once';
/** Told one by one; of more, how many they are. */
const MOST_FURTHER = 2;

/**
 * Several moves of one instrument, told as one: `−8 % at once`, then `3 s later −4.3 %, −12 % in all`. Each is on the
 * price of its moment, so they multiply (IDX-02). @param moves in any order, one at least. @param alone nothing else moves
 * the instrument: only then is it told where all of them left its price.
 */
export function movesParts(moves: readonly Move[], alone = true): MoveWords {
  const [first, ...further] = [...moves].sort((a, b) => a.startMs - b.startMs);
  if (!first) return { reached: percent(0), after: '' };
  const { reached, after } = moveParts(first);
  if (further.length === 0) return { reached, after };
  const parts = after === '' ? [] : [after];
  if (further.length > MOST_FURTHER) parts.push(`${further.length} more moves`);
  else
    further.forEach((move, n) => {
      const laterMs = begun(move) - begun(n === 0 ? first : (further[n - 1] ?? first));
      parts.push(
        `${laterMs > 0 ? `${time(laterMs)} later` : 'with it'} ${moveParts(move).reached.replace(AT_ONCE, '')}`,
      );
    });
  const sum = moves.reduce((factor, move) => factor * (1 + moveStory(move).end.change), 1) - 1;
  if (alone) parts.push(Math.abs(sum) < NOTHING ? 'in all nothing' : `${percent(sum)} in all`);
  return { reached, after: parts.join(', ') };
}

const begun = (move: Move): number => move.startMs + moveStory(move).beginMs;

/** Back where it came from, part of the way, or past it. */
function wayBack(furthest: number, end: number): string {
  if (Math.abs(end) < NOTHING) return 'all the way back';
  return furthest * end > 0 ? `back to ${percent(end)}` : `then ${percent(end)}`;
}

const MINUS = '\u2212';
const NBSP = '\u00a0';

/** `−6.7 %`, `+353 %`; a change under a tenth keeps the digits it has. */
function percent(change: number): string {
  const size = Math.abs(change) * 100;
  const shown = size >= 100 ? Math.round(size) : size >= 0.1 ? Number(size.toFixed(1)) : Number(size.toPrecision(1));
  return `${change < 0 ? MINUS : shown > 0 ? '+' : ''}${shown}${NBSP}%`;
}

/** `0.5 s`, `25 s`, `45 min`, `4:53 min`, `15:42 h`: seconds up to two minutes. */
function time(ms: number): string {
  if (ms < 120_000) return `${Number((ms / 1000).toPrecision(3))}${NBSP}s`;
  const pad = (n: number) => String(n).padStart(2, '0');
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return clock(Math.floor(seconds / 60), pad(seconds % 60), 'min');
  const minutes = Math.round(seconds / 60);
  return clock(Math.floor(minutes / 60), pad(minutes % 60), 'h');
}

const clock = (whole: number, rest: string, unit: string) => `${whole}${rest === '00' ? '' : `:${rest}`}${NBSP}${unit}`;
