'use client';
import { useEffect, useState } from 'react';
import { FIELDS, type Section } from '@/lib/studio';
import { controlOf, useReveal } from './form/reveal';

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

/** The section in which a place of the document, or a control, stands. */
export function sectionOf(place: string): Section {
  const control = controlOf(place);
  if (control?.startsWith('shock-')) return 'shock';
  if (control === 'venue') return 'venue';
  if (control !== null) return FIELDS.find(({ id }) => id === control)?.section ?? 'scenario';
  return SECTION_OF[place.split('/')[1] ?? ''] ?? 'scenario';
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
