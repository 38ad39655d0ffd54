'use client';
import Link from 'next/link';
import { formatReference, frozenHash, type PairAddress, pairHref, type Reference, type Referred } from '@/lib/studio';
import { kit, Mark, ThemeToggle } from '@/lib/ui/kit';
import { CompareExport } from './CompareExport';
import { CopyLink, shareable } from './CopyLink';
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
      <CopyLink link={a && b ? () => linkOf(a, b, address, onPick) : null} />
    </header>
  );
}

/** The address; what only this device has and no address can hold is stored first, and its link stands in its place. */
async function linkOf(
  a: Referred,
  b: Referred,
  { frozen }: PairAddress,
  onPick: CompareTopProps['onPick'],
): Promise<string> {
  const [left, right] = [await shareable(a, frozen), await shareable(b, frozen)];
  if (left === a.reference && right === b.reference) return window.location.href;
  onPick(left, right);
  return `${window.location.origin}${pairHref(left, right, {}, frozen)}`;
}
