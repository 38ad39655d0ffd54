import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon } from './icons';
import kit from './kit.module.css';
import styles from './notice.module.css';

export interface NoticeProps {
  /** Name of the region. */
  readonly label: string;
  readonly children: ReactNode;
  /** Left out: it stays as long as what it says is so. */
  readonly onClose?: (() => void) | undefined;
  /** Whether something was asked for that is not there. */
  readonly wrong?: boolean;
  readonly className?: string | undefined;
  readonly testId?: string;
}

/** A line under a page's bar that says what one could otherwise take wrong, and leads on. */
export function Notice({ label, children, onClose, wrong = false, className, testId }: NoticeProps) {
  return (
    <section className={cx(styles.notice, wrong && styles.wrong, className)} aria-label={label} data-testid={testId}>
      <div className={styles.says} role="status">
        {children}
      </div>
      {onClose && (
        <button type="button" className={kit.iconButton} aria-label="Close the notice" onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </section>
  );
}
