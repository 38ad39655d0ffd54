'use client';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { effortSentence, HINTS, stopSentence } from '@/lib/analysis';
import { cx, Mark, ThemeToggle } from '@/lib/ui/kit';
import { useStudioState } from './context';
import { DigestChip } from './DigestChip';
import { Shortcuts } from './Shortcuts';
import styles from './topbar.module.css';

export interface TopBarProps {
  /** Digest that the maker of a shared scenario got; null in the studio. */
  readonly sharedDigest: string | null;
  /** What stands at the right end: Share, Edit a copy. */
  readonly children: ReactNode;
}

export function TopBar({ sharedDigest, children }: TopBarProps) {
  const title = useStudioState((s) => s.scenario?.title ?? '');
  return (
    <header className={styles.top}>
      <Link className={styles.word} href="/" aria-label="Shockgraph, gallery">
        <Mark />
        <span className={styles.wordText}>Shockgraph</span>
      </Link>
      <span className={styles.rule} />
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      <DraftState shared={sharedDigest !== null} />
      <span className={styles.spring} />
      <RunState />
      <DigestChip sharedDigest={sharedDigest} />
      <span className={cx(styles.rule, styles.wide)} />
      <span className={styles.desk}>
        <Shortcuts />
      </span>
      <ThemeToggle />
      {children}
    </header>
  );
}

function DraftState({ shared }: { shared: boolean }) {
  const changed = useStudioState((s) => s.changed);
  const kept = useStudioState((s) => s.kept);
  const copy = useStudioState((s) => s.base?.origin.kind === 'copy');
  const seed = useStudioState((s) => s.scenario?.seed);
  const engine = useStudioState((s) => s.finished?.run.engine);
  let words = '';
  if (shared) words = `Shared, read-only${engine ? `. Engine ${engine}, seed ${seed}` : ''}`;
  else if (changed) words = kept ? 'Draft, saved on this device' : 'Draft, not saved: this device keeps nothing';
  else if (copy) words = 'A copy, unchanged';
  else words = 'Preset, unchanged';
  return (
    <span className={styles.note} title={words}>
      {words}
    </span>
  );
}

/** How the run shown ended. */
export function RunState() {
  const finished = useStudioState((s) => s.finished);
  const status = useStudioState((s) => s.status);
  const invalid = status === 'invalid';
  if (!finished)
    return <span className={styles.state}>{status === 'running' || status === 'waiting' ? 'Running' : ''}</span>;
  return (
    <span className={styles.state} role="status">
      <i className={styles.square} />
      <span title={finished.run.summary.stop === 'book-exhausted' ? HINTS.bookExhausted : undefined}>
        {invalid ? 'Last valid run' : stopSentence(finished.run)}
      </span>
      <span className={styles.effort}>{effortSentence(finished.run, finished.elapsedMs)}</span>
    </span>
  );
}
