/** One moment of a run in a few sentences: where the price stood, who was down, who fell just then and what pulled them. */
import { eventAt, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatCount, formatMove, formatPrice, formatTime, formatUsd } from './format';
import { mainParent } from './losses';
import { shakenInstrument } from './moves';
import { bucketPart, generationPhrase, nodeBucket, originOf } from './names';
import { joinSentences, strong, type TextPart, text } from './text';
import { accountsOf } from './totals';

/** Names in a sentence, and sentences of who pulled whom; the rest are counted. */
const NAMED = 3;
const TOLD = 3;

/** O(nodes before the moment + events of its tick). */
export function momentSentence(run: Run, scenario: Scenario, tick: number): TextPart[] {
  const fell = fellUpTo(run, tick);
  return joinSentences([
    priceSentence(run, scenario, tick),
    standing(run, fell),
    ...pulledNow(run, fell, tick),
    paidNow(run, tick),
  ]);
}

/** The same where there is little room: who is down, and who fell just then. */
export function momentCaption(run: Run, tick: number): TextPart[] {
  const fell = fellUpTo(run, tick);
  return joinSentences([standing(run, fell), ...pulledNow(run, fell, tick).slice(0, 1)]);
}

/** How many nodes have fallen by then; they stand in the order of their fall. */
function fellUpTo(run: Run, tick: number): number {
  const { firstActionTick, count } = run.nodes;
  let fell = 0;
  while (fell < count && (firstActionTick[fell] ?? 0) <= tick) fell += 1;
  return fell;
}

/** Of the instrument in which they fall: the mark, by which they are judged. */
function priceSentence(run: Run, scenario: Scenario, tick: number): TextPart[] {
  const i = shakenInstrument(run, scenario);
  const openingUsd = scenario.instruments[i]?.indexUsd ?? Number.NaN;
  const markUsd = run.series.markUsd[tick * run.series.instruments + i] ?? Number.NaN;
  const move = markUsd / openingUsd - 1;
  const id = run.instrumentIds[i] ?? '';
  if (Math.abs(move) < 5e-4) return [text(`${id} was marked at ${formatPrice(markUsd)}, as at the start.`)];
  return [
    text(`${id} was marked at ${formatPrice(markUsd)}, `),
    strong(`${formatMove(move)} ${move < 0 ? 'down' : 'up'}`),
    text('.'),
  ];
}

function standing(run: Run, fell: number): TextPart[] {
  if (fell === 0) return [text('Nobody had fallen.')];
  const down = new Set(Array.from({ length: fell }, (_, n) => run.buckets.account[nodeBucket(run, n)] ?? -1)).size;
  return [
    strong(formatCount(down)),
    text(` of ${formatCount(accountsOf(run))} accounts ${down === 1 ? 'was' : 'were'} down.`),
  ];
}

/** Who fell at this moment, together with whom the same one pulled down; before it, who fell last. */
function pulledNow(run: Run, fell: number, tick: number): TextPart[][] {
  const { firstActionTick } = run.nodes;
  let first = fell;
  while (first > 0 && firstActionTick[first - 1] === tick) first -= 1;
  if (first === fell) return fell === 0 ? [] : [lastFell(run, fell - 1)];
  const byParent = new Map<number, number[]>();
  for (let n = first; n < fell; n += 1) {
    const parent = mainParent(run, n);
    byParent.set(parent, [...(byParent.get(parent) ?? []), n]);
  }
  const groups = [...byParent].sort(([, a], [, b]) => b.length - a.length);
  const told = groups.slice(0, TOLD);
  const others = groups.slice(TOLD).reduce((sum, [, nodes]) => sum + nodes.length, 0);
  return [
    ...told.map(([parent, nodes]) => fellSentence(run, parent, nodes)),
    ...(others === 0 ? [] : [[text(`Then ${formatCount(others)} more fell, of other causes.`)]]),
  ];
}

function fellSentence(run: Run, parent: number, nodes: readonly number[]): TextPart[] {
  const names = namesOf(run, nodes);
  const generations = new Set(nodes.map((n) => run.nodes.generation[n] ?? 0));
  const [only] = generations;
  const generation = generations.size === 1 && only !== undefined ? `, ${generationPhrase(only)},` : '';
  return [...names, text(` fell just now${generation} `), ...byWhom(run, parent, nodes[0] ?? 0), text('.')];
}

function byWhom(run: Run, parent: number, node: number): TextPart[] {
  if (parent >= 0) return [text('pulled down by '), bucketPart(run, nodeBucket(run, parent))];
  const origin = originOf(run, node);
  if (origin === 'start') return [text('having stood below maintenance from the start')];
  return [text(origin === 'venue' ? 'by a rule of the venue' : 'by the shock itself')];
}

/** `ben, cem and 4 more`. */
function namesOf(run: Run, nodes: readonly number[]): TextPart[] {
  const named = nodes.length <= NAMED ? nodes : nodes.slice(0, NAMED - 1);
  const more = nodes.length - named.length;
  return named.flatMap((node, n) => {
    const isLast = n === named.length - 1 && more === 0;
    const joint = n === 0 ? [] : [text(isLast ? ' and ' : ', ')];
    const tail = n === named.length - 1 && more > 0 ? [text(` and ${formatCount(more)} more`)] : [];
    return [...joint, bucketPart(run, nodeBucket(run, node)), ...tail];
  });
}

function lastFell(run: Run, node: number): TextPart[] {
  const at = formatTime((run.nodes.firstActionTick[node] ?? 0) * run.tickMs, run.tickMs);
  return [
    text('The last to fall was '),
    bucketPart(run, nodeBucket(run, node)),
    text(` at ${at}, `),
    ...byWhom(run, mainParent(run, node), node),
    text('.'),
  ];
}

/** What fund and winners gave at this moment. */
function paidNow(run: Run, tick: number): TextPart[] {
  const { log } = run;
  let fundUsd = 0;
  let balanceUsd = 0;
  const closed = new Set<number>();
  for (let e = firstOf(run, tick); e < log.count && log.tick[e] === tick; e += 1) {
    const event = eventAt(log, e);
    if (event.kind === 'fund-paid') {
      fundUsd += event.amountUsd;
      balanceUsd = event.balanceUsd;
    } else if (event.kind === 'adl') closed.add(event.bucket);
  }
  return joinSentences([
    fundUsd < 0.005
      ? []
      : [text('The fund paid '), strong(formatUsd(fundUsd)), text(`; ${formatUsd(balanceUsd)} was left.`)],
    closed.size === 0
      ? []
      : [text('ADL closed '), strong(formatCount(closed.size)), text(closed.size === 1 ? ' winner.' : ' winners.')],
  ]);
}

/** First event of a tick, or of what comes after it. Events stand in order of time. */
function firstOf(run: Run, tick: number): number {
  let low = 0;
  let high = run.log.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((run.log.tick[middle] ?? 0) < tick) low = middle + 1;
    else high = middle;
  }
  return low;
}
