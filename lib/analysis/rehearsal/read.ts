/** REH-01: a probe's stops, read off the log and the series of a run. */
import { type Event, eventAt, OUTCOMES, type Run } from '@/lib/engine';
import type { Account, Scenario } from '@/lib/scenario';
import type { RehearsedRun, RehearsedStop, StopFate } from './types';

type EventOf<K extends Event['kind']> = Extract<Event, { kind: K }>;

/** What the log says of one stop. */
interface Told {
  triggered?: EventOf<'stop-triggered'>;
  filled?: EventOf<'stop-filled'>;
  missed?: EventOf<'missed-exit'>;
}

/** How the account of that number came through a run. RangeError for an account that is not written in the scenario. */
export function readRun(run: Run, scenario: Scenario, account: number): RehearsedRun {
  const written = scenario.accounts[account];
  if (!written) throw new RangeError(`there is no written account ${account}`);
  const buckets = bucketsOf(run, account);
  const told = toldOf(run, new Set(buckets));
  const stops = written.stops.map((stop, number) =>
    rehearsed(run, stop, number, told.get(number) ?? {}, openOf(run, buckets, stop.instrument)),
  );
  return {
    stops,
    missed: stops.filter(({ missed }) => missed).length,
    slippageUsd: stops.reduce(
      (sum, { slippage, triggerUsd, filledBase }) => sum + (slippage ?? 0) * triggerUsd * Math.abs(filledBase),
      0,
    ),
    outcome: OUTCOMES[run.accounts.outcome[account] ?? 0] ?? 'untouched',
    equityUsd: buckets.reduce((sum, b) => sum + (run.buckets.equityUsd[b] ?? 0), run.accounts.idleUsd[account] ?? 0),
    stop: run.summary.stop,
    digest: run.digest,
  };
}

function bucketsOf(run: Run, account: number): number[] {
  const first = run.buckets.account.indexOf(account);
  const out: number[] = [];
  for (let b = first; b >= 0 && run.buckets.account[b] === account; b += 1) out.push(b);
  return out;
}

/** Opening and final size of the account's position in an instrument; 0 where it has none. */
function openOf(run: Run, buckets: readonly number[], instrument: string): { opening: number; end: number } {
  const { positionStart, positionInstrument, openingSizeBase, sizeBase } = run.buckets;
  for (const b of buckets) {
    for (let row = positionStart[b] ?? 0; row < (positionStart[b + 1] ?? 0); row += 1) {
      if (run.instrumentIds[positionInstrument[row] ?? 0] !== instrument) continue;
      return { opening: openingSizeBase[row] ?? 0, end: sizeBase[row] ?? 0 };
    }
  }
  return { opening: 0, end: 0 };
}

/** Events of stops by the stop's number in the account. */
function toldOf(run: Run, buckets: ReadonlySet<number>): Map<number, Told> {
  const told = new Map<number, Told>();
  for (let e = 0; e < run.log.count; e += 1) {
    if (!buckets.has(run.log.bucket[e] ?? -1)) continue;
    const event = eventAt(run.log, e);
    const known = told.get(event.other) ?? {};
    if (event.kind === 'stop-triggered') told.set(event.other, { ...known, triggered: event });
    else if (event.kind === 'stop-filled') told.set(event.other, { ...known, filled: event });
    else if (event.kind === 'missed-exit') told.set(event.other, { ...known, missed: event });
  }
  return told;
}

function rehearsed(
  run: Run,
  stop: Account['stops'][number],
  number: number,
  told: Told,
  size: { opening: number; end: number },
): RehearsedStop {
  const { triggered, filled, missed } = told;
  const side = size.opening > 0 ? 1 : -1;
  const instrument = run.instrumentIds.indexOf(stop.instrument);
  const traded = filled !== undefined && filled.sizeBase !== 0 ? filled : undefined;
  const at = triggered === undefined ? null : triggered.tick * run.series.instruments + instrument;
  const markUsd = at === null ? null : (run.series.markUsd[at] ?? null);
  const lastUsd = at === null ? null : (run.series.lastUsd[at] ?? null);
  return {
    number,
    instrument,
    side: size.opening === 0 ? null : side > 0 ? 'long' : 'short',
    triggerUsd: stop.triggerUsd,
    sizeBase: Math.abs(stop.sizeBase),
    on: stop.on,
    fate: fateOf(told, size.end),
    missed: missed !== undefined,
    triggeredAtMs: triggered ? triggered.tick * run.tickMs : null,
    seenUsd: triggered?.priceUsd ?? null,
    dueAtMs: triggered?.dueMs ?? null,
    filledAtMs: traded ? traded.tick * run.tickMs : null,
    fillUsd: traded?.priceUsd ?? null,
    filledBase: traded?.sizeBase ?? 0,
    droppedBase: filled?.droppedBase ?? 0,
    slippage: traded ? (side * (stop.triggerUsd - traded.priceUsd)) / stop.triggerUsd : null,
    markUsd,
    lastUsd,
    divergence: markUsd === null || lastUsd === null ? null : markUsd / lastUsd - 1,
  };
}

function fateOf({ triggered, filled, missed }: Told, endBase: number): StopFate {
  if (missed) return 'missed';
  if (filled) return filled.sizeBase === 0 ? 'unfilled' : filled.droppedBase > 0 ? 'partly' : 'filled';
  if (!triggered) return 'not-triggered';
  return endBase === 0 ? 'void' : 'waiting';
}
