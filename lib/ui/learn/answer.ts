import type { Lesson, Verdict } from '@/lib/learn';
import { parseScenario } from '@/lib/scenario';
import type { Finished } from '@/lib/studio';

/** What the engine says to a value that was tried; null while the run is of something else, as that of the screen before. */
export function answerOf(
  lesson: Lesson,
  tried: number,
  finished: Pick<Finished, 'run' | 'scenario'> | null,
): Verdict | null {
  if (!finished) return null;
  const asked = parseScenario(lesson.scenario(tried));
  const isOfIt = asked.ok && JSON.stringify(asked.scenario) === JSON.stringify(finished.scenario);
  return isOfIt ? lesson.judge(finished.run, finished.scenario) : null;
}
