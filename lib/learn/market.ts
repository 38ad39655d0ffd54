/** What the lessons' markets have in common: one coin at 100 USD, simple books, a step or a ramp down. */

import { findBucket, formatMove, MINUS, nodeOf } from '@/lib/analysis';
import { type Event, type EventKind, eventAt, type Run } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';

type Instrument = ScenarioInput['instruments'][number];
type Account = NonNullable<ScenarioInput['accounts']>[number];
type Move = NonNullable<NonNullable<ScenarioInput['shock']>['moves']>[number];

/** An instrument at 100 USD with 5 % maintenance and a power-law book. */
export function coin(id: string, depthUsdAt1pct: number, more: Partial<Instrument> = {}): Instrument {
  return {
    id,
    indexUsd: 100,
    tiers: [{ fromUsd: 0, maintenanceRate: 0.05 }],
    book: { kind: 'power', depthUsdAt1pct, maxDistance: 0.9 },
    ...more,
  };
}

/** Long (or, below zero, short) in one instrument. */
export function holder(id: string, collateralUsd: number, sizeBase: number, more: Partial<Account> = {}): Account {
  return { id, collateralUsd, positions: [{ instrument: 'COIN', sizeBase }], ...more };
}

/** The price falls by this share, steadily over `durationMs`, from 1 s on. */
export const fall = (move: number, durationMs = 1000, propagate = false): Move => ({
  instrument: 'COIN',
  kind: 'ramp',
  startMs: 1000,
  durationMs,
  move,
  propagate,
});

/** The price falls by this share at once, at 1 s. */
export const drop = (move: number): Move => ({ instrument: 'COIN', kind: 'step', startMs: 1000, move });

/** A document of these parts. */
export function lesson(title: string, parts: Omit<ScenarioInput, 'shockgraph' | 'title' | 'clock'>): ScenarioInput {
  return { shockgraph: 1, title, clock: { tickMs: 500, horizonMs: 20_000 }, ...parts };
}

/** All events of a kind, in order. */
export function eventsOf<K extends EventKind>(run: Run, kind: K): Extract<Event, { kind: K }>[] {
  const all = Array.from({ length: run.log.count }, (_, i) => eventAt(run.log, i));
  return all.filter((event): event is Extract<Event, { kind: K }> => event.kind === kind);
}

/** `+7.2 %`, `−4.0 %`: a move with its direction. */
export const signedMove = (move: number): string => `${move > 0 ? '+' : MINUS}${formatMove(Math.abs(move))}`;

/** Whether the account of this name fell. */
export function fell(run: Run, id: string): boolean {
  const bucket = findBucket(run, id);
  return bucket >= 0 && nodeOf(run, bucket) >= 0;
}

/** How far the book price of an instrument stood from the start at its worst, as a share; below 0: lower. */
export function worstMove(run: Run, instrument = 0): number {
  const n = run.instrumentIds.length;
  const first = run.series.bookUsd[instrument] ?? 1;
  let worst = 0;
  for (let tick = 0; tick < run.series.ticks; tick += 1) {
    const move = (run.series.bookUsd[tick * n + instrument] ?? first) / first - 1;
    if (Math.abs(move) > Math.abs(worst)) worst = move;
  }
  return worst;
}
