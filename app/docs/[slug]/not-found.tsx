import type { Metadata } from 'next';
import { docHref } from '@/lib/ui/docs';
import { AskedName, WordsPage } from '@/lib/ui/kit';
import { docsHere } from '../source';

export const metadata: Metadata = { title: 'No such document' };

export default function NotFound() {
  const others = docsHere().map((doc) => ({ href: docHref(doc), name: doc.title }));
  return (
    <WordsPage
      title="There is no such document"
      way={{ href: '/docs', name: 'All documents' }}
      others={{ title: 'There are', list: others }}
    >
      No document is called <AskedName />.
    </WordsPage>
  );
}
