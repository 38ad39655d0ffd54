'use client';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { cx } from './cx';
import { Icon } from './icons';
import styles from './kit.module.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** narrow: a list to choose from; wide: something to work in; full: a bench of its own. */
  readonly width: 'narrow' | 'wide' | 'full';
  /** Without its own head: the title is only said. */
  readonly bare?: boolean;
}

const WIDTHS = { narrow: styles.dialogNarrow, wide: styles.dialogWide, full: styles.dialogFull } as const;

/** A native modal dialog in the middle, open as long as it is there: focus stays inside, Escape and the backdrop close it. */
export function Dialog({ title, onClose, children, width, bare = false }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  // Before anything is drawn, and before it is gone: closing gives the focus back, and what comes next may take it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click is the backdrop's.
    <dialog
      ref={ref}
      aria-label={title}
      className={cx(styles.dialog, WIDTHS[width])}
      onCancel={(e) => {
        // A file picker that was left again says the same.
        if (e.target !== e.currentTarget) return;
        e.preventDefault();
        onClose();
      }}
      onClick={(e) => e.target === e.currentTarget && onClose()}
    >
      <div className={styles.sheetBody}>
        {!bare && (
          <header className={styles.sheetHead}>
            <h2>{title}</h2>
            <button type="button" className={styles.iconButton} aria-label={`Close ${title}`} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
