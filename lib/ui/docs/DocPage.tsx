/** One document as a page: the text, and its table of contents beside it (on a phone above it). Rendered on the server. */
import type { ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { Icon } from '@/lib/ui/kit';
import { Contents } from './Contents';
import { DocsFrame } from './DocsFrame';
import styles from './docs.module.css';
import { headingsOf } from './headings';
import { marks, type Tree } from './marks';
import { DOCS, type DocEntry, docHref } from './pages';
import { partsOf } from './parts';
import { WideTable } from './WideTable';

export interface DocPageProps {
  readonly docs: readonly DocEntry[];
  readonly here: DocEntry;
  readonly markdown: string;
  /** What stands for a picture, by its path as the document writes it. */
  readonly images: Readonly<Record<string, string>>;
  /** What stands at a place that the document leaves for it (see partsOf). */
  readonly live?: (name: string) => ReactNode;
}

export function DocPage({ docs, here, markdown, images, live }: DocPageProps) {
  const headings = headingsOf(markdown);
  const text = (part: string) => <Text markdown={part} images={images} onModel={here.slug === 'model'} />;
  return (
    <DocsFrame docs={docs} here={here}>
      <div className={styles.columns}>
        <nav className={styles.aside} aria-label="Contents">
          <Contents headings={headings} />
        </nav>
        <details className={styles.fold}>
          <summary>
            <Icon name="right" size={14} />
            Contents
          </summary>
          <Contents headings={headings} whole />
        </details>
        <main className={live ? undefined : styles.text}>
          {live
            ? partsOf(markdown).map((part, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a document's parts keep their places.
                <div key={n} className={part.kind === 'text' ? styles.text : styles.live}>
                  {part.kind === 'text' ? text(part.markdown) : live(part.name)}
                </div>
              ))
            : text(markdown)}
        </main>
      </div>
    </DocsFrame>
  );
}

interface TextProps {
  readonly markdown: string;
  readonly images: DocPageProps['images'];
  /** The document is the model itself. */
  readonly onModel: boolean;
}

function Text({ markdown, images, onModel }: TextProps) {
  return (
    <Markdown
      remarkPlugins={[remarkGfm]}
      rehypePlugins={[[marks, { onModel }]]}
      components={COMPONENTS}
      urlTransform={(url) => images[url] ?? address(url)}
    >
      {markdown}
    </Markdown>
  );
}

const COMPONENTS: Components = {
  // biome-ignore lint/performance/noImgElement: a drawing of a few kB, written into the page.
  img: ({ node: _, alt, ...props }) => <img alt={alt ?? ''} {...props} />,
  // A head that says nothing heads nothing.
  th: ({ node, ...props }) => (node && isBlank(node) ? <td /> : <th {...props} />),
  table: ({ node: _, ...props }) => <WideTable {...props} />,
};

function isBlank(node: Tree): boolean {
  return (node.value ?? '').trim() === '' && (node.children ?? []).every(isBlank);
}

/** Documents link each other by file, so that the links hold in the repository too; here they are pages. */
function address(url: string): string {
  const doc = DOCS.find(({ file }) => url === file || url.startsWith(`${file}#`));
  if (doc) return `${docHref(doc)}${url.slice(doc.file.length)}`;
  return /^(https?:|#|\/)/.test(url) ? url : '';
}
