import type { ReactNode } from 'react';
import { PagesHeader } from '@/lib/ui/kit';
import styles from './learn.module.css';

/** Head and foot of every page to learn from. */
export function LearnFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <PagesHeader here="/learn" />
      {children}
      <footer className={styles.foot}>
        This teaches how venues work. The markets are made up and small, and nothing here is advice on trading.
      </footer>
    </div>
  );
}
