/** What the log says about one bucket: a single pass over its columns, sums where sums are asked for. */
import { EVENT_NAMES, type Event, eventAt, type Run } from '@/lib/engine';

export interface Trades {
  /** Base units, unsigned. */
  readonly sizeBase: number;
  readonly notionalUsd: number;
  readonly firstTick: number;
  readonly lastTick: number;
}

/** One closure against another bucket's residue (ADL-04). */
export interface AdlClosure {
  readonly bucket: number;
  readonly other: number;
  readonly instrument: number;
  readonly tick: number;
  readonly sizeBase: number;
  readonly priceUsd: number;
  readonly forgoneUsd: number;
  readonly rank: number;
}

export interface BucketLog {
  /** Own forced fills, by instrument; stops by themselves. */
  readonly fills: ReadonlyMap<number, Trades>;
  readonly stops: ReadonlyMap<number, Trades>;
  readonly adlTaken: readonly AdlClosure[];
  /** Closures of others against what this one left. */
  readonly adlCaused: readonly AdlClosure[];
  readonly triggeredTick: number | null;
  readonly recoveredTick: number | null;
  readonly takenOverTick: number | null;
  readonly vaultTookBase: number;
  readonly fundTookBase: number;
  readonly fundPaidUsd: number;
  readonly socialisedUsd: number;
  readonly missedExits: number;
  readonly withdrawnUsd: number;
  /** Last tick at which something happened to it, -1: nothing did. */
  readonly lastTick: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Draft extends Mutable<Omit<BucketLog, 'fills' | 'stops' | 'adlTaken' | 'adlCaused'>> {
  fills: Map<number, Trades>;
  stops: Map<number, Trades>;
  adlTaken: AdlClosure[];
  adlCaused: AdlClosure[];
}

const ADL = EVENT_NAMES.indexOf('adl');

/** Folds the log for one bucket; O(events). */
export function bucketLog(run: Run, bucket: number): BucketLog {
  const draft: Draft = {
    fills: new Map(),
    stops: new Map(),
    adlTaken: [],
    adlCaused: [],
    triggeredTick: null,
    recoveredTick: null,
    takenOverTick: null,
    vaultTookBase: 0,
    fundTookBase: 0,
    fundPaidUsd: 0,
    socialisedUsd: 0,
    missedExits: 0,
    withdrawnUsd: 0,
    lastTick: -1,
  };
  const { log } = run;
  for (let i = 0; i < log.count; i += 1) {
    if (log.bucket[i] === bucket) fold(draft, eventAt(log, i));
    if (log.kind[i] === ADL && log.other[i] === bucket) draft.adlCaused.push(closure(eventAt(log, i)));
  }
  return draft;
}

function fold(draft: Draft, event: Event): void {
  draft.lastTick = event.tick;
  switch (event.kind) {
    case 'triggered':
      draft.triggeredTick ??= event.tick;
      break;
    case 'recovered':
      draft.recoveredTick = event.tick;
      break;
    case 'filled':
      addTrade(draft.fills, event);
      break;
    case 'stop-filled':
      addTrade(draft.stops, event);
      break;
    case 'vault-took-over':
      draft.takenOverTick = event.tick;
      break;
    case 'vault-took':
      draft.vaultTookBase += Math.abs(event.sizeBase);
      break;
    case 'fund-took':
      draft.fundTookBase += Math.abs(event.sizeBase);
      break;
    case 'fund-paid':
      draft.fundPaidUsd += event.amountUsd;
      break;
    case 'socialised':
      draft.socialisedUsd += event.amountUsd;
      break;
    case 'missed-exit':
      draft.missedExits += 1;
      break;
    case 'withdrawal':
      draft.withdrawnUsd += event.amountUsd;
      break;
    case 'adl':
      draft.adlTaken.push(closure(event));
      break;
    default:
      break;
  }
}

function addTrade(trades: Map<number, Trades>, event: Event & { sizeBase: number; priceUsd: number }): void {
  const sizeBase = Math.abs(event.sizeBase);
  if (sizeBase === 0) return;
  const before = trades.get(event.instrument);
  trades.set(event.instrument, {
    sizeBase: (before?.sizeBase ?? 0) + sizeBase,
    notionalUsd: (before?.notionalUsd ?? 0) + sizeBase * event.priceUsd,
    firstTick: before?.firstTick ?? event.tick,
    lastTick: event.tick,
  });
}

function closure(event: Event): AdlClosure {
  if (event.kind !== 'adl') throw new Error(`expected an adl event, got ${event.kind}`);
  const { bucket, other, instrument, tick, sizeBase, priceUsd, forgoneUsd, rank } = event;
  return { bucket, other, instrument, tick, sizeBase, priceUsd, forgoneUsd, rank };
}
