import styles from './kit.module.css';

/** A rule code. Plain text until the page of the rules exists: nothing unbuilt is linked. */
export function Code({ children }: { children: string }) {
  return <code className={styles.code}>{children}</code>;
}
