/** The sections of docs/validation.md on JELLY, POPCAT and BitMEX. */
import {
  bitmexFitted,
  bitmexHeldOut,
  jellyFitted,
  jellyHeldOut,
  popcatFitted,
  popcatHeldOut,
} from './validationEvents';
import { digits, type Row, rowsTable } from './validationFormat';
import { type PresetRun, readPreset, runDocument, runPreset } from './validationRun';

export const JELLY = 'jelly-2025-03-26';
export const POPCAT = 'popcat-2025-11-12';
export const BITMEX = 'bitmex-2020-03-12';
/** A third of the trader's 7.17 million USD. */
const WIDE_MARGIN_USD = 2_390_000;

/** The preset with another margin of its short. */
function jellyWide(root: string): PresetRun {
  const { title, scenario } = readPreset(root, JELLY);
  const accounts = scenario.accounts as readonly { readonly id: string }[];
  const changed = accounts.map((account) =>
    account.id === 'short' ? { ...account, collateralUsd: WIDE_MARGIN_USD } : account,
  );
  return runDocument(`${JELLY}, other margin`, title, { ...scenario, accounts: changed });
}

const section = (title: string, says: string, heldOut: readonly Row[], fitted: readonly Row[]): string =>
  `## ${title}
${says}

### ${title}: held out
${rowsTable(heldOut, 'Why it misses, or what its agreement is worth')}

### ${title}: fitted or set
${rowsTable(fitted, 'What was turned or set')}`;

const adlText = ({ run: { summary } }: PresetRun): string =>
  summary.adl.accounts === 0 ? 'nobody either' : `${digits(summary.adl.accounts, 1)} accounts`;

export interface EventRuns {
  readonly jelly: PresetRun;
  readonly popcat: PresetRun;
  readonly bitmex: PresetRun;
}

export function eventRuns(root: string): EventRuns {
  return { jelly: runPreset(root, JELLY), popcat: runPreset(root, POPCAT), bitmex: runPreset(root, BITMEX) };
}

export function eventsText(root: string, { jelly, popcat, bitmex }: EventRuns): string {
  return [
    section(
      'JELLY, 26 March 2025',
      `One figure is left to test with. On the day nobody was deleveraged for the vault; in the run ${adlText(jelly)}. The venue's own
settlement of the market at 0.0095 USD is not in the model.`,
      jellyHeldOut(jelly, jellyWide(root)),
      jellyFitted(jelly),
    ),
    section(
      'POPCAT, 12 November 2025',
      'Reports agree on the deposit and on the loss, and on little else.',
      popcatHeldOut(popcat),
      popcatFitted(popcat),
    ),
    section(
      'BitMEX, 12 and 13 March 2020',
      `Figures of the fund are published in XBT; here they are in USD, at the lowest and the highest price of the second fall. On the day
nobody was deleveraged; in the run ${adlText(bitmex)}, but with a fund of that size nothing else was to be expected.`,
      bitmexHeldOut(bitmex),
      bitmexFitted(bitmex),
    ),
  ].join('\n\n');
}
