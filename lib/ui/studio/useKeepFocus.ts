'use client';
import { type RefObject, useEffect } from 'react';

/**
 * When what had the focus goes from a panel (a closed account, a followed link, a reset), the focus goes to what stands in
 * its place: the first element `to` finds. Without this it would fall to the page's body, and a keyboard start over.
 */
export function useKeepFocus(ref: RefObject<HTMLElement | null>, to: string): void {
  useEffect(() => {
    const panel = ref.current;
    if (!panel) return;
    let last: Element | null = null;
    const focused = (event: FocusEvent) => {
      last = event.target instanceof Element && panel.contains(event.target) ? event.target : null;
    };
    const changed = () => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      focusOn(panel.querySelector<HTMLElement>(to));
    };
    document.addEventListener('focusin', focused);
    const watch = new MutationObserver(changed);
    watch.observe(panel, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', focused);
      watch.disconnect();
    };
  }, [ref, to]);
}

/** Focuses what need not take it by itself, such as a heading. */
export function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  if (element.tabIndex < 0) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
}
