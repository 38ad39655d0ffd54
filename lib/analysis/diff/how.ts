/** How the difference in one figure comes together: by account, by moment. Computed from both runs, never from the rule. */
import { EVENT_NAMES, EVENT_VALUES, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatCount, formatTime, formatUsd } from '../format';
import { leadInstrument } from '../moves';
import { bucketName } from '../names';
import { hasSameAccounts } from './ends';
import { splitWords } from './shares';

interface Side {
  readonly run: Run;
  readonly scenario: Scenario;
}

/** By the key of a measure; '' where there is nothing to add to the figures. */
export function howOf(key: string, a: Side, b: Side): string {
  const alike = hasSameAccounts(a.run, b.run);
  switch (key) {
    case 'book':
      return soldWords(a, b);
    case 'accounts':
      return alike ? firstOnly(a.run, b.run) : '';
    case 'fund':
      return [alike ? splitWords('fund', a.run, b.run) : '', pastWords(a.run, b.run), fundSumWords(a.run, b.run)]
        .filter(Boolean)
        .join(' ');
    case 'fund-empty':
      return emptyWords(a.run, b.run);
    case 'vault':
    case 'vault-lost':
      return countWords('It took over', 'vault-took-over', a.run, b.run);
    default:
      return alike ? splitWords(key, a.run, b.run) : '';
  }
}

const FILLED = EVENT_NAMES.indexOf('filled');

/** Orders filled past the bankruptcy price: what they came to, and their loss past it (LIQ-05). */
function pastBankruptcy({ log }: Run): { usd: number; lossUsd: number } {
  let [usd, lossUsd] = [0, 0];
  for (let e = 0; e < log.count; e += 1) {
    if (log.kind[e] !== FILLED) continue;
    const v = e * EVENT_VALUES;
    const [sizeBase, priceUsd, bankruptcyUsd] = [0, 1, 2].map((n) => log.values[v + n] ?? 0);
    const loss = (sizeBase ?? 0) * ((priceUsd ?? 0) - (bankruptcyUsd ?? 0));
    if (loss <= 0) continue;
    usd += Math.abs(sizeBase ?? 0) * (priceUsd ?? 0);
    lossUsd += loss;
  }
  return { usd, lossUsd };
}

function pastWords(a: Run, b: Run): string {
  const [left, right] = [pastBankruptcy(a), pastBankruptcy(b)];
  if (left.usd < 0.5 && right.usd < 0.5) return '';
  const [la, lb] = [left, right].map(({ usd, lossUsd }) =>
    usd < 0.5 ? 'nothing' : `${formatUsd(usd)} at a loss of ${formatUsd(lossUsd)}`,
  );
  return `Forced orders filled past bankruptcy: ${la} in A, ${lb} in B.`;
}

/** What a fund pays is what it began with and took in, less what it ended with; nothing where it began and took in alike. */
function fundSumWords(a: Run, b: Run): string {
  const of = (run: Run): string[] =>
    [run.summary.fund.startUsd, run.summary.feesUsd.fund, run.summary.fund.endUsd].map((usd) => formatUsd(usd));
  const [left, right] = [of(a), of(b)];
  const hasNone = [a, b].some(({ summary }) => summary.fund.startUsd === 0 && summary.feesUsd.fund === 0);
  if (hasNone || (left[0] === right[0] && left[1] === right[1])) return '';
  return `A began with ${left[0]}, took in ${left[1]} of fees and ended with ${left[2]}; B with ${right[0]}, ${right[1]} and ${right[2]}.`;
}

/** What liquidations had sold (bought) in the instrument until its furthest moment. */
function soldWords(a: Side, b: Side): string {
  const [left, right] = [a, b].map((side) => soldUntilFurthest(side));
  if (!left || !right || (left.usd < 0.5 && right.usd < 0.5)) return '';
  const one = ({ usd, atMs }: { usd: number; atMs: number }, { run }: Side): string =>
    `${formatUsd(usd)} by ${formatTime(atMs, run.tickMs)}`;
  return `Forced orders had traded ${one(left, a)} in A, ${one(right, b)} in B.`;
}

function soldUntilFurthest({ run, scenario }: Side): { usd: number; atMs: number } {
  const lead = leadInstrument(run, scenario);
  const openingUsd = scenario.instruments[lead]?.indexUsd ?? 1;
  const { series, log } = run;
  let [furthest, tick] = [0, 0];
  for (let t = 0; t < series.ticks; t += 1) {
    const move = Math.abs((series.bookUsd[t * series.instruments + lead] ?? openingUsd) / openingUsd - 1);
    if (move > furthest) [furthest, tick] = [move, t];
  }
  let usd = 0;
  for (let e = 0; e < log.count && (log.tick[e] ?? 0) <= tick; e += 1) {
    if (log.kind[e] !== FILLED || log.instrument[e] !== lead) continue;
    usd += Math.abs(log.values[e * EVENT_VALUES] ?? 0) * (log.values[e * EVENT_VALUES + 1] ?? 0);
  }
  return { usd, atMs: tick * run.tickMs };
}

/** The first account that fell in one run only, and who pulled it down. */
function firstOnly(a: Run, b: Run): string {
  const candidates = [only(a, b, 'A'), only(b, a, 'B')].filter((one) => one !== null);
  const [first] = candidates.sort((x, y) => x.atMs - y.atMs);
  return first?.words ?? '';
}

function only(run: Run, other: Run, side: string): { atMs: number; words: string } | null {
  const { nodes } = run;
  let found: { atMs: number; node: number } | null = null;
  for (let n = 0; n < nodes.count; n += 1) {
    if ((other.buckets.node[nodes.bucket[n] ?? -1] ?? -1) >= 0) continue;
    const atMs = (nodes.firstActionTick[n] ?? 0) * run.tickMs;
    if (!found || atMs < found.atMs) found = { atMs, node: n };
  }
  if (!found) return null;
  const parent = nodes.parentNode[nodes.parentStart[found.node] ?? 0] ?? -1;
  const has = (nodes.parentStart[found.node + 1] ?? 0) > (nodes.parentStart[found.node] ?? 0) && parent >= 0;
  const by = has ? `, pulled down by ${bucketName(run, nodes.bucket[parent] ?? -1)}` : '';
  const who = bucketName(run, nodes.bucket[found.node] ?? -1);
  return { atMs: found.atMs, words: `The first: ${who}, in ${side} at ${formatTime(found.atMs, run.tickMs)}${by}.` };
}

/** What the other fund still held when the first of them was empty. */
function emptyWords(a: Run, b: Run): string {
  const [left, right] = [a.summary.fund.emptyAtMs, b.summary.fund.emptyAtMs];
  if (left === right || a.tickMs !== b.tickMs) return '';
  const first =
    right === null || (left !== null && left < right)
      ? { side: 'B', run: b, atMs: left }
      : { side: 'A', run: a, atMs: right };
  if (first.atMs === null) return '';
  const heldUsd = first.run.series.fundUsd[Math.round(first.atMs / first.run.tickMs)] ?? 0;
  if (heldUsd < 0.5) return '';
  return `At ${formatTime(first.atMs, a.tickMs)} the fund of ${first.side} still held ${formatUsd(heldUsd)}.`;
}

function countWords(head: string, kind: 'vault-took-over', a: Run, b: Run): string {
  const wanted = EVENT_NAMES.indexOf(kind);
  const of = ({ log }: Run): number => {
    let count = 0;
    for (let e = 0; e < log.count; e += 1) if (log.kind[e] === wanted) count += 1;
    return count;
  };
  const [left, right] = [of(a), of(b)];
  if (left === 0 && right === 0) return '';
  return `${head} ${formatCount(left)} in A, ${formatCount(right)} in B.`;
}
