import type { Metadata } from 'next';
import { EmbedPage } from '@/lib/ui/embed';

export const metadata: Metadata = { title: 'Cascade', robots: { index: false } };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <EmbedPage reference={decodeURIComponent(id)} />;
}
