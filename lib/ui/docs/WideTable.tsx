'use client';
import type { ComponentProps } from 'react';
import { cx, kit, useMoreToTheRight } from '@/lib/ui/kit';
import styles from './docs.module.css';

/** A table that scrolls by itself where it is wider than the page, so that the page never does; a shade says that there is more. */
export function WideTable(props: ComponentProps<'table'>) {
  const { ref, more } = useMoreToTheRight();
  return (
    <div ref={ref} className={cx(kit.fading, styles.wide)} data-more={more}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus, to be reachable without a mouse. */}
      <figure className={styles.scroll} aria-label="Table" tabIndex={0}>
        <table {...props} />
      </figure>
    </div>
  );
}
