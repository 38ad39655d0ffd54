'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { deviceDrafts, type Frozen, loadReference, type Reference, type Referred, referenceKey } from '@/lib/studio';
import { SkipNav } from '@/lib/ui/studio';
import { PICTURES } from './ChainAccount';
import { boardOf, CompareTop } from './CompareTop';
import { CompareView } from './CompareView';
import styles from './compare.module.css';
import { PairProvider, usePair } from './context';
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
  { name: 'two graphs', targets: [PICTURES, 'stage'] },
  { name: 'moment of the difference', targets: ['chain-head', 'stage'] },
  { name: 'figures', targets: ['figures', 'stage'] },
  { name: 'what differs', targets: ['rules-head', 'stage'] },
] as const;

function FromAddress() {
  const studio = usePair();
  const { address, pick, rename } = usePairAddress();
  const settled = useFreezing(address, rename);
  const a = useReferred(address.a, address.frozen);
  const b = useReferred(address.b, address.frozen);
  const [left, right] = settled ? [a.data, b.data] : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is taken on with the pair, not when it alone changes
  useEffect(() => {
    if (left && right) studio.open(left, right, address.view);
  }, [studio, left, right]);
  usePairClock();
  const ready = left !== undefined && right !== undefined;
  return (
    <div className={styles.page}>
      <SkipNav title="Two runs compared" places={PLACES} />
      <CompareTop a={left} b={right} address={address} onPick={pick} />
      <Pickers
        a={address.a}
        b={address.b}
        onPick={pick}
        onSwap={() => pick(address.b, address.a)}
        problems={{ a: a.error?.message, b: b.error?.message }}
      />
      {ready && <Kept a={left} b={right} frozen={address.frozen} onKept={rename} />}
      {ready && <CompareView boardHref={boardOf(address)} />}
      {!ready && !a.isError && !b.isError && (
        <main className={styles.empty} id="stage">
          <h2>{address.a && address.b ? 'Opening both scenarios.' : 'Compare with what?'}</h2>
          {!(address.a && address.b) && (
            <p>
              Pick the other scenario above: another preset, the same one under another venue’s rules, your draft, or a
              link.
            </p>
          )}
        </main>
      )}
    </div>
  );
}

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
