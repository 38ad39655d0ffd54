import { Mark } from './icons';
import styles from './pagesHeader.module.css';
import { ThemeToggle } from './ThemeToggle';

const PAGES = [
  { href: '/', name: 'Gallery' },
  { href: '/studio', name: 'Studio' },
  { href: '/learn', name: 'Learn' },
  { href: '/docs', name: 'Docs' },
] as const;

/** Name, where one is (an address of the list), and where one can go. */
export function PagesHeader({ here }: { here: (typeof PAGES)[number]['href'] }) {
  return (
    <header className={styles.header}>
      <a className={styles.word} href="/">
        <Mark size={20} />
        Shockgraph
      </a>
      <nav aria-label="Pages">
        {PAGES.map(({ href, name }) => (
          <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <ThemeToggle />
    </header>
  );
}
