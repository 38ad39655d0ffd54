import styles from './gallery.module.css';
import { OpenFile } from './OpenFile';

/** Name, where one is, and what one can do here. */
export function GalleryHeader() {
  return (
    <header className={styles.header}>
      <a className={styles.word} href="/">
        <svg width="20" height="20" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M2 4.2h6.2l3.2 4.6 4.6 6" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
          <circle cx="8" cy="4.2" r="2.7" fill="var(--accent)" />
          <circle cx="11.7" cy="9.3" r="2" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.5" />
          <circle cx="15.8" cy="14.6" r="1.5" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.1" />
        </svg>
        Shockgraph
      </a>
      <nav aria-label="Pages">
        <a href="/" aria-current="page">
          Gallery
        </a>
        <a href="/studio">Studio</a>
      </nav>
      <OpenFile />
    </header>
  );
}
