import type { Metadata } from 'next';
import { DocsIndex } from '@/lib/ui/docs';
import { docsHere } from './source';

export const metadata: Metadata = { title: 'Documents' };
export const dynamic = 'force-static';

export default function Page() {
  return <DocsIndex docs={docsHere()} />;
}
