import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { readTitle } from '@/lib/api';
import { EmbedPage } from '@/lib/ui/embed';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await readTitle(await headers(), decodeURIComponent((await params).id));
  return { title: title ?? 'Cascade', robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  return <EmbedPage reference={decodeURIComponent(id)} />;
}
