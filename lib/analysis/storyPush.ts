/** The middle of an account's story: what pushed it over, and the way from there back to the shock (CAUSE-05). */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatTime, formatUsd, formatWords } from './format';
import { type LossShare, lossShares, mainParent, mainParentUsd, pathToShock } from './losses';
import { bucketPart, nodeBucket, originOf } from './names';
import { originSays, pathSteps } from './path';
import { code, type TextPart, text } from './text';

/** The node with the largest part in the loss; of equals the main parent; null where none has half a percent. */
export function largestNamed(run: Run, node: number): LossShare | null {
  const named = lossShares(run, node).filter((s) => s.source === 'node' && s.share >= 0.005);
  const first = named[0];
  if (!first) return null;
  const parent = mainParent(run, node);
  return named.find((s) => s.node === parent && s.share >= first.share * (1 - 1e-9)) ?? first;
}

/** Beyond so many more steps the ones between are folded: a reader opens them in place. */
const NAMED_STEPS = 2;

/** The way back to the shock over main parents, to the one that the shock itself brought down. No name is said twice. */
export function pushSentence(run: Run, scenario: Scenario, node: number): TextPart[] {
  const [, parent, grand, ...rest] = pathToShock(run, node);
  if (parent === undefined) return [];
  const said = largestNamed(run, node)?.node === parent;
  const name = (of: number): TextPart => bucketPart(run, nodeBucket(run, of));
  if (grand === undefined) {
    const origin = broughtDown(run, scenario, parent);
    if (said) return [name(parent), text(` was ${origin}.`)];
    return [text(`What pushed it over was the ${tradeWord(run, parent)} of `), name(parent), text(`, ${origin}.`)];
  }
  const parts: TextPart[] = said ? [] : [text(`What pushed it over was the ${tradeWord(run, parent)} of `)];
  parts.push(name(parent), text(said ? ' was itself pulled down by ' : ', itself pulled down by '), name(grand));
  const between = rest.slice(0, -1);
  const root = rest.at(-1);
  if (root !== undefined && rest.length > NAMED_STEPS) {
    const steps = between.flatMap((step) => [text('that one by '), name(step), text(', ')]);
    const folded = `and ${formatWords(rest.length, 'step')} further back`;
    parts.push(text(', '), { kind: 'fold', text: folded, parts: [...steps, text('that one')] });
    parts.push(text(' by '), name(root));
  } else for (const step of rest) parts.push(text(', that one by '), name(step));
  return [...parts, text(`, ${broughtDown(run, scenario, root ?? grand)}.`)];
}

/** `brought down at 4:24 min by the shock itself: SOL moved with BTC, by correlation`. */
function broughtDown(run: Run, scenario: Scenario, root: number): string {
  const at = formatTime((run.nodes.firstActionTick[root] ?? 0) * run.tickMs, run.tickMs);
  const origin = originOf(run, root);
  if (origin === 'venue') return `brought down at ${at} by a rule of the venue`;
  if (origin === 'start') return `brought down at ${at}: it stood below its maintenance margin from the start`;
  const says = originSays(run, scenario, root);
  return `brought down at ${at} by the shock itself${says === '' ? '' : `: ${says}`}`;
}

/** Why somebody who fell on one instrument could push over one on another. */
export function crossingSentence(run: Run, node: number): TextPart[] {
  const parent = pathSteps(run, node).at(-2);
  if (!parent?.crossing) return [];
  const id = run.instrumentIds[run.nodes.leadInstrument[node] ?? 0] ?? '';
  const too = tradeWord(run, node) === 'sale' ? 'sold' : 'bought back';
  switch (parent.crossing) {
    case 'also':
      return [
        bucketPart(run, parent.bucket),
        text(` fell on ${parent.instrument} and ${too} ${id} too: its margin is shared.`),
      ];
    case 'margin':
      return [text(`It held ${parent.instrument} too, and its margin is shared.`)];
    case 'correlation':
      return [text(`${parent.instrument} moved ${id} through correlation.`)];
  }
}

/** Forced closing of a long sells, of a short buys. */
export function tradeWord(run: Run, node: number): string {
  return (run.nodes.leadSide[node] ?? 1) > 0 ? 'sale' : 'buying back';
}

/**
 * Two figures stand for the one that pushed a node over, and they answer two questions: its part of the whole loss, and the
 * push printed on the arrow. Empty for one that no account pushed.
 */
export function arrowSentence(run: Run, node: number): TextPart[] {
  const parent = mainParent(run, node);
  if (parent < 0) return [];
  const name = bucketPart(run, nodeBucket(run, parent));
  const pushUsd = mainParentUsd(run, node);
  const share = lossShares(run, node).find((one) => one.tipped);
  const says = 'the last push alone, what it took just before and what tipped the balance ';
  // Where the run names no share of it, the push stands in for one: there is one figure, and nothing to tell apart.
  if (!share || Math.abs(share.usd - pushUsd) < 0.005)
    return [
      text(`The ${formatUsd(pushUsd)} of `),
      name,
      text(` stands on its arrow too: ${says}`),
      code('CAUSE-05'),
      text('.'),
    ];
  return [
    text(`${formatUsd(share.usd)} is what the ${tradeWord(run, parent)} of `),
    name,
    text(' cost it from the opening to its fall '),
    code('CAUSE-04'),
    text(`. The ${formatUsd(pushUsd)} on its arrow is ${says}`),
    code('CAUSE-05'),
    text('.'),
  ];
}
