'use client';
/** An account of the chain: a press selects it in both pictures and tells in place what happened to it on either side. */
import { useEffect, useMemo, useRef } from 'react';
import { accountStory, bucketName, findBucket } from '@/lib/analysis';
import type { FinishedPair, PairSide } from '@/lib/studio';
import { kit } from '@/lib/ui/kit';
import { StoryText } from '@/lib/ui/studio';
import styles from './chain.module.css';
import { usePair, usePairState } from './context';
import { SideMark } from './SideMark';

/** Id of the pictures, for whoever is led there. */
export const PICTURES = 'pictures';

/** Selects the account in both pictures; again, nobody. */
export function Account({ name }: { readonly name: string }) {
  const studio = usePair();
  const selected = usePairState((s) => s.selected === name);
  return (
    <button
      type="button"
      className={styles.accountLink}
      aria-pressed={selected}
      onClick={() => studio.select(selected ? null : name)}
    >
      {name}
    </button>
  );
}

/** What happened to the selected account in A and in B; the pictures stand above the fold, so it is told here. */
export function SelectedStories({ pair }: { readonly pair: FinishedPair }) {
  const studio = usePair();
  const name = usePairState((s) => s.selected);
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    // Only where it was asked for: an account picked in a picture leaves the page where it is.
    const asked = document.activeElement?.closest('[data-testid="chain"]');
    if (name !== null && asked) ref.current?.scrollIntoView({ block: 'nearest', behavior: motion() });
  }, [name]);
  if (name === null) return null;
  const show = () => {
    const pictures = document.getElementById(PICTURES);
    pictures?.scrollIntoView({ block: 'start', behavior: motion() });
    pictures?.focus({ preventScroll: true });
  };
  return (
    <section ref={ref} className={styles.stories} aria-label={`${name} in both runs`} data-testid="stories">
      <p className={styles.lead}>
        {name} in both runs
        <button type="button" className={kit.lineButton} onClick={show}>
          See it in the graphs
        </button>
        <button type="button" className={kit.lineButton} onClick={() => studio.select(null)}>
          Clear
        </button>
      </p>
      <div className={styles.storyPair}>
        <Story letter="A" side={pair.a} name={name} />
        <Story letter="B" side={pair.b} name={name} />
      </div>
    </section>
  );
}

interface StoryProps {
  readonly letter: 'A' | 'B';
  readonly side: PairSide;
  readonly name: string;
}

function Story({ letter, side: { run, scenario }, name }: StoryProps) {
  const studio = usePair();
  const bucket = useMemo(() => findBucket(run, name), [run, name]);
  const parts = useMemo(() => (bucket < 0 ? null : accountStory(run, scenario, bucket)), [run, scenario, bucket]);
  return (
    <div>
      <SideMark side={letter} />
      {parts ? (
        <StoryText parts={parts} onAccount={(other) => studio.select(bucketName(run, other))} />
      ) : (
        <p>There is no such account here.</p>
      )}
    </div>
  );
}

const motion = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
