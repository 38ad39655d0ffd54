/** The market before the shock in a sentence: what is held on either side of each instrument. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { shortUsd } from './format';
import { eachPosition, makersOf } from './holdings';
import { largestPosition } from './survivors';

/** Every position by itself: within a group longs and shorts stand side by side, and neither takes from the other. */
export function marketCaption(run: Run, scenario: Scenario, buckets: readonly number[]): string {
  const long = run.instrumentIds.map(() => 0);
  const short = run.instrumentIds.map(() => 0);
  for (const bucket of buckets) {
    eachPosition(run, scenario, bucket, (i, usd) => {
      const side = usd > 0 ? long : short;
      side[i] = (side[i] as number) + Math.abs(usd);
    });
  }
  const usd = (i: number): number => (long[i] as number) + (short[i] as number);
  const order = run.instrumentIds.map((_, i) => i).sort((a, b) => usd(b) - usd(a) || a - b);
  const words = (name: string, list: readonly number[]): string => {
    const sum = (side: readonly number[]): string => shortUsd(list.reduce((all, i) => all + (side[i] as number), 0));
    return `${name} ${sum(long)} long and ${sum(short)} short`;
  };
  const parts = order.slice(0, MOST_NAMED).map((i) => words(run.instrumentIds[i] ?? '', [i]));
  const rest = order.slice(MOST_NAMED);
  if (rest.length > 0) parts.push(words(`${rest.length} more`, rest));
  const makers = makersOf(run, scenario).filter((b) => largestPosition(run, scenario, b) !== null).length;
  const beside =
    makers === 0
      ? ''
      : ` Not drawn: the market ${makers === 1 ? 'maker, who holds' : 'makers, who hold'} the other side.`;
  return `Before the shock: ${parts.join('; ')}.${beside}`;
}

/** Instruments named in the sentence: the largest. */
const MOST_NAMED = 3;
