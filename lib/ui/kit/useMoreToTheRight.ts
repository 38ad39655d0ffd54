'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether what scrolls sideways inside an element has more to its right. */
export function useMoreToTheRight(): { ref: RefObject<HTMLDivElement | null>; more: boolean } {
  const ref = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  useEffect(() => {
    const outer = ref.current;
    const inner = outer?.firstElementChild;
    if (!outer || !inner) return;
    const look = () => setMore(inner.scrollWidth - inner.clientWidth - inner.scrollLeft > 2);
    const resized = new ResizeObserver(look);
    resized.observe(inner);
    // What it holds may grow without it: rows that come, a column that is filled.
    for (const child of inner.children) resized.observe(child);
    inner.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      inner.removeEventListener('scroll', look);
    };
  }, []);
  return { ref, more };
}
