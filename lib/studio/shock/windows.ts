/** The windows of time of a shock: when flows come, depth goes, the venue is slow, orders are few, cash leaves. */
import type { Scenario, Shock } from '@/lib/scenario';

/** Which lists of the shock are windows of time, in the order they are drawn. */
export const WINDOWS = ['flows', 'liquidity', 'latency', 'rateLimits', 'withdrawals'] as const;
export type WindowKind = (typeof WINDOWS)[number];

/** A window of time as it is drawn. */
export interface Bar {
  readonly kind: WindowKind;
  readonly index: number;
  readonly startMs: number;
  /** 0 for what happens at once. */
  readonly durationMs: number;
  readonly says: string;
}

/** Flows, cuts, delays, limits and withdrawals, each by its window. */
export function barsOf(shock: Shock, words: (kind: WindowKind, index: number) => string): Bar[] {
  return WINDOWS.flatMap((kind) =>
    shock[kind].map((one, index) => ({
      ...{ kind, index, startMs: one.startMs, says: words(kind, index) },
      durationMs: 'durationMs' in one ? one.durationMs : 0,
    })),
  );
}

/** The document with a window moved as a whole, or with its end elsewhere. */
export function barMoved(scenario: Scenario, bar: Bar, edge: 'all' | 'end', ms: number): unknown {
  const { tickMs } = scenario.clock;
  const at = Math.max(0, Math.round(ms / tickMs) * tickMs);
  const change = edge === 'all' ? { startMs: at } : { durationMs: Math.max(0, at - bar.startMs) };
  const list = scenario.shock[bar.kind].map((one, n) => (n === bar.index ? { ...one, ...change } : one));
  return { ...scenario, shock: { ...scenario.shock, [bar.kind]: list } };
}
