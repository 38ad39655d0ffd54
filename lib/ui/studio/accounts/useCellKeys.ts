'use client';
import type { KeyboardEvent } from 'react';

const WAYS: Readonly<Record<string, 1 | -1>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/**
 * From box to box as in a spreadsheet: Enter and down go to the same column of the next row that has it, up and Shift
 * Enter to the one before. What was typed counts when the focus leaves.
 */
export function useCellKeys(): (event: KeyboardEvent) => void {
  return (event) => {
    const way = WAYS[event.key];
    const box = event.target;
    if (way === undefined || !(box instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const column = box.closest<HTMLElement>('[data-column]')?.dataset.column;
    if (column === undefined) return;
    const cells = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-column="${column}"] input`)];
    const next = cells[cells.indexOf(box) + (event.shiftKey && event.key === 'Enter' ? -1 : way)];
    event.preventDefault();
    next?.focus();
  };
}
