/** The end of an account's story: what the market took, who took the rest, who paid. */
import type { Run } from '@/lib/engine';
import type { AdlClosure, BucketLog, Trades } from './bucketLog';
import { formatPrice, formatSize, formatTime, formatUsd, formatWords } from './format';
import { bucketPart, outcomeOf } from './names';
import { strong, type TextPart, text } from './text';

/** Sentences after the fall, and what ADL and socialising did to it whether it fell or not. */
export function closingSentences(run: Run, bucket: number, node: number, log: BucketLog): TextPart[][] {
  const fall =
    node < 0
      ? []
      : [soldSentence(run, log), restSentence(run, log), paidSentence(run, node, log), standsSentence(run, bucket)];
  return [...fall, deleveragedSentence(run, log, node >= 0), haircutSentence(log)];
}

function soldSentence(run: Run, log: BucketLog): TextPart[] {
  if (log.takenOverTick !== null) {
    return [
      text('The vault took it over whole at '),
      strong(formatTime(log.takenOverTick * run.tickMs, run.tickMs)),
      text('.'),
    ];
  }
  const trades = [...log.fills, ...log.stops].sort((a, b) => b[1].notionalUsd - a[1].notionalUsd);
  const [first, ...others] = trades;
  if (!first) return [text('The market took nothing of it within its limit.')];
  if (others.length > 0) {
    const usd = trades.reduce((sum, [, t]) => sum + t.notionalUsd, 0);
    const firstTick = Math.min(...trades.map(([, t]) => t.firstTick));
    return [
      text(
        `${formatUsd(usd)} of it was closed in the market in ${formatWords(trades.length, 'instrument')}, from ${formatTime(firstTick * run.tickMs, run.tickMs)} on.`,
      ),
    ];
  }
  const [instrument, trade] = first;
  const id = run.instrumentIds[instrument] ?? '';
  return [
    text(
      `${formatSize(trade.sizeBase)} ${id} was closed at ${formatPrice(trade.notionalUsd / trade.sizeBase)} on average ${spanOf(run, trade)}.`,
    ),
  ];
}

function spanOf(run: Run, trade: Trades): string {
  const from = formatTime(trade.firstTick * run.tickMs, run.tickMs);
  return trade.firstTick === trade.lastTick
    ? `at ${from}`
    : `between ${from} and ${formatTime(trade.lastTick * run.tickMs, run.tickMs)}`;
}

function restSentence(run: Run, log: BucketLog): TextPart[] {
  const parts: TextPart[] = [];
  if (log.vaultTookBase > 0) parts.push(text('The vault took a part that the market did not.'));
  if (log.fundTookBase > 0)
    parts.push(text(`${parts.length > 0 ? ' ' : ''}The fund took a part that the market did not.`));
  if (log.adlCaused.length === 0) return parts;
  if (parts.length > 0) parts.push(text(' '));
  return [...parts, text('What was left was closed against '), ...winnersOf(run, log.adlCaused), text('.')];
}

/** The largest loser of profit by name, the others counted. */
function winnersOf(run: Run, closures: readonly AdlClosure[]): TextPart[] {
  const byBucket = new Map<number, number>();
  for (const c of closures) byBucket.set(c.bucket, (byBucket.get(c.bucket) ?? 0) + Math.abs(c.sizeBase * c.priceUsd));
  const sorted = [...byBucket].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const first = sorted[0];
  if (!first) return [];
  const others = sorted.length - 1;
  return [
    bucketPart(run, first[0]),
    text(others > 0 ? ` and ${formatWords(others, 'other winner', 'other winners')}` : ', a winner'),
  ];
}

function paidSentence(run: Run, node: number, log: BucketLog): TextPart[] {
  const paidUsd = run.nodes.paidFundUsd[node] ?? 0;
  const emptyMs = run.summary.fund.emptyAtMs;
  const from = (run.nodes.triggerTick[node] ?? 0) * run.tickMs;
  // Only for one that the fund, or others in its stead, had to pay for: an empty fund is no news to the rest.
  const needed = paidUsd > 0 || log.adlCaused.length > 0 || (run.nodes.paidSocialisedUsd[node] ?? 0) > 0;
  const ranDry = needed && emptyMs !== null && emptyMs >= from && emptyMs <= log.lastTick * run.tickMs;
  const parts: TextPart[] = [];
  if (paidUsd >= 0.5)
    parts.push(text('The fund paid '), strong(formatUsd(paidUsd)), text(ranDry ? ' and ran dry on it.' : '.'));
  else if (ranDry) parts.push(text('The fund ran dry while it was being closed.'));
  const socialUsd = run.nodes.paidSocialisedUsd[node] ?? 0;
  if (socialUsd >= 0.5)
    parts.push(text(`${parts.length > 0 ? ' ' : ''}${formatUsd(socialUsd)} was taken from winners to cover it.`));
  return parts;
}

function standsSentence(run: Run, bucket: number): TextPart[] {
  const outcome = outcomeOf(run, bucket);
  if (outcome === 'underwater') return [text('At the end it was still open, below zero.')];
  return outcome === 'reduced' ? [text('The rest of it survived.')] : [];
}

function deleveragedSentence(run: Run, log: BucketLog, fell: boolean): TextPart[] {
  const first = log.adlTaken[0];
  if (!first) return [];
  const sizeBase = log.adlTaken.reduce((sum, c) => sum + Math.abs(c.sizeBase), 0);
  const forgoneUsd = log.adlTaken.reduce((sum, c) => sum + c.forgoneUsd, 0);
  const one = log.adlTaken.every((c) => c.instrument === first.instrument);
  const size = one ? `${formatSize(sizeBase)} ${run.instrumentIds[first.instrument] ?? ''} of it` : 'parts of it';
  const sources = new Set(log.adlTaken.map((c) => c.other));
  const others = sources.size - 1;
  const during = log.adlTaken.some((c) => c.tick !== first.tick);
  const cost = forgoneUsd >= 0.5 ? `; it gave up ${formatUsd(forgoneUsd)} of profit` : '';
  return [
    text(`${fell ? 'Another part, while it was winning' : 'It was winning'}: ${during ? 'from' : 'at'} `),
    strong(formatTime(first.tick * run.tickMs, run.tickMs)),
    text(`${during ? ' on' : ''} ${size} ${one && sizeBase !== 1 ? 'were' : 'was'} closed against what was left of `),
    bucketPart(run, first.other),
    text(`${others > 0 ? ` and ${formatWords(others, 'other')}` : ''}${cost}.`),
  ];
}

function haircutSentence(log: BucketLog): TextPart[] {
  if (log.socialisedUsd < 0.5) return [];
  return [strong(formatUsd(log.socialisedUsd)), text(' of its profit was taken for losses nobody covered.')];
}
