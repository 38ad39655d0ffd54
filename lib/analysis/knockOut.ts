/** CAUSE-07: what an account's liquidation did, as the difference between the run and the same run in which it was never liquidated. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { type FigureMove, movedFigures, moveFigures, type RunFigure, runFigures } from './figures';
import { capital, formatUsd, formatWords, printedMove } from './format';
import { fundPaidUsd } from './fund';
import { heldDebtUsd } from './heldUp';
import { downstreamOf } from './losses';
import { largestMove, leadInstrument } from './moves';
import { strong, type TextPart, text } from './text';

/** A bucket that fell in one of the two runs only, with its notional at its trigger there. USD. */
export interface Otherwise {
  readonly bucket: number;
  readonly notionalUsd: number;
}

/** Buckets that fell in one of the two runs only, the largest first, and of how many accounts nothing fell in the other. */
export interface OtherwiseList {
  readonly list: readonly Otherwise[];
  readonly accounts: number;
}

export interface KnockOutEffect {
  /** The difference in a sentence or two. */
  readonly parts: readonly TextPart[];
  /** Figures that moved, then those that did not but that one looks for: accounts, fund, ADL. */
  readonly figures: readonly FigureMove[];
  /** Fell with it and stand without it, itself left out. */
  readonly spared: OtherwiseList;
  /** Stood with it and fall without it. */
  readonly fellInstead: OtherwiseList;
}

/** @param without the run of the same scenario in which `without.heldAccount` was never liquidated. */
export function knockOutEffect(whole: Run, without: Run, scenario: Scenario, account: string): KnockOutEffect {
  const others = onlyIn(whole, without).filter(({ bucket }) => whole.buckets.account[bucket] !== without.heldAccount);
  const spared = listed(whole, without, others);
  const fellInstead = listed(without, whole, onlyIn(without, whole));
  const hardest = hardestSpared(whole, without, scenario);
  const figures = (run: Run): RunFigure[] => figuresOf(run, scenario, hardest);
  return {
    parts: sentence(whole, without, scenario, { account, hardest, spared, fellInstead }),
    figures: movedFigures(figures(whole), figures(without), KEPT),
    spared,
    fellInstead,
  };
}

/** The instrument whose book the account's liquidation moved most: the shock's own is not always the one. */
function hardestSpared(whole: Run, without: Run, scenario: Scenario): number {
  const lead = leadInstrument(whole, scenario);
  const points = (i: number): number => Math.abs(bookPoints(whole, without, scenario, i));
  return whole.instrumentIds.reduce((most, _, i) => (points(i) > points(most) + 0.05 ? i : most), lead);
}

/** Points of its book's largest move that the liquidation added; below 0: that it took away. */
function bookPoints(whole: Run, without: Run, scenario: Scenario, instrument: number): number {
  const [was, would] = [whole, without].map((run) =>
    Math.abs(printedMove(largestMove(run, scenario, instrument).total)),
  );
  return 100 * ((was ?? 0) - (would ?? 0));
}

function figuresOf(run: Run, scenario: Scenario, hardest: number): RunFigure[] {
  const figures = runFigures(run, scenario);
  if (hardest === leadInstrument(run, scenario)) return figures;
  const beside = moveFigures(run, scenario, hardest).map((one) => ({ ...one, key: `hardest-${one.key}` }));
  return figures.flatMap((one) => (one.key === 'mark' ? [one, ...beside] : [one]));
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
  readonly hardest: number;
  readonly spared: OtherwiseList;
  readonly fellInstead: OtherwiseList;
}

function sentence(whole: Run, without: Run, scenario: Scenario, changed: Changed): TextPart[] {
  const { account, hardest, spared, fellInstead } = changed;
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
  parts.push(text(otherwise(spared.accounts, fellInstead.accounts)));
  parts.push(text(pushedByOthers(whole, without)));
  const paid = fundPaidUsd(without) - fundPaidUsd(whole);
  if (Math.abs(paid) >= 0.5)
    parts.push(text(`The fund would have paid ${formatUsd(Math.abs(paid))} ${paid < 0 ? 'less' : 'more'}. `));
  const unpaid = leftUnpaid(whole, without, { account, debtUsd: heldDebtUsd(without, scenario) });
  if (unpaid !== '') parts.push(text(unpaid));
  const points = bookPoints(whole, without, scenario, hardest);
  if (Math.abs(points) >= 0.05) {
    const id = whole.instrumentIds[hardest] ?? '';
    parts.push(
      text(
        `The book of ${id} would have moved ${Math.abs(points).toFixed(1)} points ${points > 0 ? 'less' : 'further'}.`,
      ),
    );
  }
  return parts;
}

/** Why fewer are spared than stood behind it in the forest (CAUSE-05): the last push would have been another's. */
function pushedByOthers(whole: Run, without: Run): string {
  const rows = Array.from({ length: whole.nodes.count }, (_, row) => row);
  const bucketOf = (row: number): number => whole.nodes.bucket[row] ?? -1;
  const own = rows.filter((row) => whole.buckets.account[bucketOf(row)] === without.heldAccount);
  const behind = downstreamOf(whole, own);
  const fell = behind.filter((row) => (without.buckets.node[bucketOf(row)] ?? -1) >= 0).length;
  if (fell === 0) return '';
  const all = behind.length;
  const came = 'would have come all the same, pushed by others. ';
  if (fell < all) {
    const those = formatWords(fell, '', '').trim();
    return `Of the ${formatWords(all, 'liquidation')} behind it ${those} ${came}`;
  }
  if (all === 1) return `The one liquidation behind it ${came}`;
  return `${all === 2 ? 'Both' : `All ${formatWords(all, '', '').trim()}`} liquidations behind it ${came}`;
}

interface Owing {
  readonly account: string;
  readonly debtUsd: number;
}

/** Loss that nobody had paid at the end, where it differs; what the account held up owes is told from the others' loss. */
function leftUnpaid(whole: Run, without: Run, { account, debtUsd }: Owing): string {
  const usd = ({ summary }: Run): number => summary.unresolvedUsd + summary.openDeficitUsd;
  const [was, all] = [usd(whole), usd(without)];
  const own = debtUsd < 0.5 || all < 0.5 ? 0 : debtUsd;
  const would = Math.max(0, all - own);
  const held =
    own === 0
      ? ''
      : `Held up, ${account} itself would have ended ${formatUsd(own)} below zero, a debt that nobody pays. `;
  if (Math.abs(would - was) < 0.5) return held;
  const whose = own === 0 ? 'loss' : 'others\u2019 loss';
  if (would < 0.5) return `${held}The ${formatUsd(was)} that nobody paid would have been paid. `;
  return was < 0.5
    ? `${held}${formatUsd(would)} of ${whose} would have been left unpaid. `
    : `${held}${formatUsd(would)} of ${whose} would have been left unpaid instead of ${formatUsd(was)}. `;
}

/** One account may have several isolated positions, and one of them may have fallen in the other run too. */
function listed(one: Run, other: Run, list: readonly Otherwise[]): OtherwiseList {
  const elsewhere = new Set(Array.from(other.nodes.bucket, (bucket) => other.buckets.account[bucket]));
  const accounts = list.map(({ bucket }) => one.buckets.account[bucket]).filter((account) => !elsewhere.has(account));
  return { list, accounts: new Set(accounts).size };
}

/** Who was spared and who was not: in accounts, as the sentence before it. */
function otherwise(spared: number, fell: number): string {
  if (spared === 0 && fell === 0) return 'The same others would have fallen. ';
  const stand = `${formatWords(spared, 'other')} would have stood`;
  const drop = `${formatWords(fell, 'other')} would have fallen that stood`;
  if (fell === 0) return `${capital(stand)}. `;
  return spared === 0 ? `${capital(drop)}. ` : `${capital(stand)}, and ${drop}. `;
}
