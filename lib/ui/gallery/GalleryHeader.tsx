import { Mark, ThemeToggle } from '@/lib/ui/kit';
import styles from './gallery.module.css';

/** Name, where one is, and where one can go. */
export function GalleryHeader() {
  return (
    <header className={styles.header}>
      <a className={styles.word} href="/">
        <Mark size={20} />
        Shockgraph
      </a>
      <nav aria-label="Pages">
        <a href="/" aria-current="page">
          Gallery
        </a>
        <a href="/studio">Studio</a>
        <a href="/learn">Learn</a>
        <a href="/docs">Docs</a>
      </nav>
      <ThemeToggle />
    </header>
  );
}
