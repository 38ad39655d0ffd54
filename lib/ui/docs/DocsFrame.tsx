import type { ReactNode } from 'react';
import { PagesHeader } from '@/lib/ui/kit';
import styles from './docs.module.css';
import { type DocEntry, docHref } from './pages';

export interface DocsFrameProps {
  /** Documents that exist. */
  readonly docs: readonly DocEntry[];
  /** The one shown, null on the list of them. */
  readonly here: DocEntry | null;
  readonly children: ReactNode;
}

/** Head of every page of the documents, and under it the list of them. */
export function DocsFrame({ docs, here, children }: DocsFrameProps) {
  return (
    <div className={styles.page}>
      <PagesHeader here="/docs" />
      <nav className={styles.list} aria-label="Documents">
        <a href="/docs" aria-current={here ? undefined : 'page'}>
          All
        </a>
        {docs.map((doc) => (
          <a key={doc.slug} href={docHref(doc)} aria-current={doc === here ? 'page' : undefined}>
            {doc.title.replace(/^The /, '').replace(/^./, (first) => first.toUpperCase())}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}

/** The list of documents. */
export function DocsIndex({ docs }: { docs: readonly DocEntry[] }) {
  return (
    <DocsFrame docs={docs} here={null}>
      <main className={styles.index}>
        <h1>Documents</h1>
        <p>
          How the simulated venue works, what a run records, and how it was checked. In the source the text of each is a
          Markdown file in <code>docs/</code>; the changes are in <code>CHANGELOG.md</code>.
        </p>
        <ul>
          {docs.map((doc) => (
            <li key={doc.slug}>
              <h2>
                <a href={docHref(doc)}>{doc.title}</a>
              </h2>
              <p>{doc.says}</p>
            </li>
          ))}
        </ul>
      </main>
    </DocsFrame>
  );
}
