'use client';
/** What the address is worth: that it carries what was on this device alone, or that it does not, and what can be done. */
import { useState } from 'react';
import { type Frozen, type FrozenPair, isLoose, type Referred, RequestError } from '@/lib/studio';
import { kit } from '@/lib/ui/kit';
import { shareable } from './CopyLink';
import styles from './compare.module.css';

export interface KeptProps {
  readonly a: Referred;
  readonly b: Referred;
  readonly frozen: Frozen;
  readonly onKept: (next: FrozenPair) => void;
}

export function Kept({ a, b, frozen, onKept }: KeptProps) {
  const sides = [
    { letter: 'A', reference: a.reference },
    { letter: 'B', reference: b.reference },
  ];
  const loose = sides.filter(({ reference }) => isLoose(reference, frozen)).map(({ letter }) => letter);
  const carried = sides.filter(({ reference: { id = '' } }) => frozen[id] !== undefined).map(({ letter }) => letter);
  if (loose.length > 0) return <Loose a={a} b={b} frozen={frozen} onKept={onKept} letters={loose} />;
  if (carried.length === 0) return null;
  return (
    <section className={styles.kept} aria-label="This address" data-testid="kept">
      {named(carried)} in this address, as {carried.length > 1 ? 'they were' : 'it was'} when this page opened: it shows
      the same to everybody, and no server keeps it.
    </section>
  );
}

function Loose({ a, b, frozen, onKept, letters }: KeptProps & { readonly letters: readonly string[] }) {
  const [said, setSaid] = useState<string | null>(null);
  const store = async () => {
    setSaid('Storing.');
    try {
      onKept({ a: await shareable(a, frozen), b: await shareable(b, frozen), frozen });
    } catch (cause) {
      setSaid(cause instanceof RequestError ? cause.message : 'The link was not made.');
    }
  };
  return (
    <section className={styles.kept} aria-label="This address" data-testid="kept">
      <b>This address is for this device only.</b> {named(letters)} kept here and too large for an address: opened
      again, it shows whatever is kept then.{' '}
      <button type="button" className={kit.lineButton} onClick={() => void store()}>
        Store it and fix the address
      </button>
      <span role="status">{said}</span>
    </section>
  );
}

const named = (letters: readonly string[]): string => `${letters.join(' and ')} ${letters.length > 1 ? 'are' : 'is'}`;
