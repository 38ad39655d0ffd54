import type { Metadata } from 'next';
import { WordsPage } from '@/lib/ui/kit';

export const metadata: Metadata = { title: 'No such lesson' };

export default function NotFound() {
  return (
    <WordsPage title="There is no such lesson" way={{ href: '/learn', name: 'All lessons' }}>
      The address names none of the eight.
    </WordsPage>
  );
}
