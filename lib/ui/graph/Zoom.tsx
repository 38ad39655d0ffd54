'use client';
import type { RefObject } from 'react';
import styles from './graph.module.css';
import type { Island } from './island';

/** One press of a button or key. */
const STEP = 1.4;

/** Zoom out, the whole sheet, zoom in. */
export function Zoom({ island }: { island: RefObject<Island | null> }) {
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label="Zoom out" onClick={() => island.current?.zoom(1 / STEP)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label="Fit" onClick={() => island.current?.fit()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
        </svg>
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => island.current?.zoom(STEP)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10M8 3v10" />
        </svg>
      </button>
    </div>
  );
}
