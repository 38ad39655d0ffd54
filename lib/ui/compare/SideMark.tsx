import styles from './sideMark.module.css';

/** The filled or hollow letter that stands for a side wherever it is spoken of. */
export function SideMark({ side }: { side: 'A' | 'B' }) {
  return (
    <b data-side={side} className={side === 'A' ? styles.markA : styles.markB}>
      {side}
    </b>
  );
}

/** What stands on a side, led by its letter: the letter is never left alone at the end of a line. */
export function SideValue({ side, children }: { side: 'A' | 'B'; children: string }) {
  const [first = '', ...rest] = children.split(' ');
  return (
    <span>
      <span className={styles.unbroken}>
        <SideMark side={side} /> {first}
      </span>
      {rest.length > 0 && ` ${rest.join(' ')}`}
    </span>
  );
}
