'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import {
  deviceDrafts,
  type Frozen,
  formatReference,
  frozenHash,
  loadReference,
  type PairAddress,
  pairHref,
  placeOfReference,
  type Reference,
  type Referred,
  referenceKey,
  unmetInPair,
  unmetPair,
} from '@/lib/studio';
import { kit } from '@/lib/ui/kit';
import { AddressNotice, SkipNav } from '@/lib/ui/studio';
import { PICTURES } from './ChainAccount';
import { boardOf, CompareTop } from './CompareTop';
import { CompareView } from './CompareView';
import styles from './compare.module.css';
import { PairProvider, usePair, usePairState } from './context';
import { Kept } from './Kept';
import { Pickers } from './Pickers';
import { useFreezing } from './useFreezing';
import { usePairAddress } from './usePairAddress';
import { usePairClock } from './usePairClock';

/** `/compare?a=&b=`: two scenarios, one clock, one scale, and which of their differences mattered. */
export function ComparePage() {
  return (
    <PairProvider fallback={<p className={styles.opening}>Opening the comparison.</p>}>
      <FromAddress />
    </PairProvider>
  );
}

/** What one looks for below the bar; `stage` is there from the start. */
const PLACES = [
  { name: 'the two graphs', targets: [PICTURES, 'stage'] },
  { name: 'the moment of the difference', targets: ['chain-head', 'stage'] },
  { name: 'the figures', targets: ['figures', 'stage'] },
  { name: 'what differs', targets: ['rules-head', 'stage'] },
] as const;

function FromAddress() {
  const studio = usePair();
  // Before the address is written anew, without what could not be read.
  const [unmet, setUnmet] = useState(() => unmetPair(window.location.search, window.location.hash));
  const { address, pick: pickAt, rename } = usePairAddress();
  const pick = (left: Reference | null, right: Reference | null) => {
    setUnmet([]);
    pickAt(left, right);
  };
  const settled = useFreezing(address, rename);
  const a = useReferred(address.a, address.frozen);
  const b = useReferred(address.b, address.frozen);
  const [left, right] = settled ? [a.data, b.data] : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is taken on with the pair, not when it alone changes
  useEffect(() => {
    if (left && right) studio.open(left, right, address.view);
  }, [studio, left, right]);
  usePairClock();
  const pair = usePairState((s) => s.pair);
  const inPair = useMemo(() => (pair ? unmetInPair(address.view, [pair.a.run, pair.b.run]) : []), [pair, address.view]);
  const ready = left !== undefined && right !== undefined;
  return (
    <div className={styles.page}>
      <SkipNav title="Two runs compared" places={PLACES} />
      <CompareTop a={left} b={right} address={address} onPick={pick} />
      <AddressNotice unmet={[...unmet, ...inPair]} />
      <Pickers
        a={address.a}
        b={address.b}
        onPick={pick}
        onSwap={() => pick(address.b, address.a)}
        problems={{ a: a.error?.message, b: b.error?.message }}
      />
      {ready && <Kept a={left} b={right} frozen={address.frozen} onKept={rename} />}
      {ready && <CompareView boardHref={boardOf(address)} />}
      {!ready && <NotYet address={address} failed={{ a: a.isError, b: b.isError }} />}
    </div>
  );
}

interface NotYetProps {
  readonly address: PairAddress;
  readonly failed: { readonly a: boolean; readonly b: boolean };
}

/** In place of the two runs, until there are two; one that is there leads on by itself. */
function NotYet({ address: { a, b, frozen }, failed }: NotYetProps) {
  const isFailed = failed.a || failed.b;
  const there = failed.a ? (failed.b ? null : b) : a;
  return (
    <main className={styles.empty} id="stage">
      <h2>{isFailed ? notOpened(failed) : a && b ? 'Opening both scenarios.' : 'Compare with what?'}</h2>
      {(isFailed || !(a && b)) && (
        <p>
          Pick {isFailed ? 'another' : 'the other'} scenario above: {isFailed ? 'a' : 'another'} preset, the same one
          under another venue’s rules, your draft, or a link.
        </p>
      )}
      {isFailed && (
        <p className={styles.ways}>
          {there && there.kind !== 'draft' && (
            <a className={kit.lineButton} href={aloneHref(there, frozen)}>
              Look at {failed.a ? 'B' : 'A'} alone
            </a>
          )}
          <a className={kit.lineButton} href={pairHref(null, null)}>
            Compare the example
          </a>
        </p>
      )}
    </main>
  );
}

/** The studio has no venue in its address: under another's rules a scenario is shown, not opened. */
const aloneHref = (there: Reference, frozen: Frozen): string =>
  there.venue === undefined
    ? placeOfReference(formatReference(there))
    : `/present/${formatReference(there)}${frozenHash(frozen, [there])}`;

const notOpened = (failed: NotYetProps['failed']): string =>
  failed.a && failed.b ? 'Neither opened.' : `${failed.a ? 'A' : 'B'} did not open.`;

/** A draft is read again each time: it changes without its name. */
function useReferred(reference: Reference | null, frozen: Frozen) {
  const drafts = useMemo(deviceDrafts, []);
  return useQuery({
    queryKey: reference ? referenceKey(reference) : ['reference', ''],
    queryFn: ({ signal }): Promise<Referred> => {
      if (!reference) throw new RangeError('nothing to load');
      return loadReference(reference, drafts, { signal, frozen });
    },
    enabled: reference !== null,
    retry: false,
    ...(reference?.kind === 'draft' ? { gcTime: 0, staleTime: 0 } : {}),
  });
}
