'use client';
/** One's own drafts on this device. The reader of drafts is loaded only where there are some: first visits load nothing. */
import { useEffect, useState } from 'react';
import type { DraftEntry } from '@/lib/studio';
import styles from './gallery.module.css';

/** As lib/studio names it; read here without it, so that an empty device loads no more code. */
const INDEX = 'shockgraph.drafts.1';
const SHOWN = 6;

const KINDS = { preset: 'a preset, changed', copy: 'a shared one, changed', own: 'your own' } as const;

export function Recent() {
  const [drafts, setDrafts] = useState<readonly DraftEntry[]>([]);
  useEffect(() => {
    let isHere = true;
    if (hasDrafts()) {
      void import('@/lib/studio').then(({ deviceDrafts }) => isHere && setDrafts(deviceDrafts().list()));
    }
    return () => {
      isHere = false;
    };
  }, []);
  if (drafts.length === 0) return null;
  return (
    <section className={styles.recent} aria-labelledby="recent">
      <h2 id="recent">Your drafts</h2>
      <ul>
        {drafts.slice(0, SHOWN).map(({ origin, title, savedMs }) => (
          <li key={`${origin.kind} ${origin.id}`}>
            <a href={`/studio?${origin.kind}=${encodeURIComponent(origin.id)}`}>{title}</a>
            <span>
              {KINDS[origin.kind]}, <time dateTime={new Date(savedMs).toISOString()}>{when(savedMs)}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

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
