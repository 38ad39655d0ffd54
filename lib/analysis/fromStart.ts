/** Where the loss of one came from that no move felled: it stood below its maintenance margin from the start. */
import { fellFromStart, type Run } from '@/lib/engine';
import { formatTime, formatUsd } from './format';
import { nodeBucket, outcomeOf } from './names';
import { strong, type TextPart, text } from './text';

/**
 * Instead of shares, of which it has none: CAUSE-04 splits what was lost until the trigger, and that was nothing. Empty for every
 * other node.
 */
export function lossFromStart(run: Run, node: number): TextPart[] {
  if (!fellFromStart(run, node)) return [];
  const before = text(
    'It stood below its maintenance margin from the start: no move and no other account had a part in it.',
  );
  const lossUsd = run.nodes.lossUsd[node] ?? 0;
  if (lossUsd < 0.005) return [before];
  const fellTick = run.nodes.firstActionTick[node] ?? 0;
  const places = [
    ...(fellTick > 0
      ? [`to prices while it waited its turn until ${formatTime(fellTick * run.tickMs, run.tickMs)}`]
      : []),
    outcomeOf(run, nodeBucket(run, node)) === 'taken-over'
      ? 'when the vault took it over'
      : 'in its own closing, by the prices it got and fees',
    ...(holdsStill(run, nodeBucket(run, node)) ? ['on what it still held at the end'] : []),
  ];
  const last = places.length > 1 ? `, and ${places.at(-1)}` : (places[0] ?? '');
  return [
    before,
    text(' It lost '),
    strong(formatUsd(lossUsd)),
    text(` after that: ${places.slice(0, -1).join(', ')}${last}.`),
  ];
}

function holdsStill({ buckets }: Run, bucket: number): boolean {
  const held = buckets.sizeBase.subarray(buckets.positionStart[bucket] ?? 0, buckets.positionStart[bucket + 1] ?? 0);
  return held.some((size) => size !== 0);
}
