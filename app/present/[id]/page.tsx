import type { Metadata } from 'next';
import { PresentPage } from '@/lib/ui/present';

export const metadata: Metadata = { title: 'Presentation' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <PresentPage reference={decodeURIComponent(id)} />;
}
