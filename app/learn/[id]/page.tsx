import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LessonPage, lessonAt } from '@/lib/ui/learn';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = lessonAt((await params).id);
  return lesson ? { title: lesson.title, description: lesson.teaches } : {};
}

export default async function Page({ params }: Props) {
  const lesson = lessonAt((await params).id);
  if (!lesson) notFound();
  return <LessonPage number={lesson.number} />;
}
