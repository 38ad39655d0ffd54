/** How far prices went in a run, and which instrument it is told by. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';

/** Largest move of an instrument's book against its opening, that of its mark, that of the shock alone, and where the book ended; as fractions. */
export interface LargestMove {
  readonly instrument: number;
  readonly total: number;
  readonly mark: number;
  readonly alone: number;
  readonly end: number;
  /** Where the book was furthest beyond what the shock alone had made by then, in the direction of `total`: both at that moment. */
  readonly beyond: { readonly book: number; readonly alone: number };
}

/** The instrument that the shock starts in, else the one that moved most. */
export function leadInstrument(run: Run, scenario: Scenario): number {
  const first = scenario.shock.moves[0]?.instrument ?? scenario.shock.flows[0]?.instrument;
  const named = first === undefined ? -1 : run.instrumentIds.indexOf(first);
  if (named >= 0) return named;
  const moves = run.instrumentIds.map((_, i) => Math.abs(largestMove(run, scenario, i).total));
  return Math.max(0, moves.indexOf(Math.max(...moves)));
}

/** The instrument to look at first: the shock's own, or, where nobody fell in it, the one in which most fell. */
export function shakenInstrument(run: Run, scenario: Scenario): number {
  const lead = leadInstrument(run, scenario);
  const { count, leadInstrument: of, notionalUsd } = run.nodes;
  const fellUsd = new Float64Array(run.instrumentIds.length);
  for (let n = 0; n < count; n += 1) fellUsd[of[n] ?? 0] = (fellUsd[of[n] ?? 0] ?? 0) + (notionalUsd[n] ?? 0);
  return (fellUsd[lead] ?? 0) > 0 || count === 0 ? lead : fellUsd.indexOf(Math.max(...fellUsd));
}

export function largestMove(run: Run, scenario: Scenario, instrument: number): LargestMove {
  const openingUsd = scenario.instruments[instrument]?.indexUsd ?? run.series.bookUsd[instrument] ?? 1;
  const { series } = run;
  let total = 0;
  let mark = 0;
  let alone = 0;
  let end = 0;
  const beyond = { up: { book: 0, alone: 0 }, down: { book: 0, alone: 0 } };
  for (let at = instrument; at < series.bookUsd.length; at += series.instruments) {
    const move = (series.bookUsd[at] ?? openingUsd) / openingUsd - 1;
    const markMove = (series.markUsd[at] ?? openingUsd) / openingUsd - 1;
    const shockMove = (series.shockBookUsd[at] ?? openingUsd) / openingUsd - 1;
    end = move;
    const gap = move - shockMove;
    if (gap > beyond.up.book - beyond.up.alone) beyond.up = { book: move, alone: shockMove };
    if (gap < beyond.down.book - beyond.down.alone) beyond.down = { book: move, alone: shockMove };
    if (Math.abs(move) > Math.abs(total)) total = move;
    if (Math.abs(markMove) > Math.abs(mark)) mark = markMove;
    if (Math.abs(shockMove) > Math.abs(alone)) alone = shockMove;
  }
  return { instrument, total, mark, alone, end, beyond: total < 0 ? beyond.down : beyond.up };
}
