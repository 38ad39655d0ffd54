import { bandsByAccounts, correlationMatrix, ladderOf, tiersOf } from '@/lib/presets/parts';
import { readPresetData } from '../../scripts/presetData';

const data = readPresetData(process.cwd());

test('ladders hold no level beyond the range in which the snapshot is complete', () => {
  const indexUsd = 112_209;
  const { bids, asks } = ladderOf(data.btcBook, 24, indexUsd);
  const distances = [...bids, ...asks].map(([priceUsd]) => Math.abs(priceUsd / indexUsd - 1) * 10_000);
  expect(Math.max(...distances)).toBeLessThan(24.01);
  expect(bids.length).toBeGreaterThan(500);
  expect(asks.length).toBeGreaterThan(500);
});

test('a ladder moved to another price keeps its levels in order and its depth in USD', () => {
  const { bids } = ladderOf(data.btcBook, 24, 112_209);
  for (const [place, [priceUsd, sizeBase]] of bids.entries()) {
    expect(sizeBase).toBeGreaterThan(0);
    expect(priceUsd).toBeLessThan(bids[place - 1]?.[0] ?? Number.POSITIVE_INFINITY);
  }
  const measuredUsd = data.btcBook.bids
    .filter(([priceUsd]) => (1 - priceUsd / 61_800.25) * 10_000 <= 24)
    .reduce((sum, [priceUsd, sizeBase]) => sum + priceUsd * sizeBase, 0);
  const movedUsd = bids.reduce((sum, [priceUsd, sizeBase]) => sum + priceUsd * sizeBase, 0);
  expect(movedUsd / measuredUsd).toBeCloseTo(1, 3);
});

test('margin tiers rise from 0 as published', () => {
  const tiers = tiersOf(data.binanceTiers, 'BTC');
  expect(tiers[0]).toEqual({ fromUsd: 0, maintenanceRate: 0.004, maxLeverage: 125 });
  expect(tiers.every((tier, place) => place === 0 || tier.fromUsd > (tiers[place - 1]?.fromUsd ?? 0))).toBe(true);
});

test('correlations are the published ones, symmetric', () => {
  expect(correlationMatrix(data.correlations, ['BTC', 'ETH', 'SOL'])).toEqual([
    [1, 0.91, 0.88],
    [0.91, 1, 0.86],
    [0.88, 0.86, 1],
  ]);
});

test('shares of accounts give back the shares of open interest they came from', () => {
  const byInterest = [
    { from: 1, to: 3, share: 0.36 },
    { from: 3, to: 7, share: 0.49 },
    { from: 7, to: 50, share: 0.15 },
  ];
  const bands = bandsByAccounts(byInterest);
  expect(bands.reduce((sum, band) => sum + band.share, 0)).toBeCloseTo(1, 9);
  const interest = bands.map(({ from, to, share }) => (share * (to - from)) / Math.log(to / from));
  const total = interest.reduce((sum, value) => sum + value, 0);
  for (const [place, value] of interest.entries()) expect(value / total).toBeCloseTo(byInterest[place]?.share ?? 0, 2);
});
