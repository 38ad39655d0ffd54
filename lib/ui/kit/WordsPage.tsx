import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark } from './icons';
import styles from './kit.module.css';

interface Way {
  readonly href: string;
  readonly name: string;
}

export interface WordsPageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly detail?: string;
  readonly onRetry?: () => void;
  /** Others of its kind, where what was asked for is not there. */
  readonly others?: { readonly title: string; readonly list: readonly Way[] };
  /** The way on that lies nearest; it comes first. */
  readonly way?: Way;
  /** In a frame of another page: its links open outside of it. */
  readonly framed?: boolean;
}

/** A page that only says something: what happened, and the way on. */
export function WordsPage(props: WordsPageProps) {
  return (
    <main>
      <Words {...props} />
    </main>
  );
}

const OUTSIDE = { target: '_blank', rel: 'noopener' } as const;

/** Its words, for where they are no page. */
export function Words({
  title,
  children,
  detail,
  onRetry,
  way,
  others,
  framed = false,
  level: Title = 'h1',
}: WordsPageProps & { level?: 'h1' | 'h4' }) {
  const to = framed ? OUTSIDE : {};
  return (
    <div className={styles.words}>
      <Link className={styles.word} href="/" {...to}>
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
        {way && (
          <Link href={way.href} {...to}>
            {way.name}
          </Link>
        )}
        <Link href="/" {...to}>
          Gallery
        </Link>
        <Link href="/studio" {...to}>
          Studio
        </Link>
      </div>
      {others && (
        <nav className={styles.wordsOthers} aria-label={others.title}>
          <b>{others.title}</b>
          <ul>
            {others.list.map(({ href, name }) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
