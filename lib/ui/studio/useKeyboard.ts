'use client';
import { useEffect } from 'react';
import { commandFor } from '@/lib/studio';
import { useAnchor } from './anchor';
import { useStudio } from './context';

/** Fields and sliders keep their own keys; a focused button keeps Space. */
export function keepsItsKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('dialog[open]')) return true;
  // Radios and sliders move by arrows; Space and the brackets mean nothing to them.
  if (target instanceof HTMLInputElement && /^(radio|range)$/.test(target.type)) return /^(Arrow|Home|End)/.test(key);
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary, [role="button"]') !== null;
}

/** Shortcuts of the studio, while it is mounted. */
export function useKeyboard(): void {
  const studio = useStudio();
  const { anchor, choose } = useAnchor();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || keepsItsKeys(event.target, event.key)) return;
      const command = commandFor(event);
      if (!command) return;
      event.preventDefault();
      if (command.id === 'clear' && anchor !== null) choose(null);
      else command.run(studio);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [studio, anchor, choose]);
}
