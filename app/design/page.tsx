import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DesignPage } from '@/lib/ui/design';
import { docsHere, readDoc } from '../docs/source';

export const metadata: Metadata = { title: 'The design' };

/** The words and the tokens from the repository, everything else live. */
export default function Page() {
  const doc = readDoc('design');
  if (!doc) notFound();
  const tokens = readFileSync(path.join(process.cwd(), 'lib/ui/tokens/tokens.css'), 'utf8');
  return <DesignPage docs={docsHere()} here={doc.entry} markdown={doc.markdown} tokens={tokens} />;
}
