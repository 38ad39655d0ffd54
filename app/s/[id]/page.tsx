import type { Metadata } from 'next';
import { SharedPage } from '@/lib/ui/studio';

export const metadata: Metadata = { title: 'Shared scenario' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <SharedPage id={id} />;
}
