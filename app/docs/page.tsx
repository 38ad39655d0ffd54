import type { Metadata } from 'next';
import { DocsIndex } from '@/lib/ui/docs';
import { docsHere } from './source';

export const metadata: Metadata = { title: 'Documents' };

export default function Page() {
  return <DocsIndex docs={docsHere()} />;
}
