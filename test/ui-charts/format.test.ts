import { change, clock, moment, plural, priceUsd, usd } from '@/lib/ui/charts/format';

test.each([
  [4_120_000, '$4.12m'],
  [4_000_000, '$4m'],
  [999_999, '$1m'],
  [12_400, '$12.4k'],
  [441, '$441'],
  [0, '$0'],
  [-2_500, '\u2212$2.5k'],
  [1_230_000_000, '$1.23bn'],
])('usd %d is %s', (value, text) => {
  expect(usd(value)).toBe(text);
});

test.each([
  [64_200, '$64,200'],
  [64_200.4, '$64,200'],
  [150.256, '$150.26'],
  [0.1234, '$0.1234'],
])('priceUsd %d is %s', (value, text) => {
  expect(priceUsd(value)).toBe(text);
});

test.each([
  [30_600, 100, '30.6\u00a0s'],
  [30_000, 1_000, '30\u00a0s'],
  [744_000, 1_000, '12:24\u00a0min'],
  [3_725_000, 1_000, '1:02:05\u00a0h'],
])('moment of %d ms at ticks of %d ms', (ms, tickMs, text) => {
  expect(moment(ms, tickMs)).toBe(text);
});

test('changes carry their sign, nothing carries none', () => {
  expect([change(-0.07), change(0.1), change(0)]).toEqual(['\u22127.0\u00a0%', '+10.0\u00a0%', '0.0\u00a0%']);
});

test('one and many', () => {
  expect([plural(1, 'account'), plural(20_000, 'account')]).toEqual(['1\u00a0account', '20,000\u00a0accounts']);
});

test('a clock of 0', () => {
  expect(clock(0, 100)).toEqual({ value: '0.0', unit: 's' });
});
