/** How far prices went, in a sentence: the shock's instrument, and another where the cascade moved that further. */
import { EVENT_NAMES, EVENT_VALUES, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { formatMove, formatUsd, formatWords } from './format';
import { type LargestMove, largestMove, shakenInstrument } from './moves';
import { causeOf } from './names';
import { strong, type TextPart, text } from './text';

/** @param lead the largest move of the instrument that the run is told by. */
export function priceSentence(run: Run, scenario: Scenario, lead: LargestMove): TextPart[] {
  return movedSentence(run, lead, hardestHit(run, scenario, lead));
}

/** Another instrument whose book the cascade moved at least half again as far as the shock alone, if it is further than the lead's. */
function hardestHit(run: Run, scenario: Scenario, lead: LargestMove): LargestMove | null {
  if (isShockAlone(lead)) return shaken(run, scenario, lead);
  const moves = run.instrumentIds
    .map((_, i) => largestMove(run, scenario, i))
    .filter((m) => m.instrument !== lead.instrument);
  const hit = moves.filter(
    (m) => m.total * lead.total > 0 && Math.abs(m.total) > 1.5 * Math.max(Math.abs(m.alone), Math.abs(lead.total)),
  );
  return hit.sort((a, b) => Math.abs(b.total) - Math.abs(a.total))[0] ?? null;
}

const isShockAlone = ({ total, alone }: LargestMove): boolean => Math.abs(total - alone) < 5e-4;

/** Where the shock's own instrument went no further than the shock: the one in which they fell, if that did. */
function shaken(run: Run, scenario: Scenario, lead: LargestMove): LargestMove | null {
  const move = largestMove(run, scenario, shakenInstrument(run, scenario));
  return move.instrument === lead.instrument || isShockAlone(move) ? null : move;
}

/** `; ALT, 10.8 % down by the shock alone, fell by 16.2 %`. */
function besideClause(run: Run, { instrument, total, alone }: LargestMove): TextPart[] {
  const by = Math.abs(alone) < 5e-4 ? 'not moved' : `${formatMove(alone)} ${alone < 0 ? 'down' : 'up'}`;
  return [
    text(`; ${run.instrumentIds[instrument] ?? ''}, ${by} by the shock alone, ${total < 0 ? 'fell' : 'rose'} by `),
    strong(formatMove(total)),
  ];
}

function movedSentence(run: Run, move: LargestMove, other: LargestMove | null): TextPart[] {
  const id = run.instrumentIds[move.instrument] ?? '';
  const word = move.total < 0 ? 'fall' : 'rise';
  if (Math.abs(move.alone) < 5e-4)
    return [text(`${id} ${move.total < 0 ? 'fell' : 'rose'} by `), strong(formatMove(move.total)), text('.')];
  if (isShockAlone(move))
    return [
      text(`${id} ${word === 'fall' ? 'fell' : 'rose'} by `),
      strong(formatMove(move.total)),
      ...shockClause(move),
      ...(other ? besideClause(run, other) : []),
      text('.'),
    ];
  if (Math.sign(move.alone) !== Math.sign(move.total))
    return [
      text(`The book of ${id} ${word === 'fall' ? 'fell' : 'rose'} by `),
      strong(formatMove(move.total)),
      text('.'),
    ];
  return [
    text(
      `${article(move.alone)} ${formatMove(move.alone)} shock${withdrawnClause(run)} became${hasTurned(move) ? ', at worst,' : ''} a ${word} of `,
    ),
    strong(formatMove(move.total)),
    text(` in ${id}`),
    ...(other ? alsoClause(run, move, other) : markClause(move)),
    text('.'),
  ];
}

/** `, with $15.4m of margin that one account took out,`: the cascade is as much of its making (CAUSE-01). */
function withdrawnClause(run: Run): string {
  const { usd, accounts } = withdrawnByFallen(run);
  if (usd < 0.5) return '';
  return `, with ${formatUsd(usd)} of margin that ${formatWords(accounts, 'account')} took out,`;
}

/** Taken out by those that a rule of the venue then closed: prices alone would not have. */
function withdrawnByFallen(run: Run): { usd: number; accounts: number } {
  const { log } = run;
  const who = new Set<number>();
  let usd = 0;
  for (let e = 0; e < log.count; e += 1) {
    if (log.kind[e] !== WITHDRAWAL) continue;
    const node = run.buckets.node[log.bucket[e] ?? -1] ?? -1;
    if (node < 0 || causeOf(run, node) !== 'venue') continue;
    who.add(log.bucket[e] ?? -1);
    usd += log.values[e * EVENT_VALUES] ?? 0;
  }
  return { usd, accounts: who.size };
}

const WITHDRAWAL = EVENT_NAMES.indexOf('withdrawal');

/** Nearer than this the book went with the shock all the way. */
const ON_THE_WAY = 0.005;

/** A book may end its move where the shock alone would have, and yet have been pushed further by forced trades before that. */
function shockClause({ total, beyond }: LargestMove): TextPart[] {
  if (Math.abs(beyond.book - beyond.alone) < ON_THE_WAY) return [text(', all of it the shock')];
  const [trade, way] = total < 0 ? ['selling', 'down'] : ['buying', 'up'];
  return [
    text(`, as far as the shock alone would have taken it; on the way forced ${trade} had it ${way} `),
    strong(formatMove(beyond.book)),
    text(` where the shock alone had made ${formatMove(beyond.alone)}`),
  ];
}

/** Whether the book came back from its largest move, so that other figures of the end are not those of the sentence. */
const hasTurned = ({ total, end }: LargestMove): boolean => Math.abs(total - end) >= 5e-3;

/** As it is read aloud: an 8 % shock, an 11 % one, an 80 % one. */
export function article(move: number): string {
  return /^(?:8|1[18](?!\d))/.test(formatMove(move)) ? 'An' : 'A';
}

/** Book and mark part company when depth is gone: who is told of one is told of the other. */
const APART = 0.01;

function markClause(move: LargestMove): TextPart[] {
  if (Math.abs(move.total - move.mark) < APART) return [];
  return [text(`\u2019s book price (its mark ${formatMove(move.mark)})`)];
}

function alsoClause(run: Run, move: LargestMove, other: LargestMove): TextPart[] {
  const apart = [move, other].some((one) => Math.abs(one.total - one.mark) >= APART);
  const mark = (one: LargestMove) => (apart ? ` (mark ${formatMove(one.mark)})` : '');
  return [
    text(`${apart ? '\u2019s book price' : ''}${mark(move)} and of `),
    strong(formatMove(other.total)),
    text(` in ${run.instrumentIds[other.instrument] ?? ''}${apart ? '\u2019s' : ''}${mark(other)}`),
  ];
}
