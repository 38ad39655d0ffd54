import type { Metadata } from 'next';
import { ManagePage } from '@/lib/ui/links';

export const metadata: Metadata = { title: 'Your link', robots: { index: false, follow: false } };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ManagePage id={id} />;
}
