/** Who stands in the market graph: the largest holders alone, the rest in cohorts. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { bucketName } from './cascadeModel';
import { eachPosition, makersOf } from './holdings';
import { largestPosition } from './survivors';

const SINGLES = 44;
const ALL_SINGLE = 120;
/** Notional over collateral from which on a band begins. */
export const LEVERAGE_BANDS = [3, 7, 15, 30];

export interface Holder {
  key: string;
  buckets: number[];
  instrument: number;
  side: number;
  /** How many of LEVERAGE_BANDS its leverage reaches. */
  band: number;
  notionalUsd: number;
  /** Signed notional per instrument. */
  exposure: Float64Array;
  label: string;
}

/** The largest single; the rest by instrument of the largest position, side, leverage band and size band. */
export function groupHolders(run: Run, scenario: Scenario): Holder[] {
  const scan = scanHolders(run, scenario);
  const count = scan.filter((usd) => usd > 0).length;
  const largest = largestOf(scan, count <= ALL_SINGLE ? count : SINGLES);
  const singles = largest.map((b) => holderOf(run, scenario, b, `b${b}`, bucketName(run, b)));
  const alone = new Set(largest);
  const cohorts = new Map<string, Holder>();
  // A million buckets pass here: only their cohorts are objects.
  for (let b = 0; b < scan.length; b += 1) {
    if (scan[b] === 0 || alone.has(b)) continue;
    const key = cohortKey(run, scenario, b, scan[b] as number);
    const known = cohorts.get(key);
    if (!known) {
      cohorts.set(key, holderOf(run, scenario, b, key, bucketName(run, b)));
      continue;
    }
    known.buckets.push(b);
    known.notionalUsd += scan[b] as number;
    addExposure(run, scenario, b, known.exposure);
  }
  for (const cohort of cohorts.values()) {
    if (cohort.buckets.length > 1) cohort.label = `${cohort.buckets.length.toLocaleString('en-US')} accounts`;
  }
  return [...singles, ...cohorts.values()];
}

/** Gross notional by bucket at the opening index; 0 for a maker and for whoever holds nothing. */
function scanHolders(run: Run, scenario: Scenario): Float64Array {
  const { buckets } = run;
  const indexUsd = Float64Array.from(scenario.instruments, (instrument) => instrument.indexUsd);
  const out = new Float64Array(buckets.count);
  for (let b = 0; b < out.length; b += 1) {
    const end = buckets.positionStart[b + 1] as number;
    let usd = 0;
    for (let p = buckets.positionStart[b] as number; p < end; p += 1) {
      usd += Math.abs(buckets.openingSizeBase[p] as number) * (indexUsd[buckets.positionInstrument[p] as number] ?? 0);
    }
    out[b] = usd;
  }
  for (const b of makersOf(run, scenario)) out[b] = 0;
  return out;
}

/** Indices of the k largest, the largest first; ties by index. */
function largestOf(values: Float64Array, k: number): number[] {
  const found: number[] = [];
  let least = 0;
  for (let b = 0; b < values.length; b += 1) {
    const usd = values[b] as number;
    if (usd === 0 || (found.length === k && usd <= least)) continue;
    let at = found.length;
    while (at > 0 && (values[found[at - 1] as number] as number) < usd) at -= 1;
    found.splice(at, 0, b);
    if (found.length > k) found.pop();
    least = values[found.at(-1) as number] as number;
  }
  return found;
}

function bandOf(run: Run, bucket: number, notionalUsd: number): number {
  const collateral = run.buckets.openingCollateralUsd[bucket] as number;
  const leverage = notionalUsd / Math.max(collateral, 1e-9);
  let band = 0;
  for (const from of LEVERAGE_BANDS) if (leverage >= from) band += 1;
  return band;
}

function cohortKey(run: Run, scenario: Scenario, bucket: number, notionalUsd: number): string {
  const lead = largestPosition(run, scenario, bucket);
  const size = Math.min(7, Math.max(0, Math.floor(Math.log10(Math.max(1, notionalUsd)))));
  return `m${lead?.instrument}:${(lead?.side ?? 1) > 0 ? 'l' : 's'}:${bandOf(run, bucket, notionalUsd)}:${size}`;
}

function holderOf(run: Run, scenario: Scenario, b: number, key: string, label: string): Holder {
  const lead = largestPosition(run, scenario, b) ?? { instrument: 0, side: 1, notionalUsd: 0 };
  const exposure = new Float64Array(run.instrumentIds.length);
  addExposure(run, scenario, b, exposure);
  const notionalUsd = exposure.reduce((sum, usd) => sum + Math.abs(usd), 0);
  return { key, buckets: [b], ...lead, band: bandOf(run, b, notionalUsd), notionalUsd, exposure, label };
}

/** Adds a bucket's signed opening notional by instrument. */
function addExposure(run: Run, scenario: Scenario, bucket: number, exposure: Float64Array): void {
  eachPosition(run, scenario, bucket, (i, usd) => {
    exposure[i] = (exposure[i] as number) + usd;
  });
}
