'use client';
import Link from 'next/link';
import { useState } from 'react';
import {
  type Frozen,
  formatReference,
  frozenHash,
  isLoose,
  type PairAddress,
  pairHref,
  type Reference,
  type Referred,
  RequestError,
  shareScenario,
} from '@/lib/studio';
import { Icon, kit, Mark, ThemeToggle } from '@/lib/ui/kit';
import { copyText } from '@/lib/ui/studio';
import { CompareExport } from './CompareExport';
import styles from './compare.module.css';
import { usePairState } from './context';

export interface CompareTopProps {
  readonly a: Referred | undefined;
  readonly b: Referred | undefined;
  readonly address: PairAddress;
  readonly onSwap: () => void;
  readonly onPick: (a: Reference | null, b: Reference | null) => void;
}

/** Name of the pair, what both have in common, and what can be done with it as a whole. */
export function CompareTop({ a, b, address, onSwap, onPick }: CompareTopProps) {
  const engine = usePairState((s) => s.pair?.a.run.engine);
  const title = a?.scenario.title === b?.scenario.title ? a?.scenario.title : undefined;
  const seeds = [a?.scenario.seed, b?.scenario.seed];
  const seed = seeds[0] === seeds[1] ? `Same seed ${seeds[0]}` : `Seeds ${seeds[0]} and ${seeds[1]}`;
  const other = address.a ?? address.b;
  return (
    <header className={styles.top}>
      <Link className={styles.word} href="/" aria-label="Shockgraph, gallery">
        <Mark />
        <span className={styles.wordText}>Shockgraph</span>
      </Link>
      <span className={styles.rule} />
      <h1 className={styles.title} title={title}>
        {title ?? 'Two runs compared'}
      </h1>
      <span className={styles.spring} />
      {engine && <span className={styles.note}>{`${seed}, engine ${engine}, same scales`}</span>}
      <CompareExport />
      <ThemeToggle />
      {other && (
        <Link
          className={kit.button}
          href={`/policies?of=${formatReference(other)}${frozenHash(address.frozen, [other])}`}
          prefetch={false}
        >
          Policy board
        </Link>
      )}
      <button type="button" className={kit.button} onClick={onSwap} disabled={!address.a || !address.b}>
        Swap<span className={styles.desk}> A and B</span>
      </button>
      <CopyAddress a={a} b={b} address={address} onPick={onPick} />
    </header>
  );
}

/** Copies the address. What only this device has and no address can hold is stored first, and its link stands in its place. */
function CopyAddress({ a, b, address, onPick }: Omit<CompareTopProps, 'onSwap'>) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    if (!a || !b) return;
    setSaid('Storing');
    try {
      const [left, right] = [await shareable(a, address.frozen), await shareable(b, address.frozen)];
      const isStored = left !== a.reference || right !== b.reference;
      if (isStored) onPick(left, right);
      const copied = await copyText(
        isStored ? `${window.location.origin}${pairHref(left, right, {}, address.frozen)}` : window.location.href,
      );
      setSaid(copied ? 'Link copied' : 'The browser would not copy');
    } catch (cause) {
      setSaid(cause instanceof RequestError ? cause.message : 'The link was not made');
    }
    setTimeout(() => setSaid(null), 2400);
  };
  return (
    <>
      <button type="button" className={kit.inkButton} onClick={() => void copy()} disabled={!a || !b}>
        <Icon name={said === 'Link copied' ? 'check' : 'link'} />
        {said ?? 'Copy link'}
      </button>
      <span className={kit.hidden} role="status">
        {said}
      </span>
    </>
  );
}

/** The reference that everybody can open; stores the scenario where there is none. Rejects with RequestError. */
export async function shareable({ reference, scenario }: Referred, frozen: Frozen): Promise<Reference> {
  if (!isLoose(reference, frozen)) return reference;
  return { kind: 'link', id: (await shareScenario(scenario)).id };
}
