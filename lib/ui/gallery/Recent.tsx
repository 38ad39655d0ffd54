'use client';
/** One's own drafts on this device. The reader of drafts is loaded only where there are some: first visits load nothing. */
import { type FormEvent, useEffect, useState } from 'react';
import type { DraftEntry, DraftStore } from '@/lib/studio';
import styles from './gallery.module.css';

/** As lib/studio names it; read here without it, so that an empty device loads no more code. */
const INDEX = 'shockgraph.drafts.1';
const SHOWN = 6;

const KINDS = { preset: 'a preset, changed', copy: 'a shared one, changed', own: 'your own' } as const;

interface Listed extends DraftEntry {
  /** What is in it, and what was changed. */
  readonly words: string;
}

export function Recent() {
  const [store, setStore] = useState<DraftStore | null>(null);
  const [drafts, setDrafts] = useState<readonly Listed[]>([]);
  useEffect(() => {
    let isHere = true;
    if (hasDrafts()) {
      void import('@/lib/studio').then(({ deviceDrafts, draftWords }) => {
        if (!isHere) return;
        const device = deviceDrafts();
        setStore(device);
        setDrafts(
          device
            .list()
            .slice(0, SHOWN)
            .map((entry) => ({ ...entry, words: draftWords(device, entry) })),
        );
      });
    }
    return () => {
      isHere = false;
    };
  }, []);
  if (drafts.length === 0) return null;
  const rename = ({ origin }: Listed, title: string) => {
    if (!store?.rename(origin, title)) return;
    setDrafts((all) => all.map((one) => (one.origin === origin ? { ...one, title } : one)));
  };
  return (
    <section className={styles.recent} aria-labelledby="recent">
      <h2 id="recent">Your drafts</h2>
      <ul>
        {drafts.map((draft) => (
          <Line
            key={`${draft.origin.kind} ${draft.origin.id}`}
            draft={draft}
            onRename={(title) => rename(draft, title)}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly draft: Listed;
  readonly onRename: (title: string) => void;
}

function Line({ draft: { origin, title, words, savedMs }, onRename }: LineProps) {
  const [renaming, setRenaming] = useState(false);
  const finish = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = String(new FormData(event.currentTarget).get('title') ?? '').trim();
    setRenaming(false);
    if (next !== '' && next !== title) onRename(next);
  };
  return (
    <li>
      {renaming ? (
        <form className={styles.rename} onSubmit={finish}>
          <input
            name="title"
            aria-label={`New name of ${title}`}
            defaultValue={title}
            maxLength={TITLE_LENGTH}
            // biome-ignore lint/a11y/noAutofocus: it was just asked for
            autoFocus
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={(event) => event.key === 'Escape' && setRenaming(false)}
          />
          <button type="submit">Save</button>
        </form>
      ) : (
        <p className={styles.draft}>
          <a href={`/studio?${origin.kind}=${encodeURIComponent(origin.id)}&draft=yes`}>{title}</a>
          <button type="button" aria-label={`Rename ${title}`} onClick={() => setRenaming(true)}>
            Rename
          </button>
        </p>
      )}
      <span>
        {words === '' ? '' : `${words}; `}
        {KINDS[origin.kind]}, <time dateTime={new Date(savedMs).toISOString()}>{when(savedMs)}</time>
      </span>
    </li>
  );
}

/** As LIMITS.titleLength of lib/scenario, which this page does not load. */
const TITLE_LENGTH = 200;

function hasDrafts(): boolean {
  try {
    return window.localStorage.getItem(INDEX) !== null;
  } catch {
    return false;
  }
}

function when(ms: number): string {
  return new Date(ms).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
