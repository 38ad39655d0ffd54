/** The table of differences: each measure on both sides, what happened in each, and the rules that moved it. */
import { EVENT_NAMES, type EventKind, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { capital, formatTime, formatWords, printedMove } from '../format';
import { leadInstrument } from '../moves';
import { howOf } from './how';
import { changeText, figureText, isNothing, type Measure, measuresOf } from './measures';
import type { DeltaRow, Reason, RuleEvidence } from './types';

interface Side {
  readonly run: Run;
  readonly scenario: Scenario;
}

/** B's instrument whose price is compared with that of A's shock: the same where B has it, else where B's own shock starts. */
export function comparedIn(b: Side, a: Side): number {
  const same = b.run.instrumentIds.indexOf(a.run.instrumentIds[leadInstrument(a.run, a.scenario)] ?? '');
  return same >= 0 ? same : leadInstrument(b.run, b.scenario);
}

/** Rows of which one side at least has something to say. */
export function rowsOf({ a, b }: { readonly a: Side; readonly b: Side }, rules: readonly RuleEvidence[]): DeltaRow[] {
  const leadA = leadInstrument(a.run, a.scenario);
  const leadB = comparedIn(b, a);
  const [inA, inB] = [a.run.instrumentIds[leadA] ?? '', b.run.instrumentIds[leadB] ?? ''];
  return measuresOf(inA === inB ? inA : `${inA} in A, ${inB} in B,`).flatMap((measure) => {
    const before = measure.read(a.run, a.scenario, leadA);
    const after = measure.read(b.run, b.scenario, leadB);
    if ((before ?? 0) === 0 && (after ?? 0) === 0 && before === after) return [];
    return [rowOf(measure, a, b, before, after, rules)];
  });
}

function rowOf(
  measure: Measure,
  a: Side,
  b: Side,
  before: number | null,
  after: number | null,
  rules: readonly RuleEvidence[],
): DeltaRow {
  const { key, label, code, says, unit } = measure;
  const delta = before === null || after === null ? null : after - before;
  const moved = delta === null ? before !== after : !isNothing(unit, delta);
  return {
    key,
    label,
    code,
    says,
    belowZero: measure.belowZero ?? null,
    unit,
    a: before,
    b: after,
    aText: figureText(unit, before, a.run.tickMs),
    bText: figureText(unit, after, b.run.tickMs),
    deltaText: changeText(unit, shownDelta(unit, before, after), b.run.tickMs),
    fact: factOf(measure, a.run, b.run),
    how: moved ? howOf(key, a, b) : '',
    because: moved ? reasonsOf(measure, rules, b.run.tickMs) : [],
  };
}

/** Of moves the difference of what is printed: two rows with the same two figures differ by the same. */
function shownDelta(unit: Measure['unit'], before: number | null, after: number | null): number | null {
  if (before === null || after === null) return null;
  return unit === 'move' && !isNothing(unit, after - before)
    ? printedMove(after) - printedMove(before)
    : after - before;
}

/** The rules that acted and moved this figure, the largest first: by what each does alone, else by what it brings to the others. */
function reasonsOf({ key, unit }: Measure, rules: readonly RuleEvidence[], tickMs: number): Reason[] {
  const movers = rules.filter((rule) => rule.verdict === 'acted' && rule.moved.includes(key));
  const weighed = movers.map((rule) => {
    const [alone, without] = [rule.aloneBy[key] ?? null, rule.withoutBy[key] ?? null];
    const isAlone = alone !== null && !isNothing(unit, alone);
    return { rule, by: isAlone ? alone : without, isAlone };
  });
  weighed.sort((x, y) => Math.abs(y.by ?? 0) - Math.abs(x.by ?? 0));
  return weighed.map(({ rule: { id, name, codes }, by, isAlone }) => ({
    rule: id,
    name,
    codes,
    text:
      by === null || isNothing(unit, by) ? '' : `${changeText(unit, by, tickMs)}${isAlone ? '' : ' with the others'}`,
  }));
}

function factOf(measure: Measure, a: Run, b: Run): string {
  return measure.key === 'accounts' ? fellFact(a, b) : firstFact(a, b, measure.events);
}

/** `A from 6.1 s, B from 28.0 s.` */
function firstFact(a: Run, b: Run, kinds: readonly EventKind[]): string {
  const [left, right] = [firstMs(a, kinds), firstMs(b, kinds)];
  if (left === null && right === null) return '';
  const at = (ms: number | null, run: Run): string => (ms === null ? 'never' : `from ${formatTime(ms, run.tickMs)}`);
  if (left !== null && left === right) return `Both ${at(left, a)}.`;
  return `A ${at(left, a)}, B ${at(right, b)}.`;
}

function firstMs({ log, tickMs }: Run, kinds: readonly EventKind[]): number | null {
  const wanted = new Set(kinds.map((kind) => EVENT_NAMES.indexOf(kind)));
  for (let e = 0; e < log.count; e += 1) if (wanted.has(log.kind[e] ?? -1)) return (log.tick[e] ?? 0) * tickMs;
  return null;
}

/** Who fell in one run only. */
function fellFact(a: Run, b: Run): string {
  if (a.accounts.count !== b.accounts.count) return '';
  const [left, right] = [fallen(a), fallen(b)];
  const onlyA = [...left].filter((account) => !right.has(account)).length;
  const onlyB = [...right].filter((account) => !left.has(account)).length;
  if (onlyA === 0 && onlyB === 0) return 'The same accounts in both.';
  const word = (n: number, side: string): string => `${formatWords(n, 'account')} fell in ${side} only`;
  const first = onlyB > 0 ? word(onlyB, 'B') : word(onlyA, 'A');
  const second =
    onlyA > 0 && onlyB > 0 ? `, ${formatWords(onlyA, 'account').replace(/ accounts?$/, '')} in A only` : '';
  return `${capital(first)}${second}.`;
}

function fallen({ nodes, buckets }: Run): Set<number> {
  const accounts = new Set<number>();
  for (let n = 0; n < nodes.count; n += 1) accounts.add(buckets.account[nodes.bucket[n] ?? 0] ?? -1);
  return accounts;
}
