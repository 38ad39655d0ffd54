/** docs/validation.md as text: every number of a run in it is computed here and now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountsOf } from '../../lib/analysis';
import { ENGINE_VERSION } from '../../lib/engine';
import { readPresetData } from '../presetData';
import { eventRuns, eventsText } from './validationEventsText';
import { octoberFitted, whaleFitted } from './validationFitted';
import { digits, type Row, ratioOf, rowsTable } from './validationFormat';
import { octoberHeldOut } from './validationOctober';
import type { WaveFile } from './validationOctoberFacts';
import { pricesText } from './validationPrices';
import { type PresetRun, readPreset, runDocument, runPreset } from './validationRun';
import { vectorsText } from './validationVectors';

const OCTOBER = 'october-10-2025';
const WHALE = 'whale-2025-03-12';
/** Made up; the million is left out for its length. */
const MADE = [
  'fund-pools',
  'adl-queue-or-pro-rata',
  'vault-inventory',
  'rate-limit-squeeze',
  'twelve-accounts',
  'hedge-becomes-trigger',
  'latency-spike',
  'makers-withdraw',
];

function head(runs: readonly PresetRun[]): string {
  return `# Validation: what happened, beside what the model gives

Written by \`npx tsx scripts/validation.ts\` from runs of \`public/presets/\` under engine ${ENGINE_VERSION}; a test runs them again and compares
this page. Measured figures are quoted from their sources; no figure of a run is typed.

**Fitted** means that something in the preset was turned or set until the run met the figure: agreement there is no evidence.
**Held out** means that nothing was. The two are never in one table. Where sources conflict a range is given, and the ratio is
taken to its nearer end. What in each preset is measured, assumed and fitted also stands in the studio, under About.

| Preset | Accounts | Liquidated | Deleveraged | Digest (DET-01) |
|---|---|---|---|---|
${runs.map(presetLine).join('\n')}

${SOURCES}`;
}

function presetLine({ title, run }: PresetRun): string {
  const { liquidated, adl } = run.summary;
  const counts = [accountsOf(run), liquidated.accounts, adl.accounts].map((count) => digits(count, 1)).join(' | ');
  return `| ${title} | ${counts} | \`${run.digest.slice(0, 16)}\` |`;
}

/** How many ratios lie within a factor; a ratio below zero lies within none. */
function within(rows: readonly Row[], factor: number): number {
  return rows.map(ratioOf).filter((ratio) => ratio >= 1 / factor && ratio <= factor).length;
}

function heldOutText(rows: readonly Row[], others: readonly (readonly Row[])[]): string {
  return `Of ${rows.length} figures ${within(rows, 1.25)} are met within a quarter, ${within(rows, 2)} within a factor of two, ${within(rows, 10)} within ten; the rest miss by more, or
have the other sign. "Other seeds" is the spread of ${others.length} runs that differ by the population drawn alone, the outside path not fitted again:
a hit that they do not share is luck.

${rowsTable(rows, 'Why it misses, or what its agreement is worth', others)}`;
}

const SOURCES = `Sources: *HL fills*: public fills and account states of Hyperliquid, analysed in ConejoCapital/HyperMultiAssetedADL; *HL waves*: 16 waves of
auto-deleveraging in pluriholonomic/autodeleveraging-analysis (MIT); *HL accounts deleveraged*, *HL open interest*, *HL positions*: Hyperliquid's
public data; *others*: other analyses of the same fills; *Binance bar*: five-minute bar of BTCUSDT; *HL, 12 March 2025*: public data and
statements, as widely reported; *HL and others, 26 March 2025*: the venue's announcement of 27 March, Arkham and Lookonchain; *Arkham,
Lookonchain, 12 November 2025*: on-chain analyses, with press of those days where they conflict; *BitMEX blog*: "Insurance Fund: your
questions answered"; *LedgerPrime*: its report on the crash of March 2020; *Skew*: its charts of liquidations. Files used are listed in \`public/data/README.md\`.`;

/** Seeds tried beside the preset's own. */
const OTHER_SEEDS = [1, 2];

function octoberText(root: string, october: PresetRun): string {
  const data = readPresetData(root);
  const readData = <T>(name: string): T => JSON.parse(readFileSync(join(root, 'public/data', name), 'utf8')) as T;
  const { title, scenario } = readPreset(root, OCTOBER);
  const waves = readData<WaveFile[]>('hl_oct10_waves_MIT.json');
  const { accountValueUsd } = readData<{ accountValueUsd: Record<string, number> }>('hl_account_quantiles.json');
  const heldOut = (real: PresetRun): Row[] => octoberHeldOut({ real, waves, data });
  const others = OTHER_SEEDS.map((seed) =>
    heldOut(runDocument(`${OCTOBER}, seed ${seed}`, title, { ...scenario, seed })),
  );
  return `## 10 October 2025: held out
${heldOutText(heldOut(october), others)}

### Prices of ETH and SOL after the first
The fit sees BTC's prices, and where ETH and SOL open is set by their first; the later ones it has not seen.

${pricesText(october, data)}

## 10 October 2025: fitted or set
${rowsTable(octoberFitted(october, data, accountValueUsd), 'What was turned or set')}`;
}

const LIMITS = `## What the model cannot be tested on
- **Other events.** No preset is made of Deribit in March 2020 or of 19 May 2021. Of BitMEX, JELLY and POPCAT no books, accounts or
  orders are public in the detail a run needs: their presets have a handful of figures each, and one to four to be tested with.
- **Other coins.** The October preset has BTC, ETH and SOL. Measured prices of XRP, HYPE and the others have no counterpart.
- **Who was there.** Positions, entries and stops of real accounts before the event are not published as a whole. The accounts are
  drawn; another seed is another population, and figures of one run are one draw.
- **Who caused whom.** No source says which forced sale pulled down which account. That causes add up and agree with a run in which
  the cause is taken away is tested (\`test/engine/causes.test.ts\`, \`test/engine/knockOut.test.ts\`); that the market of the day
  worked this way is not.
- **New orders.** Nobody in the model opens a position, adds margin or trades by choice, so what people did in those minutes is in
  the fitted outside path, the cascade's own share in it included as far as the model misses it.
- **Few events.** Most figures are of one afternoon. Of the other days most of what is known had to be set before there was a run.`;

const DETERMINISM = `## The same everywhere
\`test/fixtures/digests.json\` holds the digest of every preset. Node is held to it by \`test/engine/digests.test.ts\`, Chromium's worker in the
built app by \`test/e2e/determinism.spec.ts\`. Other browsers are not run; they agree by construction: the engine uses only
\`+ - * /\` and \`Math.sqrt\`, which IEEE 754 fixes to the last bit, integer operations, and its own kernels for the rest
(\`lib/engine/kernel\`: exponential, logarithm and power in plain JavaScript, no \`Math.exp\`, \`Math.pow\` or \`**\`), sums in index order,
counter-based random numbers, and no clock. \`test/architecture.test.ts\` refuses engine source that reaches for anything else.`;

/** The file's text: the same for the same presets, data and engine. */
export function validationText(root: string): string {
  const october = runPreset(root, OCTOBER);
  const whale = runPreset(root, WHALE);
  const events = eventRuns(root);
  const made = MADE.map((id) => runPreset(root, id));
  return `${head([october, whale, events.jelly, events.popcat, events.bitmex, ...made])}

${octoberText(root, october)}

## The whale of 12 March 2025: fitted or set
Three figures are known and three parameters were turned to them; none is left to test the model with.

${rowsTable(whaleFitted(whale), 'What was turned or set')}

${eventsText(root, events)}

## The other presets
Made up, to be followed by hand; nothing measured speaks to them. That each teaches what it says is tested
(\`test/presets/lessons.test.ts\`): the rule acts in the run, and without the rule the lesson is gone.

## Checked numbers
${vectorsText(root)}

${LIMITS}

${DETERMINISM}
`;
}
