'use client';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { Icon } from './icons';
import styles from './kit.module.css';

export interface SheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** From the left over the graph (tablet), or from below (phone). */
  readonly from: 'left' | 'below';
}

/** A native modal dialog: focus stays inside, Escape and the backdrop close it; title and way out stay while the rest scrolls. */
export function Sheet({ title, open, onClose, children, from }: SheetProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  useTopOfHolder(ref, open && from === 'left');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click is the backdrop's.
    <dialog
      ref={ref}
      aria-label={title}
      className={from === 'left' ? styles.sheetLeft : styles.sheetBelow}
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
          <div className={styles.sheetScroll}>{children}</div>
        </div>
      )}
    </dialog>
  );
}

/** From the left it begins where its holder does: below the page's bars, of which some come and go while it is open. */
function useTopOfHolder(ref: RefObject<HTMLDialogElement | null>, isOn: boolean): void {
  useLayoutEffect(() => {
    const dialog = ref.current;
    const holder = dialog?.parentElement;
    if (!isOn || !dialog || !holder) return;
    const place = () => {
      const top = Math.max(0, holder.getBoundingClientRect().top);
      dialog.style.setProperty('--sheet-top', `${top}px`);
    };
    // Whatever moves it down makes it less high.
    const resized = new ResizeObserver(place);
    resized.observe(holder);
    place();
    return () => resized.disconnect();
  }, [ref, isOn]);
}
