/** Events as one line each. */
import type { Event, Run } from '@/lib/engine';
import { formatPrice, formatSize, formatUsd } from './format';
import { bucketName, generationPhrase } from './names';

/** One event in the past tense, names before numbers. */
export function eventSentence(run: Run, event: Event): string {
  const who = bucketName(run, event.bucket);
  const id = run.instrumentIds[event.instrument] ?? '';
  switch (event.kind) {
    case 'triggered':
      return `${who} was triggered: its equity was down to its maintenance of ${formatUsd(event.maintenanceUsd)}.`;
    case 'recovered':
      return `${who} was above its maintenance again and left the queue.`;
    case 'fell':
      return event.other >= 0
        ? `${who} fell, ${generationPhrase(event.generation)}, pulled down by ${bucketName(run, event.other)}.`
        : `${who} fell, ${generationPhrase(event.generation)}.`;
    case 'filled':
      return `${formatSize(event.sizeBase)} ${id} of ${who} traded at ${formatPrice(event.priceUsd)}.`;
    case 'vault-took-over':
      return `The vault took over ${who}, ${formatUsd(event.notionalUsd)}.`;
    case 'vault-took':
      return `The vault took ${formatSize(event.sizeBase)} ${id} that the market left of ${who}.`;
    case 'fund-took':
      return `The fund took ${formatSize(event.sizeBase)} ${id} that the market left of ${who}.`;
    case 'adl':
      return `${formatSize(event.sizeBase)} ${id} of ${who} was auto-deleveraged: closed at ${formatPrice(event.priceUsd)} against ${bucketName(run, event.other)}.`;
    case 'stop-triggered':
      return `The stop of ${who} at ${formatPrice(event.triggerUsd)} was set off.`;
    case 'stop-filled':
      return `The stop of ${who} traded ${formatSize(event.sizeBase)} ${id} at ${formatPrice(event.priceUsd)}.`;
    case 'missed-exit':
      return `${who} was liquidated before its stop traded.`;
    case 'flow':
      return `An outside order traded ${formatSize(event.sizeBase)} ${id} at ${formatPrice(event.priceUsd)}.`;
    case 'shed':
      return `The ${event.other === 0 ? 'vault' : 'fund'} shed ${formatSize(event.sizeBase)} ${id} at ${formatPrice(event.priceUsd)}.`;
    default:
      return moneySentence(run, event, who);
  }
}

type MoneyEvent = Exclude<
  Event,
  {
    kind:
      | 'triggered'
      | 'recovered'
      | 'fell'
      | 'filled'
      | 'vault-took-over'
      | 'vault-took'
      | 'fund-took'
      | 'adl'
      | 'stop-triggered'
      | 'stop-filled'
      | 'missed-exit'
      | 'flow'
      | 'shed';
  }
>;

function moneySentence(run: Run, event: MoneyEvent, who: string): string {
  switch (event.kind) {
    case 'fund-paid':
      return `The fund paid ${formatUsd(event.amountUsd)} for ${who}; ${formatUsd(event.balanceUsd)} was left.`;
    case 'deficit':
      return `${who} was left ${formatUsd(event.amountUsd)} below zero.`;
    case 'socialised':
      return `${formatUsd(event.amountUsd)} was taken from ${who} for a loss nobody covered.`;
    case 'unresolved':
      return `Nobody took the rest of ${who}.`;
    case 'loss-unresolved':
      return `${formatUsd(event.amountUsd)} of loss stayed unpaid.`;
    case 'withdrawal':
      return `${who} took out ${formatUsd(event.amountUsd)}${event.refusedUsd > 0 ? `; ${formatUsd(event.refusedUsd)} was refused` : ''}.`;
    case 'funding':
      return `Funding was exchanged on ${run.instrumentIds[event.instrument] ?? ''}.`;
    case 'fund-stopped':
      return `The fund reached its stop level at ${formatUsd(event.balanceUsd)}.`;
    case 'fund-resumed':
      return `The fund paid again from ${formatUsd(event.balanceUsd)}.`;
    default:
      return assertNever(event);
  }
}

function assertNever(event: never): never {
  throw new Error(`unhandled event ${JSON.stringify(event)}`);
}
