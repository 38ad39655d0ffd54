'use client';
import type { CSSProperties, KeyboardEvent } from 'react';
import styles from './kit.module.css';

export interface SliderProps {
  readonly label: string;
  readonly valueText: string;
  /** Place on the track, 0 .. 1, and that of the default. */
  readonly place: number;
  readonly defaultPlace: number | null;
  /** Called while one drags. */
  readonly onPlace: (place: number) => void;
  /** Called by a key, with how many steps it means; infinite: to the end of the track. */
  readonly onStep: (steps: number) => void;
  /** Called when the pointer or the key is let go: what was done since is one action. */
  readonly onRest?: () => void;
}

const STEPS = 200;
const PAGE = 10;

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: PAGE,
  PageDown: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A native range over the whole track; the mark under it is the default. Keys step by value, not by place. */
export function Slider({ label, valueText, place, defaultPlace, onPlace, onStep, onRest }: SliderProps) {
  const style = { '--place': `${place * 100}%`, '--default': `${(defaultPlace ?? 0) * 100}%` } as CSSProperties;
  const pressed = (event: KeyboardEvent) => {
    const steps = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    onStep(event.shiftKey ? steps * PAGE : steps);
  };
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
        onKeyDown={pressed}
        onKeyUp={onRest}
        onPointerUp={onRest}
        onPointerCancel={onRest}
        onBlur={onRest}
        onChange={(e) => onPlace(Number(e.target.value) / STEPS)}
      />
    </div>
  );
}
