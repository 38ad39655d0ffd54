/** To other pages with the same scenario, and out of the browser. */
import { pairHref } from '../pair/address';
import { formatReference, type Reference, referenceOf } from '../reference';
import type { StudioState } from '../state';
import type { Command } from './command';

const hasRun = ({ finished }: StudioState): boolean => finished !== null;

/** What stands in the studio, as other pages name it. */
const hereOf = ({ base, changed }: StudioState): { base: Reference; now: Reference | null } | null =>
  base ? { base: referenceOf(base.origin), now: changed ? { kind: 'draft' } : null } : null;

const canLeave = (state: StudioState): boolean => hereOf(state) !== null;

/** To the pages that show the same scenario otherwise. */
export const GOING: readonly Command[] = [
  {
    ...{ id: 'compare', label: 'Compare: two runs side by side', shortcut: null, may: canLeave },
    run: ({ store }, desk) => {
      const here = hereOf(store.getState());
      if (here) desk?.go(pairHref(here.base, here.now));
    },
  },
  {
    ...{ id: 'present', label: 'Present: step by step', shortcut: null, may: canLeave },
    run: ({ store }, desk) => {
      const here = hereOf(store.getState());
      if (here) desk?.go(`/present/${formatReference(here.now ?? here.base)}`);
    },
  },
  {
    ...{ id: 'policies', label: 'Policy board: every venue and ADL ranking', shortcut: null, may: canLeave },
    run: ({ store }, desk) => {
      const here = hereOf(store.getState());
      if (here) desk?.go(`/policies?of=${formatReference(here.now ?? here.base)}`);
    },
  },
];

export const TAKING: readonly Command[] = [
  {
    ...{ id: 'share', label: 'Share: make a link to this run', shortcut: { key: 'l' }, edits: true, may: hasRun },
    run: (_studio, desk) => desk?.share(),
  },
  {
    ...{ id: 'take-away', label: 'Take the run away: report, JSON, CSV', shortcut: { key: 'x' }, may: hasRun },
    run: (_studio, desk) => desk?.open('take-away'),
  },
  {
    ...{ id: 'report', label: 'Report as HTML', shortcut: null, may: hasRun },
    run: (_studio, desk) => desk?.take('report'),
  },
  {
    ...{ id: 'run-json', label: 'Run as JSON', shortcut: null, may: hasRun },
    run: (_studio, desk) => desk?.take('json'),
  },
];
