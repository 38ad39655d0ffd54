'use client';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Width of an element in whole px, following it (ResizeObserver); `initial` until it is measured. */
export function useWidth<T extends HTMLElement>(initial: number): { ref: RefObject<T | null>; width: number } {
  const ref = useRef<T | null>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(320, Math.round(element.clientWidth)) || initial);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [initial]);
  return { ref, width };
}
