'use client';
/** Makes the files that a run leaves the browser in. */
import { RUN_FILE_LIMITS, runFileText } from '@/lib/analysis';
import type { Studio, TakeAway } from '@/lib/studio';
import {
  accountsTable,
  blobOf,
  type CsvTable,
  csvPieces,
  type ExportOf,
  eventsTable,
  exportName,
  fallsTable,
  sourceOf,
  today,
} from '@/lib/ui/export';
import { foldTimeline, seriesTable } from '@/lib/ui/timeline';

export interface Offer {
  readonly what: TakeAway;
  readonly label: string;
  /** What is in it, and what it is good for. */
  readonly says: string;
}

const many = (count: number): string => count.toLocaleString('en-US');

export const OFFERS: readonly Offer[] = [
  {
    what: 'report',
    label: 'Report as HTML',
    says: 'One file to send or print: pictures, figures, the largest falls, rules, what is measured, and the scenario itself. It opens without a network.',
  },
  {
    what: 'json',
    label: 'Run as JSON',
    says: `Everything: scenario, summary, series, falls with their causes, accounts, events. At most ${many(RUN_FILE_LIMITS.accounts)} accounts and ${many(RUN_FILE_LIMITS.events)} events; what is left out is counted in the file.`,
  },
  { what: 'falls', label: 'Falls as CSV', says: 'One row a liquidation: when, by whom, what it lost, who paid.' },
  {
    what: 'accounts',
    label: 'Accounts as CSV',
    says: 'One row a position, at the start and at the end. All accounts.',
  },
  { what: 'events', label: 'Events as CSV', says: 'One row an event, in the order of the log that the digest is of.' },
  { what: 'series', label: 'Series as CSV', says: 'One row a tick: prices of every instrument, fund, vault, ADL.' },
];

export interface Made {
  readonly name: string;
  readonly blob: Blob;
}

/** Null before the first run. Throws where the browser has no room for it. */
export async function make(what: TakeAway, studio: Studio): Promise<Made | null> {
  const { finished, tick } = studio.store.getState();
  if (!finished) return null;
  const { run, scenario } = finished;
  const source = sourceOf(run, scenario, tick);
  const name = (part: string, extension: string): string => exportName({ chart: part, source }, extension);
  if (what === 'report') {
    const { reportOf } = await import('@/lib/ui/report');
    await studio.study(false);
    const { base, studied } = studio.store.getState();
    const study = studied.hash === run.scenarioHash ? studied.study : null;
    const file = name('report', 'html');
    return { name: file, blob: new Blob([await reportOf({ finished, base, study, file })], { type: 'text/html' }) };
  }
  if (what === 'json') {
    const file = name('run', 'json');
    const text = runFileText(run, scenario, { made: today(), name: file });
    return { name: file, blob: await blobOf(text, 'application/json') };
  }
  const of: ExportOf = { ...CSV_WORDS[what], source: { ...source, moment: 'from the start to the end' } };
  return { name: name(what, 'csv'), blob: await blobOf(csvPieces(of, tableOf(what, finished.run)), 'text/csv') };
}

type Numbers = Exclude<TakeAway, 'report' | 'json'>;

const CSV_WORDS: Readonly<Record<Numbers, Omit<ExportOf, 'source'>>> = {
  falls: {
    ...{ chart: 'Falls', unit: 'USD and milliseconds', codes: ['CAUSE-01', 'CAUSE-04', 'CAUSE-05', 'CAUSE-06'] },
    says: 'Who fell, in order: state at the trigger, main parent, loss and who paid it.',
  },
  accounts: {
    ...{ chart: 'Accounts', unit: 'USD and base units', codes: ['MARGIN-01'] },
    says: 'Every account with its positions, at the start and at the end.',
  },
  events: {
    ...{ chart: 'Events', unit: 'USD, base units and milliseconds', codes: ['DET-01'] },
    says: 'The event log, in order. docs/events.md says what each value means.',
  },
  series: {
    ...{ chart: 'Series', unit: 'USD', codes: ['MARK-01', 'BOOK-02', 'FUND-01'] },
    says: 'Prices by instrument, fund, vault and what ADL closed, tick by tick.',
  },
};

function tableOf(what: Numbers, run: Parameters<typeof fallsTable>[0]): CsvTable {
  switch (what) {
    case 'falls':
      return fallsTable(run);
    case 'accounts':
      return accountsTable(run);
    case 'events':
      return eventsTable(run);
    case 'series':
      return seriesTable(run, foldTimeline(run).adlUsd);
  }
}
