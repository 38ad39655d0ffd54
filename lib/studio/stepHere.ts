/** A step of a presentation made of what is on the screen: the moment, the selection, and words to start from. */
import { accountCaption, bucketName, plainText, summaryCaption } from '@/lib/analysis';
import type { Scenario } from '@/lib/scenario';
import { lastTickOf } from './clock';
import type { StudioState } from './state';

/** The scenario with one more step, in the order of time; null while no run of it is shown. */
export function withStepHere({ scenario, finished, tick, selected, knockOut }: StudioState): Scenario | null {
  if (!scenario || !finished || knockOut || finished.scenario !== scenario) return null;
  const { run } = finished;
  const atEnd = tick >= lastTickOf(run);
  const words =
    selected !== null
      ? plainText(accountCaption(run, scenario, selected))
      : atEnd
        ? plainText(summaryCaption(run, scenario))
        : 'What is to be seen here.';
  const step = {
    atMs: tick * run.tickMs,
    caption: words,
    select: selected === null ? [] : [bucketName(run, selected)],
  };
  const steps = [...scenario.presentation.steps];
  const after = steps.findIndex(({ atMs }) => atMs > step.atMs);
  steps.splice(after < 0 ? steps.length : after, 0, step);
  return { ...scenario, presentation: { ...scenario.presentation, steps } };
}
