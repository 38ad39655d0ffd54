import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { DocPage } from '@/lib/ui/docs';
import { docsHere, readDoc, readDrawings } from '../source';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const doc = readDoc((await params).slug);
  return doc ? { title: doc.entry.title, description: doc.entry.says } : {};
}

export default async function Page({ params }: Props) {
  const doc = readDoc((await params).slug);
  if (!doc) notFound();
  if (doc.entry.href) redirect(doc.entry.href);
  return <DocPage docs={docsHere()} here={doc.entry} markdown={doc.markdown} images={readDrawings()} />;
}
