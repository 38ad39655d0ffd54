'use client';
import { type RefObject, useEffect } from 'react';

/**
 * Closes something that floats on Escape, on a press outside it, and when the focus leaves it. After Escape the focus is
 * back where it was opened: on the element inside `ref` that says whether it is open.
 */
export function useDismiss(ref: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const outside = (target: EventTarget | null) => target instanceof Node && !ref.current?.contains(target);
    const pressed = (event: Event) => outside(event.target) && close();
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      ref.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
      close();
    };
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('focusin', pressed);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('focusin', pressed);
      document.removeEventListener('keydown', key);
    };
  }, [ref, open, close]);
}
