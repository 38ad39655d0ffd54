/** A lesson's verdict is of what was tried, not of the run that happens to be on the screen. */
import { simulate } from '@/lib/engine';
import { LESSONS, type Lesson } from '@/lib/learn';
import { answerOf } from '@/lib/ui/learn/answer';
import { parsed } from '../engine/support';

function ran(lesson: Lesson, value: number) {
  const scenario = parsed(lesson.scenario(value));
  return { scenario, run: simulate(scenario) };
}

const lesson = LESSONS.find(({ id }) => id === 'hedge-betrayed') as Lesson;

test('a run of another value says nothing of the one that was tried, though it would be right', () => {
  const shown = ran(lesson, 100);
  expect(lesson.judge(shown.run, shown.scenario).right).toBe(true);
  expect(answerOf(lesson, 0, shown)).toBeNull();
  expect(answerOf(lesson, 0, null)).toBeNull();
});

test.each([
  [0, false],
  [100, true],
])('a value of %d that was tried has its own verdict', (value, right) => {
  expect(answerOf(lesson, value, ran(lesson, value))?.right).toBe(right);
});
