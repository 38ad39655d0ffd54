import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark } from './icons';
import styles from './kit.module.css';

export interface WordsPageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly detail?: string;
  readonly onRetry?: () => void;
  /** The way on that lies nearest; it comes first. */
  readonly way?: { readonly href: string; readonly name: string };
}

/** A page that only says something: what happened, and the way on. */
export function WordsPage(props: WordsPageProps) {
  return (
    <main>
      <Words {...props} />
    </main>
  );
}

/** Its words, for where they are no page. */
export function Words({
  title,
  children,
  detail,
  onRetry,
  way,
  level: Title = 'h1',
}: WordsPageProps & { level?: 'h1' | 'h4' }) {
  return (
    <div className={styles.words}>
      <Link className={styles.word} href="/">
        <Mark />
        Shockgraph
      </Link>
      <Title>{title}</Title>
      <p>{children}</p>
      {detail && <p className={styles.detail}>{detail}</p>}
      <div className={styles.wordsActions}>
        {onRetry && (
          <button type="button" className={styles.inkButton} onClick={onRetry}>
            Try again
          </button>
        )}
        {way && <Link href={way.href}>{way.name}</Link>}
        <Link href="/">Gallery</Link>
        <Link href="/studio">Studio</Link>
      </div>
    </div>
  );
}
