import type { ComponentProps } from 'react';
import { cx } from './cx';
import { Icon } from './icons';
import styles from './kit.module.css';

export interface SelectProps extends Omit<ComponentProps<'select'>, 'className'> {
  /** Of the box around it: how much room it takes. */
  readonly className?: string | undefined;
  /** Without a box, for a row that is one already. */
  readonly bare?: boolean;
}

/** One of a list, in the browser's own menu. 28 px high, where one touches 44; `--select-h` makes it another height. */
export function Select({ className, bare = false, children, ...select }: SelectProps) {
  return (
    <span className={cx(styles.select, !bare && styles.selectBox, className)}>
      <select {...select}>{children}</select>
      <Icon name="down" size={14} />
    </span>
  );
}
