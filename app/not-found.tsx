import type { Metadata } from 'next';
import { WordsPage } from '@/lib/ui/kit';

export const metadata: Metadata = { title: 'Nothing here' };

export default function NotFound() {
  return (
    <WordsPage title="Nothing at this address">
      The link may be cut short, or the scenario behind it was removed. Links never change what they show, so an older
      copy of the whole link still works.
    </WordsPage>
  );
}
