/** A text in which no figure is torn from its minus: a line may end before `−$316k`, never after its sign. */
import { Fragment, type ReactNode } from 'react';
import styles from './kit.module.css';

const SIGNED = /([−+]\$[\d.,]+\w*)/;

/** The text is the same to whoever copies, searches or hears it: only the lines differ. */
export function Figures({ children }: { readonly children: string }): ReactNode {
  const parts = children.split(SIGNED);
  if (parts.length === 1) return children;
  return parts.map((part, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity.
    <Fragment key={n}>{n % 2 === 1 ? <span className={styles.figure}>{part}</span> : part}</Fragment>
  ));
}
