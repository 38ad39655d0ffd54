/** Two losses of one account told together: until it was triggered (CAUSE-04), and over its whole life (CAUSE-06). */
import type { Run } from '@/lib/engine';
import { formatDollars, formatTime } from './format';

/** `up to 7 s`: until when the parts of its loss are reckoned. */
export const triggerMoment = (run: Run, node: number): string =>
  `up to ${formatTime((run.nodes.triggerTick[node] ?? 0) * run.tickMs, run.tickMs)}`;

/**
 * `$3,660 of it up to 7 s, when it was triggered; $1,397 after that, in being closed.`; '' where the two are one figure. An
 * account closed at better prices than the mark of its trigger, or by ADL, gets some of it back.
 */
export function lossAfterWords(run: Run, node: number): string {
  const { nodes } = run;
  const thenUsd = nodes.markLossUsd[node] ?? 0;
  const afterUsd = (nodes.lossUsd[node] ?? 0) - thenUsd;
  if (Math.abs(afterUsd) < 0.5) return '';
  const when = `${triggerMoment(run, node)}, when it was triggered`;
  const head = `The loss over its life: ${formatDollars(thenUsd)} ${when}`;
  return afterUsd > 0
    ? `${head}, and ${formatDollars(afterUsd)} more after that, until it was closed.`
    : `${head}, less ${formatDollars(-afterUsd)} that it got back after that, closed at better prices than the mark had then.`;
}
