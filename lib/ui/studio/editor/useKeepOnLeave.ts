'use client';
import { useEffect } from 'react';

/** A reload in the middle of typing keeps what stands in the box: leaving the page ends the typing first. */
export function useKeepOnLeave(): void {
  useEffect(() => {
    const leave = () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea')) activeElement.blur();
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
}
