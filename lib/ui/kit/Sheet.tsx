'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import { cx } from './cx';
import { Icon } from './icons';
import styles from './kit.module.css';

export interface SheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A line that stays under the head while the rest scrolls. */
  readonly under?: ReactNode;
  /** What it comes up under stays as bright: it speaks of that. */
  readonly clear?: boolean;
}

/** A native modal dialog that comes up from below: focus stays inside, Escape and the backdrop close it; title and way out stay while the rest scrolls. */
export function Sheet({ title, open, onClose, children, under, clear = false }: SheetProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click is the backdrop's.
    <dialog
      ref={ref}
      aria-label={title}
      className={cx(styles.sheetBelow, clear && styles.sheetClear)}
      // Told at once: the browser says that it closed only some time later, when another may be open in its place.
      onCancel={(e) => {
        // A file picker that was left again says the same.
        if (e.target !== e.currentTarget) return;
        e.preventDefault();
        onClose();
      }}
      // A browser may close it unasked.
      onClose={() => open && !ref.current?.open && onClose()}
      onClick={(e) => e.target === e.currentTarget && onClose()}
    >
      {open && (
        <div className={styles.sheetBody}>
          <header className={styles.sheetHead}>
            <h2>{title}</h2>
            <button type="button" className={styles.iconButton} aria-label={`Close ${title}`} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          {under}
          <div className={styles.sheetScroll}>{children}</div>
        </div>
      )}
    </dialog>
  );
}
