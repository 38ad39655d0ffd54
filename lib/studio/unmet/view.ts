/** Of the view: parts of the query that cannot be read, and what can be read and is not in the run. */
import { findBucket, formatTime } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { listWords, nearest } from '@/lib/scenario';
import { lastTickOf, SPEEDS } from '../clock';
import { readView, type ViewState } from '../url';
import { asked, type Parameters, quoted, type Unmet } from './unmet';

interface ViewParameter {
  /** What it is, behind its name. */
  readonly is: string;
  /** Why a text is none, after the text and "is". */
  readonly not: string;
  readonly instead: string;
  /** What is meant without the parameter; it may be written out all the same. */
  readonly usual?: readonly string[];
}

const VIEW: Readonly<Record<string, ViewParameter>> = {
  t: {
    is: 'the moment in milliseconds',
    not: 'no moment: t is a whole number of milliseconds, as in t=12000',
    instead: 'The end is shown.',
  },
  sel: { is: 'the account selected', not: 'no account', instead: 'Nothing is selected.' },
  which: {
    is: 'which of the two graphs',
    not: 'no graph: there are cascade and market',
    instead: 'The cascade is shown.',
    usual: ['cascade'],
  },
  view: {
    is: 'how it is shown',
    not: 'no view: there are graph, flow, charts and table',
    instead: 'The graph is shown.',
    usual: ['graph'],
  },
  tab: {
    is: 'which side of the inspector',
    not: 'no tab: there are story and events',
    instead: 'The story is shown.',
    usual: ['story'],
  },
  ins: { is: 'the instrument of the charts', not: 'no instrument', instead: 'The one of the shock is shown.' },
  range: {
    is: 'the stretch of time in milliseconds',
    not: 'no stretch of time: range is two moments in milliseconds, as in range=1000-9000',
    instead: 'All of it is shown.',
  },
  hold: { is: 'the account held', not: 'no account', instead: 'The run is shown as it was.' },
  speed: {
    is: 'the speed of playing',
    not: `none of the speeds: there are ${listWords(SPEEDS.map(String))}`,
    instead: 'The usual speed is set.',
  },
};

/** The parameters of a view. */
export const VIEW_PARAMETERS: Parameters = Object.fromEntries(Object.entries(VIEW).map(([name, { is }]) => [name, is]));

/** Parameters of a view that `readView` makes nothing of. */
export function unmetView(query: string, names: readonly string[] = Object.keys(VIEW)): Unmet[] {
  return names.flatMap((name) => {
    const parameter = VIEW[name];
    const text = asked(query, name);
    if (!parameter || text === null || parameter.usual?.includes(text)) return [];
    const read = readView(new URLSearchParams([[name, text]]).toString());
    const isRead = Object.keys(read).length > 0;
    if (isRead && (read.speed === undefined || SPEEDS.some((one) => one === read.speed))) return [];
    return [{ says: `${quoted(text)} is ${parameter.not}. ${parameter.instead}` }];
  });
}

/** What of a view the run does not have. */
export function unmetInRun({ tMs, selected, instrument, rangeMs, hold }: ViewState, run: Run): Unmet[] {
  const lastMs = lastMsOf(run);
  const end = `the run ends at ${formatTime(lastMs, run.tickMs)}`;
  const says: string[] = [];
  if (selected !== undefined && findBucket(run, selected) < 0)
    says.push(`There is no account called ${quoted(selected)} in this run. Nothing is selected.`);
  if (hold !== undefined && findBucket(run, hold) < 0)
    says.push(`There is no account called ${quoted(hold)} to hold. The run is shown as it was.`);
  if (instrument !== undefined && !run.instrumentIds.includes(instrument))
    says.push(`${quoted(instrument)} is not traded here${tradedWords(instrument, run.instrumentIds)} ${LEAD}`);
  if (tMs !== undefined && tMs > lastMs)
    says.push(`The moment asked for is ${formatTime(tMs, run.tickMs)}, but ${end}. Its end is shown.`);
  if (rangeMs !== undefined && rangeMs[0] >= lastMs)
    says.push(`The stretch of time asked for begins at ${formatTime(rangeMs[0], run.tickMs)}, but ${end}.`);
  return says.map((one) => ({ says: one }));
}

/** The same of two runs beside each other: what neither has. */
export function unmetInPair({ tMs, selected }: Pick<ViewState, 'tMs' | 'selected'>, runs: readonly Run[]): Unmet[] {
  const [longest] = runs.toSorted((one, other) => lastMsOf(other) - lastMsOf(one));
  if (!longest) return [];
  const isHere = selected === undefined || runs.some((run) => findBucket(run, selected) >= 0);
  return [
    ...(isHere ? [] : [{ says: `There is no account called ${quoted(selected)} in either run. None is selected.` }]),
    ...unmetInRun(tMs === undefined ? {} : { tMs }, longest),
  ];
}

const lastMsOf = (run: Run): number => lastTickOf(run) * run.tickMs;

const LEAD = 'The instrument of the shock is shown.';

function tradedWords(asked: string, ids: readonly string[]): string {
  const meant = nearest(asked, ids);
  return meant === null
    ? `: there ${ids.length === 1 ? 'is' : 'are'} ${listWords(ids, 8)}.`
    : `; did you mean ${meant}?`;
}
