'use client';
import type { KeyboardEvent } from 'react';
import { useStudio } from '../context';

/**
 * Undo and redo by key in a box in which nothing is being typed: what counted on Enter is taken back there too, where the
 * browser would only look for letters. True: the key was one of them.
 */
export function useUndoKeys(): (event: KeyboardEvent) => boolean {
  const studio = useStudio();
  return (event) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return false;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) studio.redo();
    else studio.undo();
    return true;
  };
}
