/** The moment in words: how many are down, and what happened last. */
import { type Event, eventAt, type Run } from '@/lib/engine';
import { count, priceUsd, usd } from '@/lib/ui/charts';
import { countUpTo, lastEventAt, type TimelineData } from './fold';

export interface Now {
  /** `90 of 20,000 accounts down.` */
  readonly down: string;
  /** `Last event: ADL closed part of a39 against a16.` or empty before the first. */
  readonly last: string;
}

/** The sentence of a moment. */
export function nowAt(run: Run, data: TimelineData, tick: number): Now {
  const down = countUpTo(data.downTicks, tick);
  const event = lastEventAt(run, data, tick);
  return {
    down: down === 0 ? 'Nobody down.' : `${count(down)} of ${count(run.accounts.count)} accounts down.`,
    last: event === null ? '' : `Last event: ${describe(run, eventAt(run.log, event))}`,
  };
}

/** Name of a bucket: its account, and its instrument when it is isolated. */
export function bucketName(run: Run, bucket: number): string {
  if (bucket < 0) return 'the vault';
  const id = run.accounts.ids[run.buckets.account[bucket] ?? -1] ?? 'an account';
  const instrument = run.instrumentIds[run.buckets.isolated[bucket] ?? -1];
  return instrument ? `${id}/${instrument}` : id;
}

/** One event as a sentence in the past tense. */
export function describe(run: Run, event: Event): string {
  const who = bucketName(run, event.bucket);
  switch (event.kind) {
    case 'fell':
      return fellSentence(run, event, who);
    case 'adl':
      return `ADL closed part of ${who} against ${bucketName(run, event.other)}.`;
    case 'fund-paid':
      return `the fund paid ${usd(event.amountUsd)} for ${who}.`;
    case 'vault-took-over':
      return `the vault took over ${who}.`;
    case 'vault-took':
      return `the vault took what the market left of ${who}.`;
    case 'fund-took':
      return `the fund took what the market left of ${who}.`;
    case 'socialised':
      return `${usd(event.amountUsd)} was taken from ${who} for a loss nobody covered.`;
    case 'unresolved':
      return `nobody took the rest of ${who}.`;
    case 'loss-unresolved':
      return `${usd(event.amountUsd)} of loss stayed unpaid.`;
    case 'stop-triggered':
      return `the stop of ${who} at ${priceUsd(event.triggerUsd)} was set off.`;
    case 'stop-filled':
      return `the stop of ${who} traded at ${priceUsd(event.priceUsd)}.`;
    case 'missed-exit':
      return `${who} was liquidated before its stop traded.`;
    case 'fund-stopped':
      return `the fund reached its stop level at ${usd(event.balanceUsd)}.`;
    case 'fund-resumed':
      return `the fund paid again from ${usd(event.balanceUsd)}.`;
    case 'withdrawal':
      return `${who} took out ${usd(event.amountUsd)}.`;
    default:
      return plainSentence(event, who);
  }
}

function fellSentence(run: Run, event: Extract<Event, { kind: 'fell' }>, who: string): string {
  if (event.other >= 0) return `${who} fell, pulled down by ${bucketName(run, event.other)}.`;
  return event.generation === 0 ? `${who} fell.` : `${who} fell with the others.`;
}

type Plain = Extract<
  Event,
  { kind: 'triggered' | 'recovered' | 'filled' | 'deficit' | 'flow' | 'shed' | 'funding' }
>;

function plainSentence(event: Plain, who: string): string {
  switch (event.kind) {
    case 'triggered':
      return `${who} fell below its maintenance.`;
    case 'recovered':
      return `${who} was above its maintenance again.`;
    case 'filled':
      return `${who} was sold down at ${priceUsd(event.priceUsd)}.`;
    case 'deficit':
      return `${who} was left ${usd(event.amountUsd)} below zero.`;
    case 'flow':
      return `an outside order traded at ${priceUsd(event.priceUsd)}.`;
    case 'shed':
      return `inventory was sold at ${priceUsd(event.priceUsd)}.`;
    case 'funding':
      return 'funding was exchanged.';
    default:
      return assertNever(event);
  }
}

function assertNever(event: never): never {
  throw new Error(`unhandled event ${JSON.stringify(event)}`);
}
