'use client';
import { useEffect, useState } from 'react';
import type { Section } from '@/lib/studio';
import { useReveal } from './form/reveal';

/** First part of a place, by the section that has it. */
const SECTION_OF: Readonly<Record<string, Section>> = {
  shock: 'shock',
  venue: 'venue',
  accounts: 'accounts',
  population: 'accounts',
  instruments: 'market',
  correlation: 'market',
  presentation: 'presentation',
};

export function sectionOf(pointer: string): Section {
  return SECTION_OF[pointer.split('/')[1] ?? ''] ?? 'scenario';
}

/** A section opens when something within it is asked for. */
export function useOpenFor(section: Section, first: boolean): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(first);
  const { pointer, n } = useReveal();
  useEffect(() => {
    if (n > 0 && pointer !== null && sectionOf(pointer) === section) setOpen(true);
  }, [n, pointer, section]);
  return [open, setOpen];
}
