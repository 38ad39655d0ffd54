'use client';
import type { CSSProperties } from 'react';
import styles from './kit.module.css';

export interface SliderProps {
  readonly label: string;
  readonly valueText: string;
  /** Place on the track, 0 .. 1, and that of the default. */
  readonly place: number;
  readonly defaultPlace: number | null;
  readonly onPlace: (place: number) => void;
}

const STEPS = 200;

/** A native range over the whole track; the mark under it is the default. */
export function Slider({ label, valueText, place, defaultPlace, onPlace }: SliderProps) {
  const style = { '--place': `${place * 100}%`, '--default': `${(defaultPlace ?? 0) * 100}%` } as CSSProperties;
  return (
    <div className={styles.slider} style={style}>
      {defaultPlace !== null && <s aria-hidden="true" />}
      <input
        type="range"
        min={0}
        max={STEPS}
        step={1}
        value={Math.round(place * STEPS)}
        aria-label={label}
        aria-valuetext={valueText}
        onChange={(e) => onPlace(Number(e.target.value) / STEPS)}
      />
    </div>
  );
}
