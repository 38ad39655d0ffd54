'use client';
import type { Move, Studio, Versions } from '@/lib/studio';
import { switchedTo } from '@/lib/studio';
import { useStudio } from '../../context';

/** What each move was as another kind, as long as the studio is open: closing the section or the sheet loses nothing. */
const LEFT = new WeakMap<Studio, Map<number, Versions>>();

/** The move as another kind: as it was left there, where it was not changed since. */
export function useKinds(index: number, tickMs: number): (move: Move, kind: Move['kind']) => Move {
  const studio = useStudio();
  return (move, kind) => {
    const all = LEFT.get(studio) ?? new Map<number, Versions>();
    const { move: next, versions } = switchedTo(move, kind, all.get(index) ?? [], tickMs);
    LEFT.set(studio, all.set(index, versions));
    return next;
  };
}
