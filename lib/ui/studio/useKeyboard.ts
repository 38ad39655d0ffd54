'use client';
import { useEffect } from 'react';
import { commandFor } from '@/lib/studio';
import { useAnchor } from './anchor';
import { useStudio } from './context';
import { useDesk } from './desk';

/** Fields and sliders keep their own keys; a focused button keeps Space. */
export function keepsItsKeys(target: EventTarget | null, key: string, mod = false): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A slider, a radio or a list in the editor's sheet has no undo of its own.
  if (mod && target instanceof HTMLInputElement && /^(radio|range|checkbox)$/.test(target.type)) return false;
  if (mod && target instanceof HTMLSelectElement) return false;
  if (target.isContentEditable || target.closest('dialog[open]')) return true;
  // Under a dialog nothing is to be had: where its own focus was lost, its keys are still its own.
  if (target.ownerDocument.querySelector('dialog:modal')) return true;
  // Radios and sliders move by arrows; Space and the brackets mean nothing to them.
  if (target instanceof HTMLInputElement && /^(radio|range)$/.test(target.type)) return /^(Arrow|Home|End)/.test(key);
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary, [role="button"]') !== null;
}

/** Shortcuts of the studio, while it is mounted. */
export function useKeyboard(): void {
  const studio = useStudio();
  const { anchor, choose } = useAnchor();
  const desk = useDesk();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const command = event.defaultPrevented ? null : commandFor(event);
      if (!command || (command.edits && !desk.editable)) return;
      // What was asked for may still be on its way: keys meant for it are not the bench's.
      if (desk.panel === 'palette' || desk.panel === 'import') return;
      // The list of commands opens from anywhere; all else is the field's own where one types.
      if (command.id !== 'palette' && keepsItsKeys(event.target, event.key, command.shortcut?.mod)) return;
      event.preventDefault();
      if (command.id === 'clear' && anchor !== null) choose(null);
      else command.run(studio, desk);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [studio, anchor, choose, desk]);
}
