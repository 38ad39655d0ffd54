'use client';
import { type KeyboardEvent, type ReactNode, useCallback, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './kit.module.css';

const EDGE = 8;
const WIDTH = 248;

interface HintProps {
  readonly says: string;
  readonly children: ReactNode;
  /** What a press does besides: a head that sorts explains itself too. */
  readonly onPress?: () => void;
}

/** A word that explains itself: what it means stands beside it while one points at it, comes to it by key or taps it. */
export function Hint({ says, children, onPress }: HintProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <button
        type="button"
        className={styles.hinted}
        onClick={onPress}
        aria-describedby={anchor ? id : undefined}
        onPointerEnter={(e) => setAnchor(e.currentTarget)}
        onPointerLeave={close}
        onFocus={(e) => setAnchor(e.currentTarget)}
        onBlur={close}
        onKeyDown={(e: KeyboardEvent) => e.key === 'Escape' && close()}
      >
        {children}
      </button>
      {anchor && (
        <Tip id={id} anchor={anchor}>
          {says}
        </Tip>
      )}
    </>
  );
}

export interface TipProps {
  readonly id: string;
  readonly anchor: HTMLElement;
  /** Beside its anchor where there is room, so that nothing in the column is covered; else below it. */
  readonly beside?: boolean;
  readonly children: ReactNode;
}

/** The floating sentence of a hint, kept inside the window. */
export function Tip({ id, anchor, beside = false, children }: TipProps) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const measure = useCallback(
    (box: HTMLSpanElement | null) => {
      if (!box) return;
      const at = anchor.getBoundingClientRect();
      const [width, height] = [box.offsetWidth, box.offsetHeight];
      const right = beside && at.right + EDGE * 2 + width < window.innerWidth;
      const left = right ? at.right + EDGE * 2 : Math.min(at.left, window.innerWidth - width - EDGE);
      const below = at.bottom + 6 + height + EDGE < window.innerHeight ? at.bottom + 6 : at.top - height - 6;
      const top = Math.min(right ? at.top : below, window.innerHeight - height - EDGE);
      setPlace({ left: Math.max(EDGE, left), top: Math.max(EDGE, top) });
    },
    [anchor, beside],
  );
  return createPortal(
    <span
      ref={measure}
      id={id}
      role="tooltip"
      className={styles.tip}
      style={{ maxWidth: WIDTH, left: place?.left ?? 0, top: place?.top ?? 0, opacity: place ? 1 : 0 }}
    >
      {children}
    </span>,
    anchor.closest('dialog') ?? document.body,
  );
}
