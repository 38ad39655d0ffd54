'use client';
/** The report of a run: one HTML file with everything in it. */
import { type Base, changesFrom, type Finished, type StudyState } from '@/lib/studio';
import { pageFonts, today } from '@/lib/ui/export';
import { reportPictures } from './pictures';
import { reportHtml } from './reportHtml';
import { colourNames, readTokens } from './tokens';
import type { ReportOrigin } from './types';

export { type PairReportAsked, pairReportOf } from './pair';
export { reportHtml } from './reportHtml';
export type { ReportContent, ReportOrigin, ReportPicture, ReportTokens } from './types';

export interface ReportAsked {
  readonly finished: Finished;
  readonly base: Base | null;
  readonly study: StudyState['study'];
  /** What the file will be called. */
  readonly file: string;
}

/** Browser only: the pictures are drawn by the page. */
export async function reportOf({ finished, base, study, file }: ReportAsked): Promise<string> {
  const tokens = readTokens();
  const fonts = await pageFonts();
  return reportHtml({
    ...{ run: finished.run, scenario: finished.scenario, file, made: today(), tokens, fonts },
    origin: originOf(finished, base),
    pictures: reportPictures({ finished, study, tokens: colourNames(tokens) }),
  });
}

/** What the scenario was opened from, and in what it is another by now. */
function originOf({ scenario }: Finished, base: Base | null): ReportOrigin {
  if (!base) return { preset: null, notes: null, teaches: null, changes: [], changeCount: 0 };
  const { list, more } = changesFrom(base.scenario, scenario);
  return {
    preset: base.origin.kind === 'preset' ? base.title : null,
    notes: base.notes,
    teaches: base.teaches,
    changes: list.map(({ label, from, to }) => ({ label, from, to })),
    changeCount: list.length + more,
  };
}
