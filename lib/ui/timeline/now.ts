/** The moment in words: how many are down, and what happened last. */
import { accountsOf, eventSentence, formatCount } from '@/lib/analysis';
import { eventAt, type Run } from '@/lib/engine';
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
    down: down === 0 ? 'Nobody down.' : `${formatCount(down)} of ${formatCount(accountsOf(run))} accounts down.`,
    last: event === null ? '' : `Last event: ${eventSentence(run, eventAt(run.log, event))}`,
  };
}
