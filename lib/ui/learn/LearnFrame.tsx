import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark, ThemeToggle } from '@/lib/ui/kit';
import styles from './learn.module.css';

/** Head and foot of every page to learn from. */
export function LearnFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Link className={styles.word} href="/">
          <Mark size={20} />
          Shockgraph
        </Link>
        <nav aria-label="Pages">
          <Link href="/">Gallery</Link>
          <Link href="/studio">Studio</Link>
          <Link href="/learn" aria-current="page">
            Learn
          </Link>
          <Link href="/docs">Docs</Link>
        </nav>
        <ThemeToggle />
      </header>
      {children}
      <footer className={styles.foot}>
        This teaches how venues work. The markets are made up and small, and nothing here is advice on trading.
      </footer>
    </div>
  );
}
