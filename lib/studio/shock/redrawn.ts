/** A move that was drawn anew, told as one change: nobody reads a drawing point by point. */
import { moveWords, type Scenario } from '@/lib/scenario';
import { leafText, type Path, sameValue, type ValueChange } from '../form';
import type { Move } from './move';

/** Whether a place of the document is a move of the shock as a whole. */
export function isMovePath(path: Path): boolean {
  return path.length === 3 && path[0] === 'shock' && path[1] === 'moves';
}

/** Where several points of a move stand elsewhere, or are more or fewer, the move is the change. */
export function redrawnAsOne(changes: readonly ValueChange[], from: Scenario, to: Scenario): ValueChange[] {
  const redrawn = from.shock.moves.map((_, n) => pointsTouched(changes, n) > 1);
  const others = changes.filter(({ path: [part, list, n] }) => {
    const isOfMove = part === 'shock' && list === 'moves' && typeof n === 'number';
    return !(isOfMove && redrawn[n]);
  });
  const moves = redrawn.flatMap((is, n): ValueChange[] =>
    is ? [{ path: ['shock', 'moves', n], from: from.shock.moves[n], to: to.shock.moves[n] }] : [],
  );
  return [...moves, ...others];
}

/** How many points of move `n` changed; more or fewer of them count as all. */
function pointsTouched(changes: readonly ValueChange[], n: number): number {
  const ofPath = changes.filter(({ path }) => isMovePath(path.slice(0, 3)) && path[2] === n && path[3] === 'path');
  if (ofPath.some(({ path }) => path.length === 4)) return Number.POSITIVE_INFINITY;
  return new Set(ofPath.map(({ path }) => path[4])).size;
}

/** What the move did to the price before and now, and what else tells the two apart. */
export function redrawnWords(from: Move, to: Move): { readonly from: string; readonly to: string } {
  const [before, after] = [moveWords(from), moveWords(to)];
  const begins = from.startMs === to.startMs ? [] : [from, to].map(({ startMs }) => `, from ${seconds(startMs)}`);
  const [was, is] = shapes(from, to, before === after);
  return { from: `${was}${before}${begins[0] ?? ''}`, to: `${is}${after}${begins[1] ?? ''}` };
}

/** "drawn", where one side is drawn and the other is not; how many points there are where the words are the same. */
function shapes(from: Move, to: Move, isSaidAlike: boolean): readonly [string, string] {
  if (from.kind !== 'path' && to.kind !== 'path') return ['', ''];
  if (from.kind !== 'path') return ['', 'drawn, '];
  if (to.kind !== 'path') return ['drawn, ', ''];
  if (!isSaidAlike) return ['', ''];
  const [were, are] = [from.path.length, to.path.length];
  if (were !== are) return [`${points(were)}, `, `${points(are)}, `];
  const elsewhere = to.path.filter((point, n) => !sameValue(point, from.path[n])).length;
  return ['', `${points(elsewhere)} elsewhere, `];
}

const points = (count: number): string => `${count} point${count === 1 ? '' : 's'}`;

function seconds(ms: number): string {
  const { figure, unit } = leafText('time', ms);
  return `${figure} ${unit}`;
}
