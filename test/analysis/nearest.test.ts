/** The trigger price told is the one in force when the mark stood nearest to it, not that of what is left at the end. */
import { accountStory, findBucket, openingOf, plainText } from '@/lib/analysis';
import { nearestTrigger } from '@/lib/analysis/nearest';
import { heldAt, heldThrough } from '@/lib/analysis/replay';
import { type Run, simulate } from '@/lib/engine';
import { preset, twelve } from './fixtures';

const scenario = twelve();
const run = simulate(scenario);
const ivy = findBucket(run, 'ivy');

/** The same run, the mark of one tick another: ADL took 150 of ivy's 900 coins at 8 s. */
function withMark(tick: number, usd: number): Run {
  const markUsd = run.series.markUsd.slice();
  markUsd[tick] = usd;
  return { ...run, series: { ...run.series, markUsd } };
}

test('MARGIN-05 before ADL: short 900 from 100 with 10,800 at 10 % triggers at 100,800/990', () => {
  const nearest = nearestTrigger(run, scenario, ivy);
  expect(nearest).toMatchObject({ tick: 0, markUsd: 100, changed: true });
  expect(nearest?.triggerUsd).toBeCloseTo(100_800 / 990, 9);
});

test('MARGIN-05 after ADL it is another: of 900 s were bought back at 75, (10,800 + 25 s + 100 (900 - s))/(1.1 (900 - s))', () => {
  const last = run.series.ticks - 1;
  const nearest = nearestTrigger(withMark(last, 108), scenario, ivy);
  expect(nearest).toMatchObject({ tick: last, markUsd: 108 });
  // Gus had 200 coins, of which the market took what 73.86 on average and the fund's last dollars allowed.
  const s = 900 + (run.buckets.sizeBase[run.buckets.positionStart[ivy] ?? 0] ?? 0);
  expect(s).toBeCloseTo(149.6, 1);
  expect(nearest?.triggerUsd).toBeCloseTo((10_800 + 25 * s + 100 * (900 - s)) / (1.1 * (900 - s)), 9);
  expect(plainText(accountStory(withMark(last, 108), scenario, ivy))).toContain(
    'It was nearest at 11 s: the mark stood at $108, and with what it held then it would have been triggered at $108.53.',
  );
});

test('LIQ-06 ADL-02 one bucket played back alone holds at every tick what all played back together hold', () => {
  for (const name of ['fay', 'gus', 'ivy', 'leo']) {
    const bucket = findBucket(run, name);
    const row = run.buckets.positionStart[bucket] ?? 0;
    const seen: number[] = [];
    heldThrough(run, scenario, bucket, (from, to, held) => {
      for (let tick = from; tick <= to; tick += 1) {
        seen.push(tick);
        const all = heldAt(run, scenario, tick);
        expect(held.sizeBase[row]).toBe(all.sizeBase[row]);
        expect(held.collateralUsd[bucket]).toBeCloseTo(all.collateralUsd[bucket] ?? Number.NaN, 9);
      }
    });
    expect(seen).toEqual(Array.from({ length: run.series.ticks }, (_, tick) => tick));
  }
});

test('October: who was half closed at a profit is told the trigger of what it held, and is not near that of the end', () => {
  const october = preset('october-10-2025');
  const real = simulate(october);
  const bucket = findBucket(real, 'p9249');
  const row = real.buckets.positionStart[bucket] ?? 0;
  const nearest = nearestTrigger(real, october, bucket);
  const { collateralUsd } = openingOf(real, october, bucket);
  // At that price equity is the maintenance of the tier it is in, for the size it opened with.
  const [size, entryUsd] = [real.buckets.openingSizeBase[row] ?? 0, real.buckets.entryUsd[row] ?? 0];
  const triggerUsd = nearest?.triggerUsd ?? Number.NaN;
  const instrument = october.instruments[real.buckets.positionInstrument[row] ?? -1];
  const maintenanceUsd = (instrument?.tiers ?? []).reduce(
    (sum, { fromUsd, maintenanceRate }, k, tiers) =>
      sum +
      Math.max(0, Math.min(Math.abs(size) * triggerUsd, tiers[k + 1]?.fromUsd ?? Number.POSITIVE_INFINITY) - fromUsd) *
        maintenanceRate,
    0,
  );
  expect(collateralUsd + size * (triggerUsd - entryUsd)).toBeCloseTo(maintenanceUsd, 3);
  expect(triggerUsd).toBeLessThan(3_900);
  expect(real.buckets.liquidationPriceUsd[row]).toBeGreaterThan(4_300);
  expect(plainText(accountStory(real, october, bucket))).toContain(
    'It was nearest at 0 s: the mark stood at $3,740, and with what it held then it would have been triggered at $3,837.',
  );
});
