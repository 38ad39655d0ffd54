import { LESSONS } from '@/lib/learn';

/** The lessons by name, in their order. */
export const lessonList = (): readonly { readonly id: string; readonly title: string }[] =>
  LESSONS.map(({ id, title }) => ({ id, title }));

/** What a tab and a search say of a lesson, and its place in the list, from 0; null where the address names none. */
export function lessonAt(id: string): { number: number; title: string; teaches: string } | null {
  const number = LESSONS.findIndex((one) => one.id === id);
  const lesson = LESSONS[number];
  return lesson ? { number, title: lesson.title, teaches: lesson.teaches } : null;
}
