'use client';
import { formatCount } from '@/lib/analysis';
import { Icon, kit } from '@/lib/ui/kit';
import styles from './pager.module.css';

export interface PagerProps {
  /** What is in pages: `accounts`. */
  readonly of: string;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** Back, where one is, and on: of what does not fit on one page; nothing where it does. */
export function Pager({ of, page, pages, onPage }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav className={styles.pager} aria-label={`Pages of ${of}`}>
      <button
        type="button"
        className={kit.iconButton}
        aria-label="Page before"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        <Icon name="left" />
      </button>
      {formatCount(page + 1)} of {formatCount(pages)}
      <button
        type="button"
        className={kit.iconButton}
        aria-label="Next page"
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      >
        <Icon name="right" />
      </button>
    </nav>
  );
}
