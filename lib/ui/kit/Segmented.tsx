'use client';
import { cx } from './cx';
import styles from './kit.module.css';

export interface SegmentedOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What it means, on hover and to a screen reader. */
  readonly says?: string;
}

export interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Takes the whole width, options sharing it. */
  readonly full?: boolean;
  readonly name: string;
}

/** One of a few, as native radio buttons: arrows move, the chosen one is raised. */
export function Segmented<T extends string>({
  label,
  options,
  value,
  onChange,
  full = false,
  name,
}: SegmentedProps<T>) {
  return (
    <div role="radiogroup" aria-label={label} className={cx(styles.seg, full && styles.segFull)}>
      {options.map((option) => (
        <label key={option.value} className={styles.segItem} title={option.says}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            aria-description={option.says}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
