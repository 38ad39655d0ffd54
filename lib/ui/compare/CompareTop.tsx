'use client';
import Link from 'next/link';
import {
  type FinishedPair,
  formatReference,
  frozenHash,
  type PairAddress,
  pairHref,
  type Reference,
  type Referred,
} from '@/lib/studio';
import { cx, kit, ThemeToggle, ToolHeader } from '@/lib/ui/kit';
import { CompareExport } from './CompareExport';
import { CopyLink, shareable } from './CopyLink';
import { usePairState } from './context';
import styles from './pickers.module.css';
import { hasOwnAxes } from './scales';
import { pairName } from './sideName';

export interface CompareTopProps {
  readonly a: Referred | undefined;
  readonly b: Referred | undefined;
  readonly address: PairAddress;
  readonly onPick: (a: Reference | null, b: Reference | null) => void;
}

/** Name of the pair, what both have in common, and what can be done with it as a whole. */
export function CompareTop({ a, b, address, onPick }: CompareTopProps) {
  const pair = usePairState((s) => s.pair);
  const title = pairName(a?.scenario.title, b?.scenario.title);
  const board = boardOf(address);
  return (
    <ToolHeader title="Compare" of={title}>
      {pair && <span className={styles.note}>{inCommon(pair)}</span>}
      <CompareExport />
      <ThemeToggle />
      {board && (
        <Link className={cx(kit.button, styles.desk)} href={board} prefetch={false}>
          Policy board
        </Link>
      )}
      <CopyLink link={a && b ? () => linkOf(a, b, address, onPick) : null} />
    </ToolHeader>
  );
}

/** `Same seed 1, engine 0.1.0, same scales`; what is not drawn to one scale is not said to be. */
function inCommon(pair: FinishedPair): string {
  const [left, right] = [pair.a.scenario.seed, pair.b.scenario.seed];
  const seed = left === right ? `Same seed ${left}` : `Seeds ${left} and ${right}`;
  return `${seed}, engine ${pair.a.run.engine}, ${hasOwnAxes(pair) ? 'same scales but for time' : 'same scales'}`;
}

/** One of the two under every policy; null while there is none. */
export function boardOf({ a, b, frozen }: PairAddress): string | null {
  const other = a ?? b;
  return other && `/policies?of=${formatReference(other)}${frozenHash(frozen, [other])}`;
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
