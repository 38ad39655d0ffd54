import type { Metadata } from 'next';
import { LessonPage } from '@/lib/ui/learn';

export const metadata: Metadata = { title: 'Lesson' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <LessonPage id={id} />;
}
