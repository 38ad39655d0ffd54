import type { Metadata } from 'next';
import { WordsPage } from '@/lib/ui/kit';

export const metadata: Metadata = { title: 'Nothing to embed yet', robots: { index: false } };

/** The address of a frame without what it is to show. */
export default function Page() {
  return (
    <WordsPage title="This frame needs a scenario" way={{ href: '/docs/embed', name: 'How to embed a run' }}>
      Its address ends with what is to be shown: <code>/embed/preset:twelve-accounts</code>, or{' '}
      <code>/embed/link:ID</code> with the ID of a shared link, the part after <code>/s/</code>.
    </WordsPage>
  );
}
