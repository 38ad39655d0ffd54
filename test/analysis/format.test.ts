import {
  formatLeverage,
  formatPrice,
  formatPriceCents,
  formatShare,
  formatShareFine,
  formatSize,
  formatTime,
  formatUsd,
  formatWords,
  printed,
  wholeDollars,
} from '@/lib/analysis';

test.each([
  [4_123_456, '$4.12m'],
  [-12_345, '\u2212$12.3k'],
  [999_999, '$1m'],
  [441.4, '$441'],
  [0, '$0'],
  [0.25, '$0.25'],
  [1e-9, '$0'],
])('formatUsd(%d)', (value, expected) => expect(formatUsd(value)).toBe(expected));

test.each([
  [64_478.4, '$64,478'],
  [93.1, '$93.10'],
  [95, '$95'],
  [2.3456, '$2.346'],
  [1.8243, '$1.824'],
  [4.7495, '$4.75'],
  [9.99996, '$10'],
  [0.21368, '$0.2137'],
  [0.009512, '$0.009512'],
  [0.0095, '$0.0095'],
  [0, '$0'],
  [-0.5, '\u2212$0.50'],
  [Number.NaN, 'none'],
])('formatPrice(%d)', (value, expected) => expect(formatPrice(value)).toBe(expected));

test.each([
  [24_600, 100, '24.6\u00a0s'],
  [8_000, 1000, '8\u00a0s'],
  [367_000, 1000, '6:07\u00a0min'],
  [3_725_000, 1000, '1:02:05\u00a0h'],
])('formatTime(%d, %d)', (ms, tickMs, expected) => expect(formatTime(ms, tickMs)).toBe(expected));

test.each([
  [0.28, '28\u00a0%'],
  [0.0221, '2.2\u00a0%'],
  [0.0004, 'under 0.1\u00a0%'],
  [0, '0\u00a0%'],
])('formatShare(%d)', (value, expected) => expect(formatShare(value)).toBe(expected));

test('sizes, leverage and counted words', () => {
  expect(formatSize(-59.217)).toBe('59.2');
  expect(formatSize(175_000)).toBe('175,000');
  expect(formatLeverage(4.52)).toBe('4.5x');
  expect(formatLeverage(Infinity)).toBe('no equity');
  expect(formatWords(1, 'account')).toBe('one account');
  expect(formatWords(23, 'other')).toBe('23 others');
});

test('prices to reckon with keep their cents, and whole dollars add up to the whole of all', () => {
  expect([3_230.4812, 75, 1_000.5, 2.3456].map(formatPriceCents)).toEqual(['$3,230.48', '$75', '$1,000.50', '$2.346']);
  expect(wholeDollars([0.4, 0.4, 0.4, 10.3])).toEqual([0, 1, 0, 11]);
  expect(wholeDollars([1_325_512.4, 442.63, 57.37]).reduce((sum, usd) => sum + usd, 0)).toBe(1_326_012);
});

test.each([
  ['One shock of -5 %, twelve accounts', 'One shock of \u22125\u00a0%, twelve accounts'],
  ['marks lie -2.1 to 2.2 % (ETH), (-$3)', 'marks lie \u22122.1 to 2.2\u00a0% (ETH), (\u2212$3)'],
  ['on 2025-10-10, of p-5, at /x/-1 and 3-4', 'on 2025-10-10, of p-5, at /x/-1 and 3-4'],
])('printed(%s)', (prose, expected) => expect(printed(prose)).toBe(expected));

test.each([
  [0.0056, '0.56\u00a0%'],
  [0.0064, '0.64\u00a0%'],
  [0.00013, '0.013\u00a0%'],
  [1e-6, 'under 0.001\u00a0%'],
  [0.00996, '1\u00a0%'],
  [0.066, '6.6\u00a0%'],
  [0.51, '51\u00a0%'],
  [0, '0\u00a0%'],
])('formatShareFine(%d)', (value, expected) => expect(formatShareFine(value)).toBe(expected));
