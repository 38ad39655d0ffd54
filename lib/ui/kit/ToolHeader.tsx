import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark } from './icons';
import styles from './toolHeader.module.css';

export interface ToolHeaderProps {
  readonly title: string;
  /** What is shown on the page, beside its title. */
  readonly of?: string | undefined;
  /** What is done with the page, at the right. */
  readonly children: ReactNode;
}

/** The bar of a page one works in: the way to the gallery, the page's name, and what can be done with it. */
export function ToolHeader({ title, of, children }: ToolHeaderProps) {
  return (
    <header className={styles.top}>
      <Link className={styles.word} href="/" aria-label="Shockgraph, gallery">
        <Mark />
        <span className={styles.wordText}>Shockgraph</span>
      </Link>
      <span className={styles.rule} />
      <h1 className={styles.title}>{title}</h1>
      {of && (
        <p className={styles.of} title={of}>
          {of}
        </p>
      )}
      <span className={styles.spring} />
      {children}
    </header>
  );
}
