import type { Metadata } from 'next';
import { AskedName, WordsPage } from '@/lib/ui/kit';
import { lessonList } from '@/lib/ui/learn';

export const metadata: Metadata = { title: 'No such lesson' };

export default function NotFound() {
  const others = lessonList().map(({ id, title }) => ({ href: `/learn/${id}`, name: title }));
  return (
    <WordsPage
      title="There is no such lesson"
      way={{ href: '/learn', name: 'All lessons' }}
      others={{ title: 'There are', list: others }}
    >
      No lesson is called <AskedName />.
    </WordsPage>
  );
}
