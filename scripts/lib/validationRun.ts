/** Presets as shipped, run by the engine as shipped, and what docs/validation.md reads off a run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Event, type EventKind, eventAt, type Run, simulate } from '../../lib/engine';
import { parseScenario, type Scenario } from '../../lib/scenario';

export interface PresetRun {
  readonly id: string;
  readonly title: string;
  readonly scenario: Scenario;
  readonly run: Run;
  readonly events: readonly Event[];
}

export type EventOf<K extends EventKind> = Extract<Event, { kind: K }>;

/** A document's run; throws with the errors where it is no scenario. */
export function runDocument(id: string, title: string, document: unknown): PresetRun {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.errors.slice(0, 5))}`);
  const run = simulate(parsed.scenario);
  const events = Array.from({ length: run.log.count }, (_, row) => eventAt(run.log, row));
  return { id, title, scenario: parsed.scenario, run, events };
}

export interface PresetFile {
  readonly title: string;
  readonly scenario: Record<string, unknown> & { readonly shock?: Record<string, unknown> };
}

export function readPreset(root: string, id: string): PresetFile {
  return JSON.parse(readFileSync(join(root, 'public/presets', `${id}.json`), 'utf8')) as PresetFile;
}

export function runPreset(root: string, id: string): PresetRun {
  const { title, scenario } = readPreset(root, id);
  return runDocument(id, title, scenario);
}

export function eventsOf<K extends EventKind>({ events }: PresetRun, kind: K): EventOf<K>[] {
  return events.filter((event): event is EventOf<K> => event.kind === kind);
}

export type PriceColumn = 'outsideUsd' | 'markUsd' | 'bookUsd' | 'depth' | 'shockBookUsd';

/** A series of one instrument, by tick; the last tick's value stands for any later one. */
export function column({ run }: PresetRun, name: PriceColumn, instrument: string): number[] {
  const { series, instrumentIds } = run;
  const i = instrumentIds.indexOf(instrument);
  return Array.from({ length: series.ticks }, (_, tick) => series[name][tick * series.instruments + i] ?? Number.NaN);
}

/** The series' value at a time; a run that settled earlier keeps its last. */
export function valueAt(preset: PresetRun, name: PriceColumn, instrument: string, atMs: number): number {
  const values = column(preset, name, instrument);
  return values[Math.min(Math.floor(atMs / preset.run.tickMs), values.length - 1)] ?? Number.NaN;
}

/** Sum of |size| x price of trades. */
export function notionalUsd(trades: readonly { sizeBase: number; priceUsd: number }[]): number {
  return trades.reduce((sum, { sizeBase, priceUsd }) => sum + Math.abs(sizeBase) * priceUsd, 0);
}
