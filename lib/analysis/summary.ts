/** The run in a few sentences. */
import { countFromStart, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatCount, formatMove, formatTime, formatUsd, formatWords } from './format';
import { fundAgainUsd, fundInventory, fundPaidUsd } from './fund';
import { fundMoves } from './fundMoves';
import { fundPools, poolsWords } from './fundPools';
import { type LargestMove, largestMove, leadInstrument } from './moves';
import { article, priceSentence } from './summaryPrice';
import { joinSentences, strong, type TextPart, text } from './text';
import { accountsOf } from './totals';
import { unsoldAccounts } from './unsold';
import { vaultMoves } from './vaultMoves';

/** Below this a fund is empty to the reader. */
const EMPTY_USD = 1;

/** What the run came to, in words: the price, who fell, who paid. Numbers that carry the meaning are bold. */
export function summarySentence(run: Run, scenario: Scenario): TextPart[] {
  const move = largestMove(run, scenario, leadInstrument(run, scenario));
  if (run.nodes.count === 0) return nobodyFell(run, move);
  return joinSentences([
    priceSentence(run, scenario, move),
    fellSentence(run),
    fundSentence(run, scenario),
    adlSentence(run),
    vaultSentence(run),
    tailSentence(run),
  ]);
}

/** The first half of it, where there is little room. */
export function summaryCaption(run: Run, scenario: Scenario): TextPart[] {
  const move = largestMove(run, scenario, leadInstrument(run, scenario));
  if (run.nodes.count === 0) return nobodyFell(run, move);
  return joinSentences([priceSentence(run, scenario, move), fellSentence(run)]);
}

function nobodyFell(run: Run, move: LargestMove): TextPart[] {
  const id = run.instrumentIds[move.instrument] ?? '';
  const unsold = unsoldAccounts(run);
  if (unsold > 0) return nobodySold(run, unsold);
  if (move.total === 0) return [text('Nobody fell. The price never moved.')];
  return [
    strong('Nobody fell.'),
    text(
      ` ${article(move.total)} ${formatMove(move.total)} ${move.total < 0 ? 'fall' : 'rise'} of ${id} left every ${run.heldAccount < 0 ? '' : 'other '}account above its maintenance.`,
    ),
  ];
}

/** In the queue and never closed: by the limit on prices, or because the run ended first. */
function nobodySold(run: Run, accounts: number): TextPart[] {
  const unpaidUsd = run.summary.unresolvedUsd + run.summary.openDeficitUsd;
  return [
    strong(accounts === 1 ? 'One account' : `${formatCount(accounts)} accounts`),
    text(' fell to the maintenance margin, and nothing had been closed when the run ended.'),
    ...(unpaidUsd > 0 ? [text(' '), strong(formatUsd(unpaidUsd)), text(' of loss is unpaid.')] : []),
  ];
}

function fellSentence(run: Run): TextPart[] {
  const { accounts, generations } = run.summary.liquidated;
  const depth = generations.length;
  const falls = run.nodes.count;
  const alone = countFromStart(run) > 0 ? ', none pulled down by another' : ', all by the shock alone';
  const where = depth > 1 ? ` in ${formatWords(depth, 'generation')}` : alone;
  const each = falls > accounts ? `, in ${formatCount(falls)} liquidations` : '';
  return [
    text('It liquidated '),
    strong(`${formatCount(accounts)} of ${formatCount(accountsOf(run))}`),
    text(` accounts${where}${each}.`),
  ];
}

function fundSentence(run: Run, scenario: Scenario): TextPart[] {
  const { fund } = run.summary;
  const paidUsd = fundPaidUsd(run);
  if (fund.startUsd === 0) return [];
  const pools = poolsWords(run, fundPools(run, scenario));
  if (pools !== '' && fund.emptyAtMs === null)
    return [text('The fund paid '), strong(formatUsd(paidUsd)), text(`. ${pools}`)];
  if (fund.emptyAtMs !== null)
    return [
      text(`The fund of ${formatUsd(fund.startUsd)} was first empty at `),
      strong(formatTime(fund.emptyAtMs, run.tickMs)),
      text(`${laterClause(run)}${positionsClause(run)}.`),
    ];
  if (paidUsd < A_CENT) return inventorySentence(run);
  if (fund.endUsd < EMPTY_USD) return [text('The fund paid '), strong(formatUsd(paidUsd)), text(', all it had.')];
  return [text('The fund paid '), strong(formatUsd(paidUsd)), text(` and held ${formatUsd(fund.endUsd)} at the end.`)];
}

/** A fund that takes positions over pays by what it sells them for (FUND-04). */
function inventorySentence(run: Run): TextPart[] {
  const { tookUsd, lostUsd } = fundInventory(run);
  if (tookUsd === 0) return [text('The fund was never drawn on.')];
  return [
    text(`The fund took over ${formatUsd(tookUsd)} of positions and ${lostUsd < 0 ? 'made' : 'lost'} `),
    strong(formatUsd(Math.abs(lostUsd))),
    text(` in selling them${ownPart(run)}.`),
  ];
}

/** Of a fund that ran empty over positions it took: what they lost in all, and how much of that it could bear. */
function positionsClause(run: Run): string {
  const { tookUsd, lostUsd } = fundInventory(run);
  return tookUsd === 0 || lostUsd < 0.5
    ? ''
    : `; the positions that it took over lost ${formatUsd(lostUsd)}${ownPart(run)}`;
}

/** `, $2.28m of it from its own balance`, where that was not enough. */
function ownPart(run: Run): string {
  const { lostUsd, positionsLostUsd } = fundMoves(run);
  return lostUsd > 0 && positionsLostUsd - lostUsd >= 1 ? `, ${formatUsd(lostUsd)} of it from its own balance` : '';
}

/** Less than this was not paid: what is left of a sum that came to nothing. */
const A_CENT = 0.005;

/** What it paid past bankruptcy, and what its positions came to: two sums, each by itself (VAULT-01, VAULT-03). */
function vaultSentence(run: Run): TextPart[] {
  const moves = vaultMoves(run);
  if (!moves) return [];
  const { startUsd, paidUsd, madeUsd } = moves;
  const parts: TextPart[] = [];
  if (paidUsd >= 0.5) parts.push(text(' paid '), strong(formatUsd(paidUsd)), text(' past bankruptcy'));
  if (Math.abs(madeUsd) >= 0.5)
    parts.push(
      text(`${parts.length > 0 ? ' and' : ''} ${madeUsd < 0 ? 'lost' : 'made'} `),
      strong(formatUsd(Math.abs(madeUsd))),
      text(' on positions that it took over'),
    );
  return parts.length === 0 ? [] : [text(`The vault of ${formatUsd(startUsd)}`), ...parts, text(`${lowClause(run)}.`)];
}

/** `; at its lowest, at 9 s, it was down $141k`, where it stood lower than at the end. */
function lowClause(run: Run): string {
  const { series, tickMs } = run;
  const moves = vaultMoves(run);
  if (!moves) return '';
  let low = 0;
  for (let tick = 1; tick < series.ticks; tick += 1)
    if ((series.vaultEquityUsd[tick] ?? 0) < (series.vaultEquityUsd[low] ?? 0)) low = tick;
  const downUsd = moves.startUsd - (series.vaultEquityUsd[low] ?? moves.startUsd);
  if (downUsd < 0.5 || downUsd < 1.01 * (moves.startUsd - moves.endUsd)) return '';
  return `; at its lowest, at ${formatTime(low * tickMs, tickMs)}, it was down ${formatUsd(downUsd)}`;
}

/** What it paid beyond that came in as fees and surplus, some of it after it was empty: told, so that the sum adds up. */
function laterClause(run: Run): string {
  const againUsd = fundAgainUsd(run);
  const cameInUsd = run.summary.feesUsd.fund;
  if (againUsd < 0.5 || cameInUsd < 0.5) return '';
  return `; with ${formatUsd(cameInUsd)} of fees and surplus that came in it paid ${formatUsd(fundPaidUsd(run))}, ${formatUsd(againUsd)} of it later`;
}

function adlSentence(run: Run): TextPart[] {
  const { adl, fund } = run.summary;
  if (adl.firstAtMs === null) return [];
  const afterMs = fund.emptyAtMs === null ? Number.NaN : adl.firstAtMs - fund.emptyAtMs;
  const when =
    afterMs > 0
      ? `${formatTime(afterMs, run.tickMs)} later`
      : afterMs === 0
        ? 'At the same moment'
        : `At ${formatTime(adl.firstAtMs, run.tickMs)}`;
  return [
    text(`${when} winners began to be closed: `),
    strong(formatUsd(adl.notionalUsd)),
    text(
      ` of ${formatWords(adl.accounts, 'account')}${adl.forgoneUsd >= 0.5 || adl.forgoneUsd <= -0.5 ? `; ${adl.accounts === 1 ? 'it' : 'they'} ${adlWords(adl.forgoneUsd, adl.accounts)}` : ''}.`,
    ),
  ];
}

function tailSentence(run: Run): TextPart[] {
  const { socialisedUsd, unresolvedUsd, openDeficitUsd } = run.summary;
  const parts: TextPart[] = [];
  if (socialisedUsd >= 0.5)
    parts.push(strong(formatUsd(socialisedUsd)), text(' that nobody covered was socialised: shared among the others.'));
  const unpaidUsd = unresolvedUsd + openDeficitUsd;
  if (unpaidUsd < 0.5) return parts;
  if (parts.length > 0) parts.push(text(' '));
  return [...parts, strong(formatUsd(unpaidUsd)), text(' was left unpaid.')];
}

/** What ADL did to winners, from the profit they gave up: below zero they were closed at prices better than the mark (ADL-04). */
export function adlWords(forgoneUsd: number, accounts = 2): string {
  const usd = formatUsd(Math.abs(forgoneUsd));
  return forgoneUsd < 0
    ? `${accounts === 1 ? 'was' : 'were'} closed at prices better than the mark, ${usd} to ${accounts === 1 ? 'its' : 'their'} good`
    : `gave up ${usd} of profit, closed at prices worse than the mark`;
}
