/** What an export of two runs says of them. */
import { type Diff, diffSentence, formatTime, plainText } from '@/lib/analysis';
import { type FinishedPair, stepMsOf } from '@/lib/studio';
import { type ExportOf, today } from '@/lib/ui/export';
import { sideName } from './sideName';

/** @param tried whether every rule that differs has been tried. */
export function exportOfPair(
  chart: string,
  { a, b }: FinishedPair,
  diff: Diff,
  { atMs, tried }: { readonly atMs: number | null; readonly tried: boolean },
): ExportOf {
  const seeds = new Set([a, b].map(({ scenario }) => String(scenario.seed)));
  const stepMs = stepMsOf({ a: a.run, b: b.run });
  return {
    chart,
    unit: 'USD, A and B on the same scales',
    says: plainText(diffSentence(diff, stepMs, tried)),
    codes: [],
    source: {
      title: pairTitle({ a, b }, diff),
      seed: [...seeds].join(' and '),
      engine: a.run.engine,
      digest: `${a.run.digest} (A), ${b.run.digest} (B)`,
      made: today(),
      moment: atMs === null ? 'from the start to the end' : `at ${formatTime(atMs, stepMs)}`,
    },
  };
}

export function pairTitle({ a, b }: Pick<FinishedPair, 'a' | 'b'>, diff: Diff): string {
  const [left, right] = [sideName('A', { a, b }, diff), sideName('B', { a, b }, diff)];
  const shared = a.scenario.title === b.scenario.title ? `${a.scenario.title}: ` : '';
  return `${shared}A “${left}”, B “${right}”`;
}
