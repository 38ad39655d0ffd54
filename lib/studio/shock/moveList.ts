/** Changes of a shock that its own words tell better than a count of entries or a bare factor. */
import { MINUS, NBSP } from '@/lib/analysis';
import { moveWords } from '@/lib/scenario';
import { leafText, type Path, sameValue } from '../form';
import type { Move } from './move';

export interface ToldChange {
  /** What of the place it is, where that is not what the schema calls the value. */
  readonly of?: string;
  readonly from: string;
  readonly to: string;
}

/** Price moves that came or went: how many there are now, and what the ones only one side has are. Null for other lists. */
export function moveListWords(path: Path, from: unknown, to: unknown): ToldChange | null {
  if (path.join('/') !== 'shock/moves' || !Array.isArray(from) || !Array.isArray(to)) return null;
  return { from: listWords(from, to), to: listWords(to, from) };
}

/** `none`, `1`, `2, the second COIN −5 % at once, from 4 s`. */
function listWords(list: readonly Move[], other: readonly Move[]): string {
  if (list.length === 0) return 'none';
  const own = list.flatMap((move, n) => (other.some((one) => sameValue(one, move)) ? [] : [`${nth(n)} ${told(move)}`]));
  return own.length === 0 ? String(list.length) : [String(list.length), ...own].join(', ');
}

const ORDINALS = ['the first', 'the second', 'the third', 'the fourth'] as const;
const nth = (n: number): string => ORDINALS[n] ?? `number ${n + 1}`;

function told(move: Move): string {
  const { figure, unit } = leafText('time', move.startMs);
  return `${move.instrument} ${moveWords(move)}, from ${figure}${NBSP}${unit}`;
}

/** How high a point of a drawing stands, as its field has it: from the price at the start. Null for other values. */
export function pointChangeWords(path: Path, from: unknown, to: unknown): ToldChange | null {
  const [shock, moves, , points, , part] = path;
  const isHeight = path.length === 6 && shock === 'shock' && moves === 'moves' && points === 'path' && part === 1;
  if (!isHeight || typeof from !== 'number' || typeof to !== 'number') return null;
  return { of: 'change', from: changeText(from), to: changeText(to) };
}

function changeText(factor: number): string {
  const change = Number((factor - 1).toPrecision(12));
  const { figure, unit } = leafText('share', Math.abs(change));
  return `${change < 0 ? MINUS : change > 0 ? '+' : ''}${figure}${NBSP}${unit}`;
}
