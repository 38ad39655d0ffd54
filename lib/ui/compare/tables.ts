/** The comparison as CSV: what changed and because of what, and both runs side by side in time. Pure. */
import type { Diff } from '@/lib/analysis';
import { type FinishedPair, lastMsOf, stepMsOf, tickAtMs } from '@/lib/studio';
import { sampleAt } from '@/lib/ui/charts';
import type { CsvRow, CsvTable } from '@/lib/ui/export';
import type { SharedScales, SideSeries } from './scales';

/** One row a figure: both values in full, their difference, and the rules that moved it, the strongest first. */
export function deltaTable(diff: Diff): CsvTable {
  return {
    columns: ['figure', 'unit', 'a', 'b', 'bLessA', 'because', 'codes', 'how', 'fact'],
    rows: diff.rows.map(({ label, unit, a, b, because, how, fact }) => [
      ...[label, unit, a, b, a === null || b === null ? null : b - a],
      because.map(({ name, text }) => `${name} ${text}`.trim()).join('; '),
      because.flatMap(({ codes }) => codes.slice(0, 1)).join(' '),
      how,
      fact,
    ]),
  };
}

/** One row a parameter that differs. */
export function rulesTable(diff: Diff): CsvTable {
  return {
    columns: ['parameter', 'codes', 'a', 'b', 'verdict', 'firstAtMs'],
    rows: diff.rules.map(({ name, codes, a, b, verdict, alone, without }) => [
      ...[name, codes.join(' '), a, b, verdict, (alone ?? without)?.atMs ?? null],
    ]),
  };
}

/** One row a moment of the finer clock; after its end a run stays as it ended. */
export function sidesTable(pair: FinishedPair, scales: SharedScales): CsvTable {
  const of = (side: string, id: string): string[] =>
    [`${id}.indexUsd`, `${id}.bookUsd`, 'fundUsd', 'adlNotionalUsd'].map((name) => `${side}.${name}`);
  const runs = { a: pair.a.run, b: pair.b.run };
  const stepMs = stepMsOf(runs);
  function* rows(): Generator<CsvRow> {
    for (let atMs = 0; atMs <= lastMsOf(runs); atMs += stepMs)
      yield [atMs, ...valuesAt(scales.a, atMs), ...valuesAt(scales.b, atMs)];
  }
  return { columns: ['timeMs', ...of('a', scales.a.instrument), ...of('b', scales.b.instrument)], rows: rows() };
}

function valuesAt({ run, index, book, fund, adl }: SideSeries, atMs: number): number[] {
  const tick = tickAtMs(run, atMs);
  return [index, book, fund, adl].map((view) => sampleAt(view, tick));
}
