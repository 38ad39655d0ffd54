/** What the fund paid for an account, out of what, and why it paid for one that ends above zero. */
import { EVENT_NAMES, EVENT_VALUES, eventAt, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import type { BucketLog } from './bucketLog';
import { formatPriceCents, formatSizeExact, formatTime, formatUsd } from './format';
import { fundAgainUsd } from './fund';
import { type FundPool, fundPools } from './fundPools';
import { nodeBucket } from './names';
import { code, strong, type TextPart, text } from './text';

/** Empty where the fund did nothing for it, and nobody in its stead. */
export function paidSentence(run: Run, scenario: Scenario, node: number, log: BucketLog): TextPart[] {
  const paidUsd = run.nodes.paidFundUsd[node] ?? 0;
  const pool = poolOf(run, scenario, node);
  const emptyMs = pool ? pool.emptyAtMs : run.summary.fund.emptyAtMs;
  const who = pool ? `${pool.id}\u2019s pool of the fund` : 'The fund';
  const from = (run.nodes.triggerTick[node] ?? 0) * run.tickMs;
  // Only for one that the fund, or others in its stead, had to pay for: an empty fund is no news to the rest.
  const needed = paidUsd > 0 || log.adlCaused.length > 0 || (run.nodes.paidSocialisedUsd[node] ?? 0) > 0;
  const ranDry = needed && emptyMs !== null && emptyMs >= from && emptyMs <= log.lastTick * run.tickMs;
  const parts: TextPart[] = [];
  if (paidUsd >= 0.5) {
    parts.push(text(`${who} paid `), strong(formatUsd(paidUsd)));
    parts.push(
      ...(ranDry
        ? [text(` and ran dry on it${pool ? `: at ${formatTime(emptyMs, run.tickMs)} it was empty` : ''}.`)]
        : refillWords(run, node, paidUsd)),
    );
    parts.push(...apartSentence(run, scenario, nodeBucket(run, node)));
  } else if (ranDry)
    parts.push(
      text(
        `${who} paid ${paidUsd >= 0.005 ? formatUsd(paidUsd) : 'nothing'} for it: it was first empty at ${formatTime(emptyMs, run.tickMs)}, before this one was closed to the end.`,
      ),
    );
  const socialUsd = run.nodes.paidSocialisedUsd[node] ?? 0;
  if (socialUsd >= 0.5)
    parts.push(
      text(`${parts.length > 0 ? ' ' : ''}${formatUsd(socialUsd)} of it was socialised: shared among the others.`),
    );
  return parts;
}

/** Of a fund in pools the one that pays for what a node fell on; null for a shared fund. */
function poolOf(run: Run, scenario: Scenario, node: number): FundPool | null {
  return fundPools(run, scenario)[run.nodes.leadInstrument[node] ?? -1] ?? null;
}

/** A fund that had been empty can only pay what came in since: said, so that the two do not stand against each other. */
function refillWords(run: Run, node: number, paidUsd: number): TextPart[] {
  const { emptyAtMs } = run.summary.fund;
  const againUsd = emptyAtMs === null ? 0 : fundAgainUsd(run, nodeBucket(run, node));
  if (emptyAtMs === null || againUsd < 0.5) return [text('.')];
  const which = againUsd < paidUsd - 0.5 ? `, ${formatUsd(againUsd)} of it` : '';
  return [
    text(`${which} out of fees and surplus `),
    code('LIQ-06'),
    text(` that came in after it was first empty, at ${formatTime(emptyAtMs, run.tickMs)}.`),
  ];
}

const FILLED = EVENT_NAMES.indexOf('filled');
const DEFICIT = EVENT_NAMES.indexOf('deficit');

/**
 * The fund pays for an order sold past the bankruptcy price at once (LIQ-05, FUND-04), while what orders above that price
 * brought stays with the account (LIQ-06): so it may pay for one that ends above zero, and that is said.
 */
function apartSentence(run: Run, { venue }: Scenario, bucket: number): TextPart[] {
  const endUsd = run.buckets.equityUsd[bucket] ?? 0;
  const past = pastBankruptcy(run, bucket);
  if (endUsd < 0.5 || past.sizeBase === 0 || past.hasDeficit) return [];
  const { instrument, sizeBase, priceUsd, bankruptcyUsd, keptUsd } = past;
  const what =
    instrument === null
      ? 'for orders filled past their bankruptcy prices'
      : `for ${formatSizeExact(sizeBase)} ${run.instrumentIds[instrument] ?? ''} that went at ${formatPriceCents(priceUsd)}, past the bankruptcy price of ${formatPriceCents(bankruptcyUsd)}`;
  const kept =
    keptUsd >= 0.5 ? `: the ${formatUsd(keptUsd)} that other orders had brought above that price stayed with it ` : ' ';
  return [
    text(` It paid ${what} `),
    code(venue.liquidation.limit.kind === 'fundBounded' ? 'LIQ-05' : 'FUND-04'),
    text(`, and not because the account was below zero${kept}`),
    ...(keptUsd >= 0.5 ? [code('LIQ-06'), text(', and it ended with ')] : [text('at the end: it held ')]),
    strong(formatUsd(endUsd)),
    text('.'),
  ];
}

interface PastBankruptcy {
  /** Base units filled past the bankruptcy price, unsigned, at what price on average. */
  readonly sizeBase: number;
  readonly priceUsd: number;
  readonly bankruptcyUsd: number;
  /** null: several. */
  readonly instrument: number | null;
  /** What fills on the other side of the bankruptcy price brought beyond it, fees and what the fund took of it off. */
  readonly keptUsd: number;
  readonly hasDeficit: boolean;
}

function pastBankruptcy(run: Run, bucket: number): PastBankruptcy {
  const { log } = run;
  const instruments = new Set<number>();
  let [sizeBase, paidUsd, bankruptUsd, keptUsd] = [0, 0, 0, 0];
  let hasDeficit = false;
  for (let e = 0; e < log.count; e += 1) {
    if (log.bucket[e] !== bucket) continue;
    if (log.kind[e] === DEFICIT) hasDeficit ||= (log.values[e * EVENT_VALUES] ?? 0) > 0;
    if (log.kind[e] !== FILLED) continue;
    const fill = eventAt(log, e);
    if (fill.kind !== 'filled') continue;
    const lossUsd = fill.sizeBase * (fill.priceUsd - fill.bankruptcyPriceUsd);
    if (lossUsd <= 0) {
      keptUsd -= lossUsd + Math.max(fill.feeUsd, fill.toFundUsd);
      continue;
    }
    instruments.add(fill.instrument);
    sizeBase += Math.abs(fill.sizeBase);
    paidUsd += Math.abs(fill.sizeBase) * fill.priceUsd;
    bankruptUsd += Math.abs(fill.sizeBase) * fill.bankruptcyPriceUsd;
  }
  const [first] = instruments;
  return {
    sizeBase,
    priceUsd: paidUsd / sizeBase,
    bankruptcyUsd: bankruptUsd / sizeBase,
    instrument: instruments.size === 1 ? (first ?? null) : null,
    keptUsd,
    hasDeficit,
  };
}
