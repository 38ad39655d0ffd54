'use client';
import { useMemo } from 'react';
import { formatTime, momentSentence } from '@/lib/analysis';
import { type Finished, lastTickOf } from '@/lib/studio';
import { useStudio, useStudioState } from './context';
import styles from './inspector.module.css';
import { isBeforeShock } from './moment';
import { StoryText } from './StoryText';

/** The moment that the clock stands at, over the story of the whole; nothing at the end, which that story is of. */
export function MomentPanel({ finished }: { finished: Finished }) {
  const studio = useStudio();
  const { run, scenario } = finished;
  const tick = useStudioState((s) => s.tick);
  const still = useStudioState(isBeforeShock);
  const shown = !still && tick < lastTickOf(run);
  const parts = useMemo(() => (shown ? momentSentence(run, scenario, tick) : []), [shown, run, scenario, tick]);
  if (!shown) return null;
  return (
    <section className={styles.moment} aria-label="The moment shown">
      <h2>At {formatTime(tick * run.tickMs, run.tickMs)}</h2>
      <StoryText parts={parts} onAccount={studio.select} />
    </section>
  );
}
