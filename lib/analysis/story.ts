/** What happened to one account, in words, from the columns of the run and nothing else. */
import { fellFromStart, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { type BucketLog, bucketLog } from './bucketLog';
import { formatLeverage, formatPrice, formatShare, formatSize, formatTime, formatUsd } from './format';
import { heldUp, isHeldUp } from './heldUp';
import { lossShares, mainParent, pathToShock } from './losses';
import { bucketPart, causeOf, fallOf, isolatedWords, nodeBucket, nodeOf } from './names';
import { nearestTrigger } from './nearest';
import { type Opening, openingOf } from './opening';
import { closingSentences } from './storyEnd';
import { crossingSentence, largestNamed, pushSentence, tradeWord } from './storyPush';
import { code, joinSentences, strong, type TextPart, text } from './text';

/**
 * The story of a bucket in sentences: what it held, whether the shock alone would have done it, when and by whom it was
 * pulled down, and how it ended. `tick` is the moment shown: before the fall one is told that it still stands then.
 */
export function accountStory(run: Run, scenario: Scenario, bucket: number, tick?: number): TextPart[] {
  const opening = openingOf(run, scenario, bucket);
  const log = bucketLog(run, bucket);
  const node = nodeOf(run, bucket);
  const middle = node < 0 ? standingSentences(run, scenario, bucket, log) : fallSentences(run, scenario, node, log);
  const sentences = [
    heldSentence(run, opening),
    ...middle,
    ...closingSentences(run, scenario, bucket, node, log),
    node < 0 || tick === undefined ? [] : momentSentence(run, node, tick),
  ];
  return withIsolatedExplained(run, joinSentences(sentences), bucket);
}

/** Before it falls: whether it stands at the moment shown, or was triggered and waits its turn (LIQ-01). */
function momentSentence(run: Run, node: number, tick: number): TextPart[] {
  if (tick >= (run.nodes.firstActionTick[node] ?? 0)) return [];
  const stands = tick < (run.nodes.triggerTick[node] ?? 0);
  const what = stands ? 'it still stands' : 'it is triggered and has not fallen yet: it waits its turn';
  return [text(`At ${formatTime(tick * run.tickMs, run.tickMs)}, the moment shown, ${what}.`)];
}

/** The story in a sentence or two, where there is little room. */
export function accountCaption(run: Run, scenario: Scenario, bucket: number): TextPart[] {
  const node = nodeOf(run, bucket);
  const opening = openingOf(run, scenario, bucket);
  if (node < 0)
    return joinSentences([
      heldSentence(run, opening),
      ...standingSentences(run, scenario, bucket, bucketLog(run, bucket)),
    ]);
  const side = (run.nodes.leadSide[node] ?? 1) > 0 ? 'long' : 'short';
  const cause = fellFromStart(run, node)
    ? 'that stood below its maintenance margin from the start'
    : {
        shock: 'that the shock alone would have closed',
        cascade: 'that the shock alone would have spared',
        venue: 'that prices alone would have spared',
      }[causeOf(run, node)];
  const at = formatTime((run.nodes.firstActionTick[node] ?? 0) * run.tickMs, run.tickMs);
  const fell = [
    text('At '),
    strong(at),
    text(' '),
    bucketPart(run, bucket),
    text(` falls, a ${formatLeverage(opening.leverage)} ${side} ${cause}.`),
  ];
  const [, parent, grand] = pathToShock(run, node);
  if (parent === undefined) return fell;
  const push = [
    text(`The ${tradeWord(run, parent)} of `),
    bucketPart(run, nodeBucket(run, parent)),
    text(' pushed it over'),
  ];
  if (grand === undefined) return joinSentences([fell, [...push, text('.')]]);
  return joinSentences([
    fell,
    [...push, text(', itself pulled down by '), bucketPart(run, nodeBucket(run, grand)), text('.')],
  ]);
}

/** The first isolated position that is named is said to be one; the story's own is in the line under its name. */
function withIsolatedExplained(run: Run, parts: readonly TextPart[], own: number): TextPart[] {
  const first = parts.findIndex(
    (part) => part.kind === 'account' && part.bucket !== own && isolatedWords(run, part.bucket) !== '',
  );
  const part = parts[first];
  if (part?.kind !== 'account') return [...parts];
  return parts.toSpliced(first + 1, 0, text(` (${isolatedWords(run, part.bucket)})`));
}

function heldSentence(run: Run, opening: Opening): TextPart[] {
  const [lead, ...others] = opening.positions;
  if (!lead) return [text('Held no position.')];
  const id = run.instrumentIds[lead.instrument] ?? '';
  const leverage = Number.isFinite(opening.leverage)
    ? `${formatLeverage(opening.leverage)} leverage`
    : 'no equity of its own';
  if (others.length === 0) {
    const verb = lead.sizeBase > 0 ? 'Bought' : 'Sold';
    const short = lead.sizeBase > 0 ? '' : ' short';
    return [
      text(`${verb} ${formatSize(lead.sizeBase)} ${id}${short} at ${formatPrice(lead.entryUsd)} with ${leverage}.`),
    ];
  }
  const sides = opening.positions.map(
    (p) => `${p.sizeBase > 0 ? 'long' : 'short'} ${formatUsd(p.notionalUsd)} ${run.instrumentIds[p.instrument] ?? ''}`,
  );
  return [text(`Held ${listOf(sides)} with ${leverage}.`)];
}

function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

function fallSentences(run: Run, scenario: Scenario, node: number, log: BucketLog): TextPart[][] {
  return [
    causeSentence(run, node, log),
    triggerSentence(run, node),
    pushSentence(run, scenario, node),
    crossingSentence(run, node),
  ];
}

function causeSentence(run: Run, node: number, log: BucketLog): TextPart[] {
  switch (causeOf(run, node)) {
    case 'shock':
      if (fellFromStart(run, node))
        return [text('It stood below its maintenance margin when the run began: no move was needed.')];
      return [text('The shock alone would have closed it at that time.')];
    case 'venue':
      if (log.withdrawnUsd > 0) {
        return [
          text('Prices alone would not have closed it, had it not taken out '),
          strong(formatUsd(log.withdrawnUsd)),
          text(' before.'),
        ];
      }
      return [text('Prices alone would not have closed it: a rule of the venue took margin or size from it first.')];
    case 'cascade':
      return [text('The shock alone would not have closed it then.')];
  }
}

function triggerSentence(run: Run, node: number): TextPart[] {
  const { nodes, series, tickMs } = run;
  const tick = nodes.triggerTick[node] ?? 0;
  const lead = nodes.leadInstrument[node] ?? 0;
  const markUsd = series.markUsd[tick * series.instruments + lead] ?? Number.NaN;
  const id = run.instrumentIds[lead] ?? '';
  const what = fallOf(run, node) === 'stopped-out' ? 'its own stop was set off' : 'it was triggered';
  const shares = sharesClause(run, node);
  return [
    text('At '),
    strong(formatTime(tick * tickMs, tickMs)),
    text(` the mark of ${id} stood at ${formatPrice(markUsd)} and ${what}`),
    ...(shares.length > 0 ? [text(': '), ...shares] : []),
    text('.'),
  ];
}

/** Where the loss so far came from: the shock's part, and that of the largest node. */
function sharesClause(run: Run, node: number): TextPart[] {
  if ((run.nodes.markLossUsd[node] ?? 0) <= 0) return [];
  const shock = lossShares(run, node).find((s) => s.source === 'shock')?.share ?? 0;
  const named = largestNamed(run, node);
  if (!named || named.node === null) return shock > 0.995 ? [text('all of its loss was the shock')] : [];
  const parts: TextPart[] = [];
  if (shock >= 0.005) parts.push(strong(formatShare(shock)), text(' of its loss was the shock, '));
  parts.push(
    strong(formatShare(named.share)),
    text(`${shock >= 0.005 ? '' : ' of its loss'} the ${tradeWord(run, named.node)} of `),
  );
  parts.push(bucketPart(run, nodeBucket(run, named.node)));
  if (named.node === mainParent(run, node)) parts.push(text(', which pushed it over'));
  return parts;
}

function standingSentences(run: Run, scenario: Scenario, bucket: number, log: BucketLog): TextPart[][] {
  const { tickMs } = run;
  if (log.recoveredTick !== null && log.triggeredTick !== null) {
    const at = formatTime(log.triggeredTick * tickMs, tickMs);
    const back = formatTime(log.recoveredTick * tickMs, tickMs);
    return [
      [
        text('At '),
        strong(at),
        text(` it was triggered, but at ${back}, in its turn, it stood above maintenance again and was left alone.`),
      ],
    ];
  }
  if (log.triggeredTick !== null) {
    return [
      [
        text('It was triggered at '),
        strong(formatTime(log.triggeredTick * tickMs, tickMs)),
        text(', but nothing of it was sold.'),
      ],
    ];
  }
  if (isHeldUp(run, bucket)) {
    const held = heldSentences(run, scenario, bucket);
    if (held.length > 0) return held;
  }
  return [[text('It never reached its maintenance.'), ...distance(run, scenario, bucket)]];
}

/** CAUSE-07: it would have fallen, but that the run asks what would have been had it not. */
function heldSentences(run: Run, scenario: Scenario, bucket: number): TextPart[][] {
  const { passedTick, debtUsd } = heldUp(run, scenario, bucket);
  if (passedTick === null) return [];
  const at = formatTime(passedTick * run.tickMs, run.tickMs);
  const passed = [
    text('It passed its maintenance at '),
    strong(at),
    text(' and was not liquidated: this run holds it up '),
    code('CAUSE-07'),
    text('.'),
  ];
  if (debtUsd < 0.5) return [passed];
  return [passed, [text('At the end it stood '), strong(formatUsd(debtUsd)), text(' below zero.')]];
}

/** How near the mark of its one position ever came to its trigger, with what it held at that moment. */
function distance(run: Run, scenario: Scenario, bucket: number): TextPart[] {
  const nearest = nearestTrigger(run, scenario, bucket);
  if (nearest === null) return [];
  const { tick, markUsd, triggerUsd, changed } = nearest;
  return [
    text(
      ` It was nearest at ${formatTime(tick * run.tickMs, run.tickMs)}: the mark stood at ${formatPrice(markUsd)}, `,
    ),
    text(`and ${changed ? 'with what it held then ' : ''}it would have been triggered at `),
    strong(formatPrice(triggerUsd)),
    text('.'),
  ];
}
