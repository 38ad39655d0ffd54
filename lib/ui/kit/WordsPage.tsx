import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark } from './icons';
import styles from './kit.module.css';

export interface WordsPageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly detail?: string;
  readonly onRetry?: () => void;
}

/** A page that only says something: what happened, and the way on. */
export function WordsPage({ title, children, detail, onRetry }: WordsPageProps) {
  return (
    <main className={styles.words}>
      <Link className={styles.word} href="/">
        <Mark />
        Shockgraph
      </Link>
      <h1>{title}</h1>
      <p>{children}</p>
      {detail && <p className={styles.detail}>{detail}</p>}
      <div className={styles.wordsActions}>
        {onRetry && (
          <button type="button" className={styles.inkButton} onClick={onRetry}>
            Try again
          </button>
        )}
        <Link href="/">Gallery</Link>
        <Link href="/studio">Studio</Link>
      </div>
    </main>
  );
}
