'use client';
import { formatCount } from '@/lib/analysis';
import { cx, Icon, kit } from '@/lib/ui/kit';
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
      <PageButton label="Page before" icon="left" off={page === 0} onPress={() => onPage(page - 1)} />
      {formatCount(page + 1)} of {formatCount(pages)}
      <PageButton label="Next page" icon="right" off={page >= pages - 1} onPress={() => onPage(page + 1)} />
    </nav>
  );
}

interface PageButtonProps {
  readonly label: string;
  readonly icon: 'left' | 'right';
  /** There is no page that way. */
  readonly off: boolean;
  readonly onPress: () => void;
}

/** One that is off keeps the focus: who pressed it until the last page is still at the pager. */
export function PageButton({ label, icon, off, onPress }: PageButtonProps) {
  return (
    <button
      type="button"
      className={cx(kit.iconButton, styles.turn)}
      aria-label={label}
      aria-disabled={off}
      onClick={off ? undefined : onPress}
    >
      <Icon name={icon} size={14} />
    </button>
  );
}
