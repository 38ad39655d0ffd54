/** Who holds what before the shock, read off a run's buckets. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { isMaker } from './survivors';

/** A bucket's positions: instrument, and signed notional at the opening index. */
export function eachPosition(
  run: Run,
  scenario: Scenario,
  bucket: number,
  use: (i: number, usd: number) => void,
): void {
  const end = run.buckets.positionStart[bucket + 1] as number;
  for (let p = run.buckets.positionStart[bucket] as number; p < end; p += 1) {
    const i = run.buckets.positionInstrument[p] as number;
    use(i, (run.buckets.openingSizeBase[p] as number) * (scenario.instruments[i]?.indexUsd ?? 0));
  }
}

/** Makers are named, or the last bucket of all: whom a population's balance makes. */
export function makersOf(run: Run, scenario: Scenario): number[] {
  const { account, count } = run.buckets;
  const found: number[] = [];
  for (let b = 0; b < count; b += 1) {
    const mayBe = b === count - 1 || (account[b] as number) < scenario.accounts.length;
    if (mayBe && isMaker(run, scenario, b)) found.push(b);
  }
  return found;
}
