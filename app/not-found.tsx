import type { Metadata } from 'next';
import { WordsPage } from '@/lib/ui/kit';

export const metadata: Metadata = { title: 'Nothing here' };

export default function NotFound() {
  return (
    <WordsPage title="Nothing at this address">
      No page of Shockgraph lies here: the address may be cut short or mistyped. A link to a shared scenario begins with{' '}
      <code>/s/</code>.
    </WordsPage>
  );
}
