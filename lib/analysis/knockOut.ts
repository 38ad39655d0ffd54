/** CAUSE-07: what an account's liquidation did, as the difference between the run and the same run in which it was never liquidated. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { runFigures } from './figures';
import { formatUsd, formatWords } from './format';
import { fundPaidUsd } from './fund';
import { largestMove, leadInstrument } from './summary';
import { strong, type TextPart, text } from './text';

export interface FigureChange {
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** A bucket that fell in one of the two runs only, with its notional at its trigger there. USD. */
export interface Otherwise {
  readonly bucket: number;
  readonly notionalUsd: number;
}

export interface KnockOutEffect {
  /** The difference in a sentence or two. */
  readonly parts: readonly TextPart[];
  /** Figures that moved, then those that did not but that one looks for: accounts, fund, ADL. */
  readonly figures: readonly FigureChange[];
  /** Fell with it and stand without it, itself left out; the largest first. */
  readonly spared: readonly Otherwise[];
  /** Stood with it and fall without it; the largest first. */
  readonly fellInstead: readonly Otherwise[];
}

/** @param without the run of the same scenario in which `without.heldAccount` was never liquidated. */
export function knockOutEffect(whole: Run, without: Run, scenario: Scenario, account: string): KnockOutEffect {
  const spared = onlyIn(whole, without).filter(({ bucket }) => whole.buckets.account[bucket] !== without.heldAccount);
  const fellInstead = onlyIn(without, whole);
  const before = runFigures(whole, scenario);
  const after = runFigures(without, scenario);
  const figures = before.flatMap(({ key, label, text: from }): FigureChange[] => {
    const to = after.find((figure) => figure.key === key)?.text;
    return to === undefined || (to === from && !KEPT.has(key)) ? [] : [{ key, label, from, to }];
  });
  return {
    parts: sentence(whole, without, scenario, { account, spared, fellInstead }),
    figures: [...figures.filter(({ from, to }) => from !== to), ...figures.filter(({ from, to }) => from === to)],
    spared,
    fellInstead,
  };
}

/** Figures one looks for even where they did not move. */
const KEPT: ReadonlySet<string> = new Set(['accounts', 'fund', 'adl']);

/** Buckets that fell in the first run and not in the second; both are of one scenario, so their numbers agree. */
function onlyIn(one: Run, other: Run): Otherwise[] {
  const found: Otherwise[] = [];
  for (let n = 0; n < one.nodes.count; n += 1) {
    const bucket = one.nodes.bucket[n] ?? -1;
    if ((other.buckets.node[bucket] ?? -1) < 0) found.push({ bucket, notionalUsd: one.nodes.notionalUsd[n] ?? 0 });
  }
  return found.sort((a, b) => b.notionalUsd - a.notionalUsd || a.bucket - b.bucket);
}

interface Changed {
  readonly account: string;
  readonly spared: readonly Otherwise[];
  readonly fellInstead: readonly Otherwise[];
}

function sentence(whole: Run, without: Run, scenario: Scenario, { account, spared, fellInstead }: Changed): TextPart[] {
  const parts = [text(`Had ${account} never been liquidated, `)];
  const fell = without.summary.liquidated.accounts;
  const was = whole.summary.liquidated.accounts;
  if (fell === was)
    parts.push(text('as many accounts would have fallen: '), strong(formatWords(fell, 'account')), text('. '));
  else
    parts.push(
      strong(formatWords(fell, 'account')),
      text(` would have fallen instead of ${formatWords(was, '', '').trim()}. `),
    );
  parts.push(text(otherwise(spared.length, fellInstead.length)));
  const paid = fundPaidUsd(without) - fundPaidUsd(whole);
  if (Math.abs(paid) >= 0.5)
    parts.push(text(`The fund would have paid ${formatUsd(Math.abs(paid))} ${paid < 0 ? 'less' : 'more'}. `));
  const unpaid = leftUnpaid(whole, without);
  if (unpaid !== '') parts.push(text(unpaid));
  const lead = leadInstrument(whole, scenario);
  const [with_, now] = [largestMove(whole, scenario, lead), largestMove(without, scenario, lead)];
  const points = 100 * (Math.abs(with_.total) - Math.abs(now.total));
  if (Math.abs(points) >= 0.05) {
    const id = whole.instrumentIds[with_.instrument] ?? '';
    parts.push(
      text(
        `The book of ${id} would have moved ${Math.abs(points).toFixed(1)} points ${points > 0 ? 'less' : 'further'}.`,
      ),
    );
  }
  return parts;
}

/** Loss that nobody had paid at the end, where it differs; '' where it does not. */
function leftUnpaid(whole: Run, without: Run): string {
  const usd = ({ summary }: Run): number => summary.unresolvedUsd + summary.openDeficitUsd;
  const [was, would] = [usd(whole), usd(without)];
  if (Math.abs(would - was) < 0.5) return '';
  if (would < 0.5) return `The ${formatUsd(was)} that nobody paid would have been paid. `;
  return was < 0.5
    ? `${formatUsd(would)} of loss would have been left unpaid. `
    : `${formatUsd(would)} of loss would have been left unpaid instead of ${formatUsd(was)}. `;
}

/** Who was spared and who was not: in counts of liquidations. */
function otherwise(spared: number, fell: number): string {
  if (spared === 0 && fell === 0) return 'The same others would have fallen. ';
  const stand = `${formatWords(spared, 'other')} would have stood`;
  const drop = `${formatWords(fell, 'other')} would have fallen that stood`;
  if (fell === 0) return `${capital(stand)}. `;
  return spared === 0 ? `${capital(drop)}. ` : `${capital(stand)}, and ${drop}. `;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
