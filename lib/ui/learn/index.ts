/** The lessons and their list. */
export { LearnPage } from './LearnPage';
export { LessonPage } from './LessonPage';
export { lessonAt, lessonList } from './lessonAt';
