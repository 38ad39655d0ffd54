'use client';
/** The difference in words, and how far the trying of the rules is. */
import { useMemo } from 'react';
import { diffSentence } from '@/lib/analysis';
import { stepMsOf } from '@/lib/studio';
import { kit } from '@/lib/ui/kit';
import { StoryText } from '@/lib/ui/studio';
import styles from './compare.module.css';
import { usePair, usePairState } from './context';

export function Sentence() {
  const studio = usePair();
  const pair = usePairState((s) => s.pair);
  const diff = usePairState((s) => s.diff);
  const status = usePairState((s) => s.status);
  const stepMs = pair ? stepMsOf({ a: pair.a.run, b: pair.b.run }) : 1000;
  const tried = status === 'done';
  const parts = useMemo(() => (diff ? diffSentence(diff, stepMs, tried) : []), [diff, stepMs, tried]);
  return (
    <section className={styles.sentence} aria-label="What changed">
      <h2>What changed</h2>
      <div data-testid="delta-sentence" aria-live="polite">
        <StoryText parts={parts} onAccount={() => studio.select(null)} />
      </div>
      <Trying />
    </section>
  );
}

function Trying() {
  const studio = usePair();
  const status = usePairState((s) => s.status);
  const step = usePairState((s) => s.step);
  const failure = usePairState((s) => s.failure);
  const rules = usePairState((s) => s.diff?.rules.length ?? 0);
  if (status === 'stopped' || status === 'failed') {
    return (
      <p className={styles.trying} role="status">
        {status === 'failed' ? failure?.message : 'Stopped before every rule was tried.'}
        <button type="button" className={kit.lineButton} onClick={studio.again}>
          Try again
        </button>
      </p>
    );
  }
  if (status !== 'explaining' || rules === 0) return null;
  const words = step
    ? `Each rule that differs is tried alone: ${Math.floor(step.done / 2)} of ${step.all / 2} done.`
    : '';
  return (
    <div className={styles.trying}>
      <progress value={step?.done ?? 0} max={step?.all ?? 1} aria-label="Rules tried" />
      <p>{words}</p>
      <button type="button" className={kit.lineButton} onClick={studio.stop}>
        Stop
      </button>
    </div>
  );
}
