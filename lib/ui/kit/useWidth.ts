'use client';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Width of an element in whole px, at least `least`, following it (ResizeObserver); `initial` until it is measured. */
export function useWidth<T extends HTMLElement>(
  initial: number,
  least = 320,
): { ref: RefObject<T | null>; width: number } {
  const ref = useRef<T | null>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(least, Math.round(element.clientWidth)) || initial);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [initial, least]);
  return { ref, width };
}
