'use client';
import type { ReactNode } from 'react';
import type { ScenarioError } from '@/lib/scenario';
import { errorWords, FIELDS, pathOf, placeWords } from '@/lib/studio';
import { useStudioState } from '../context';
import styles from './editor.module.css';
import { placeOfControl, useReveal } from './form/reveal';
import { POINT_BOXES } from './shock/PointFields';

/** More of them are of one kind. */
const LISTED = 8;

/**
 * What is to be mended, each leading to its place: what keeps the next run waiting, and what was typed somewhere and is
 * no value there. Where a control shows the reason, it is only named here.
 */
export function ErrorList() {
  const errors = useStudioState((s) => s.errors);
  const by = useStudioState((s) => s.errorsBy);
  const typed = useStudioState((s) => s.typed);
  const document = useStudioState((s) => s.document);
  const { reveal } = useReveal();
  const kept = Object.entries(typed).map(([key, text]) => ({ text, ...placeOf(key, document) }));
  const entries: Entry[] = [
    ...(by === null ? errors.map((error) => entryOf(error, document)) : []),
    ...(by === null || kept.some(({ name }) => name === by) ? [] : [{ key: by, place: controlNamed(by), message: by }]),
    ...kept.map(({ text, place, name }) => ({ key: place, place, message: name, said: `: “${text}” was not taken` })),
  ];
  if (entries.length === 0) return null;
  const things = entries.length === 1 ? 'One thing' : `${entries.length} things`;
  return (
    <section className={styles.errors} aria-label="Errors">
      <b>
        {things} to mend{by === null && errors.length > 0 ? ' before the next run' : '; the run goes on without'}
      </b>
      <ul>
        {entries.slice(0, LISTED).map((entry) => (
          <Item key={entry.key} entry={entry} onGo={reveal} />
        ))}
      </ul>
      {entries.length > LISTED && <p>And {entries.length - LISTED} more.</p>}
    </section>
  );
}

function entryOf(error: ScenarioError, document: unknown): Entry {
  return { key: `${error.path} ${error.code}`, place: error.path, message: errorWords(error, document) };
}

interface Entry {
  readonly key: string;
  /** Where it leads: a pointer or a control; null where nothing of that name is drawn. */
  readonly place: string | null;
  readonly message: string;
  readonly said?: string;
}

function Item({ entry, onGo }: { entry: Entry; onGo: (place: string) => void }): ReactNode {
  const { place, message, said } = entry;
  if (place === null) return <li>{message}</li>;
  return (
    <li>
      <button type="button" onClick={() => onGo(place)}>
        {message}
      </button>
      {said}
      {place.startsWith('/') && <code>{place}</code>}
    </li>
  );
}

/** A control by its key: one of the fields, a box of the chosen point, or a value of the document by its pointer. */
function placeOf(key: string, document: unknown): { readonly place: string; readonly name: string } {
  if (key.startsWith('/')) return { place: key, name: placeWords(document, document, pathOf(key, document)) };
  const name = FIELDS.find(({ id }) => id === key)?.label ?? POINT_BOXES[key] ?? key;
  return { place: placeOfControl(key), name };
}

function controlNamed(label: string): string | null {
  if (label === 'Venue') return placeOfControl('venue');
  const field = FIELDS.find((one) => one.label === label);
  return field ? placeOfControl(field.id) : null;
}
