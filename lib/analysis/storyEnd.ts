/** The end of an account's story: what the market took, who took the rest, who paid. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import type { AdlClosure, BucketLog, Trades } from './bucketLog';
import { formatPrice, formatPriceCents, formatShare, formatSize, formatTime, formatUsd, formatWords } from './format';
import { fundPools } from './fundPools';
import { bucketPart, outcomeOf } from './names';
import { paidSentence } from './storyFund';
import { code, strong, type TextPart, text } from './text';

/** Sentences after the fall, and what ADL and socialising did to it whether it fell or not. */
export function closingSentences(
  run: Run,
  scenario: Scenario,
  bucket: number,
  node: number,
  log: BucketLog,
): TextPart[][] {
  const fall =
    node < 0
      ? []
      : [
          soldSentence(run, log),
          restSentence(run, log),
          paidSentence(run, scenario, node, log),
          standsSentence(run, bucket),
        ];
  return [...fall, deleveragedSentence(run, scenario, bucket, log, node >= 0), haircutSentence(log)];
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
  return [...parts, ...adlSentence(run, log.adlCaused)];
}

/** `What was left, 3,381 ETH, was auto-deleveraged ADL-01: closed at $3,235.66 against p9249, a winner, for whom that was $31.35 better than the mark: $106k to its good.` */
function adlSentence(run: Run, closures: readonly AdlClosure[]): TextPart[] {
  const forgoneUsd = closures.reduce((sum, { forgoneUsd: usd }) => sum + usd, 0);
  const several = new Set(closures.map(({ bucket }) => bucket)).size > 1;
  const who = several ? ', for whom that was' : ', a winner, for whom that was';
  const cost = Math.abs(forgoneUsd) < 0.5 ? '' : `${who} ${againstMark(closures, several)}`;
  return [
    text(`What was left, ${closedSizes(run, closures)}, was auto-deleveraged `),
    code('ADL-01'),
    text(`: closed ${closedPrice(closures)}against `),
    ...winnersOf(run, closures),
    text(`${cost === '' && !several ? ', a winner' : cost}.`),
  ];
}

/** `3,381 ETH`, `2 BTC and 40 ETH`. */
function closedSizes(run: Run, closures: readonly AdlClosure[]): string {
  const byInstrument = new Map<number, number>();
  for (const { instrument, sizeBase } of closures)
    byInstrument.set(instrument, (byInstrument.get(instrument) ?? 0) + Math.abs(sizeBase));
  const sizes = [...byInstrument].map(([at, sizeBase]) => `${formatSize(sizeBase)} ${run.instrumentIds[at] ?? ''}`);
  return sizes.length < 2 ? sizes.join('') : `${sizes.slice(0, -1).join(', ')} and ${sizes.at(-1)}`;
}

/** The price of closures on one instrument, their mean where they differ; nothing where several instruments are in them. */
function closedPrice(closures: readonly AdlClosure[]): string {
  const [first] = closures;
  if (!first || closures.some(({ instrument }) => instrument !== first.instrument)) return '';
  const sizeBase = closures.reduce((sum, one) => sum + Math.abs(one.sizeBase), 0);
  const meanUsd = closures.reduce((sum, one) => sum + Math.abs(one.sizeBase) * one.priceUsd, 0) / sizeBase;
  const same = closures.every(({ priceUsd }) => formatPriceCents(priceUsd) === formatPriceCents(first.priceUsd));
  return `at ${formatPriceCents(same ? first.priceUsd : meanUsd)}${same ? '' : ' on average'} `;
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
    ...(others > 0 ? [text(` and ${formatWords(others, 'other winner', 'other winners')}`)] : []),
  ];
}

function standsSentence(run: Run, bucket: number): TextPart[] {
  const outcome = outcomeOf(run, bucket);
  if (outcome === 'underwater') return [text('At the end it was still open, below zero.')];
  return outcome === 'reduced' ? [text('The rest of it survived.')] : [];
}

function deleveragedSentence(run: Run, scenario: Scenario, bucket: number, log: BucketLog, fell: boolean): TextPart[] {
  const first = log.adlTaken[0];
  if (!first) return [];
  const sizeBase = log.adlTaken.reduce((sum, c) => sum + Math.abs(c.sizeBase), 0);
  const forgoneUsd = log.adlTaken.reduce((sum, c) => sum + c.forgoneUsd, 0);
  const one = log.adlTaken.every((c) => c.instrument === first.instrument);
  const size = one ? ofSize(run, bucket, first.instrument, sizeBase) : 'parts of it';
  const sources = new Set(log.adlTaken.map((c) => c.other));
  const others = sources.size - 1;
  const during = log.adlTaken.some((c) => c.tick !== first.tick);
  return [
    text(`${fell ? 'Another part, while it was winning' : 'It was winning'}: ${during ? 'from' : 'at'} `),
    strong(formatTime(first.tick * run.tickMs, run.tickMs)),
    text(`${during ? ' on' : ''} ${size} ${one && sizeBase !== 1 ? 'were' : 'was'} auto-deleveraged `),
    code('ADL-01'),
    text(`, closed ${closedPrice(log.adlTaken)}against what was left of `),
    bucketPart(run, first.other),
    text(
      `${others > 0 ? ` and ${formatWords(others, 'other')}` : ''}${Math.abs(forgoneUsd) < 0.5 ? '' : `, ${againstMark(log.adlTaken, false)}`}.${emptyPoolWords(run, scenario, first)}`,
    ),
  ];
}

/** `150 of its 900 COIN (17 %)`: part and whole in the same unit. */
function ofSize({ buckets, instrumentIds }: Run, bucket: number, instrument: number, sizeBase: number): string {
  let openingBase = 0;
  for (let p = buckets.positionStart[bucket] ?? 0; p < (buckets.positionStart[bucket + 1] ?? 0); p += 1)
    if (buckets.positionInstrument[p] === instrument) openingBase += Math.abs(buckets.openingSizeBase[p] ?? 0);
  const id = instrumentIds[instrument] ?? '';
  if (openingBase < sizeBase) return `${formatSize(sizeBase)} ${id} of it`;
  return `${formatSize(sizeBase)} of its ${formatSize(openingBase)} ${id} (${formatShare(sizeBase / openingBase)})`;
}

/**
 * `$23.05 better than the mark: $113k to its good`: the price against the mark of the moment, on average of several, and
 * the dollars that come to (ADL-04). No price is named where several instruments are in it.
 */
function againstMark(closures: readonly AdlClosure[], several: boolean): string {
  // forgone = side*(mark - price)*size: below 0 the price was better for the winner than the mark.
  const forgoneUsd = closures.reduce((sum, c) => sum + c.forgoneUsd, 0);
  const sizeBase = closures.reduce((sum, c) => sum + Math.abs(c.sizeBase), 0);
  const one = closures.every((c) => c.instrument === closures[0]?.instrument);
  const by = one ? `${formatPriceCents(Math.abs(forgoneUsd) / sizeBase)} ` : '';
  const usd = formatUsd(Math.abs(forgoneUsd));
  return forgoneUsd < 0
    ? `${by}better than the mark: ${usd} to ${several ? 'their' : 'its'} good`
    : `${by}worse than the mark: ${usd} of profit given up`;
}

function haircutSentence(log: BucketLog): TextPart[] {
  if (log.socialisedUsd < 0.5) return [];
  return [strong(formatUsd(log.socialisedUsd)), text(' of its profit was taken for losses nobody covered.')];
}

/** Why the fund stood aside although it held money: the pool of that market was empty (FUND-01). */
function emptyPoolWords(run: Run, scenario: Scenario, { instrument, tick }: AdlClosure): string {
  const pool = fundPools(run, scenario)[instrument];
  const emptyAtMs = pool?.emptyAtMs ?? null;
  if (!pool || emptyAtMs === null || emptyAtMs > tick * run.tickMs) return '';
  return ` ${pool.id}\u2019s pool of the fund, which had held ${formatUsd(pool.startUsd)}, was empty at ${formatTime(emptyAtMs, run.tickMs)}.`;
}
