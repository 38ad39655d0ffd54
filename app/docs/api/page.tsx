import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { apiReference } from '@/lib/api';
import { DocPage } from '@/lib/ui/docs';
import { docsHere, readDoc, readDrawings } from '../source';

export const metadata: Metadata = { title: 'The API' };

/** The words from the repository, the reference from the operations themselves. */
export default function Page() {
  const doc = readDoc('api');
  if (!doc) notFound();
  const markdown = `${doc.markdown}\n${apiReference()}`;
  return <DocPage docs={docsHere()} here={doc.entry} markdown={markdown} images={readDrawings()} />;
}
