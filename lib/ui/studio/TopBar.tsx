'use client';
import Link from 'next/link';
import { type ReactNode, useMemo, useState } from 'react';
import { effortSentence, HINTS, stopSentence } from '@/lib/analysis';
import { LIMITS } from '@/lib/scenario';
import { changeSentence, draftNote, type Finished, withValue } from '@/lib/studio';
import { cx, kit, Mark, ThemeToggle } from '@/lib/ui/kit';
import { CommandButton, UndoRedo } from './CommandButton';
import { useStudio, useStudioState } from './context';
import { DigestChip } from './DigestChip';
import { useDesk } from './desk';
import { Shortcuts } from './Shortcuts';
import styles from './topbar.module.css';

export interface TopBarProps {
  /** Digest that the maker of a shared scenario got; null in the studio, and where no server ever ran it. */
  readonly sharedDigest: string | null;
  /** What is said of a shared scenario; null in the studio, which says what became of the draft. */
  readonly note?: string | null;
  /** What stands at the right end: Share, Edit a copy. */
  readonly children: ReactNode;
}

export function TopBar({ sharedDigest, note = null, children }: TopBarProps) {
  const title = useStudioState((s) => s.scenario?.title ?? '');
  const { editable } = useDesk();
  return (
    <header className={styles.top}>
      <Link className={styles.word} href="/" aria-label="Shockgraph, gallery">
        <Mark />
        <span className={styles.wordText}>Shockgraph</span>
      </Link>
      <span className={styles.rule} />
      <Title title={title} />
      <DraftState note={note} />
      <span className={styles.spring} />
      <RunState />
      <DigestChip sharedDigest={sharedDigest} />
      <span className={cx(styles.rule, styles.wide)} />
      {editable && (
        <span className={styles.desk}>
          <UndoRedo />
        </span>
      )}
      <span className={styles.desk}>
        <Shortcuts />
      </span>
      <ThemeToggle />
      <span className={styles.takeAway}>
        <CommandButton id="take-away" icon="download" />
      </span>
      <CommandButton id="palette" icon="more" />
      {children}
    </header>
  );
}

/** What one pressed to type in has the focus, all of it marked. */
function selected(input: HTMLInputElement | null): void {
  if (document.activeElement !== input) input?.select();
}

/** What the scenario is called; where one may, a press renames it. */
function Title({ title }: { title: string }) {
  const studio = useStudio();
  const { editable } = useDesk();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    setTyped(null);
    const next = typed?.trim() ?? '';
    if (next !== '' && next !== title) studio.edit(withValue(studio.store.getState().document, ['title'], next));
  };
  if (typed !== null)
    return (
      <input
        className={cx(styles.title, styles.rename)}
        aria-label="Title of the scenario"
        maxLength={LIMITS.titleLength}
        value={typed}
        ref={selected}
        onChange={(e) => setTyped(e.target.value)}
        onBlur={finish}
        onKeyDown={(e) => {
          if (e.key === 'Enter') finish();
          if (e.key === 'Escape') setTyped(null);
        }}
      />
    );
  return (
    <h1 className={styles.title} title={title}>
      {editable ? (
        <button type="button" title="Rename" onClick={() => setTyped(title)}>
          <span>{title}</span>
        </button>
      ) : (
        <span>{title}</span>
      )}
    </h1>
  );
}

function DraftState({ note }: { note: string | null }) {
  const standing = useStudioState(draftNote);
  const seed = useStudioState((s) => s.scenario?.seed);
  const engine = useStudioState((s) => s.finished?.run.engine);
  const words = note === null ? standing : `${note}${engine ? `. Engine ${engine}, seed ${seed}` : ''}`;
  return (
    <span className={styles.note} title={words}>
      <span>{words}</span>
    </span>
  );
}

/** How the run shown ended. */
export function RunState() {
  const finished = useStudioState((s) => s.finished);
  const status = useStudioState((s) => s.status);
  const over = useStudioState((s) => s.progress?.isFolding === true);
  const invalid = status === 'invalid';
  if (!finished) {
    const runs = status === 'running' || status === 'waiting';
    return (
      <span className={styles.state}>
        {over ? 'Drawing' : runs ? 'Running' : status === 'stopped' ? 'Stopped' : ''}
      </span>
    );
  }
  return (
    <span className={styles.state} role="status" data-quiet={!invalid}>
      <i className={styles.square} />
      <span title={finished.run.summary.stop === 'book-exhausted' ? HINTS.bookExhausted : undefined}>
        {invalid ? 'Last valid run' : stopSentence(finished.run)}
      </span>
      <span className={kit.hidden}>. </span>
      <span className={styles.effort} data-measured>
        {effortSentence(finished.run, finished.elapsedMs)}
      </span>
      {!invalid && <ChangeHeard finished={finished} />}
    </span>
  );
}

/** What the last change did, heard and not seen: the story beside the graph shows it. */
function ChangeHeard({ finished }: { finished: Finished }) {
  const earlier = useStudioState((s) => s.earlier);
  const base = useStudioState((s) => s.base?.scenario);
  const words = useMemo(() => (base ? changeSentence(earlier, finished, base) : ''), [earlier, finished, base]);
  return words === '' ? null : <span className={kit.hidden}>. {words}</span>;
}
