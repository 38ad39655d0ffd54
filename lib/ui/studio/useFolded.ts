'use client';
import { useState } from 'react';

const KEY = 'shockgraph.timeline.1';

/** Whether the charts of the timeline are folded away, as this device remembers it. */
export function useFolded(): readonly [boolean, (folded: boolean) => void] {
  const [folded, setFolded] = useState(read);
  const fold = (to: boolean) => {
    setFolded(to);
    try {
      window.localStorage.setItem(KEY, to ? 'folded' : 'open');
    } catch {
      // A device that keeps nothing has it open next time.
    }
  };
  return [folded, fold];
}

function read(): boolean {
  try {
    return window.localStorage.getItem(KEY) === 'folded';
  } catch {
    return false;
  }
}
