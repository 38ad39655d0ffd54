/** What the sides of a comparison and the page are called. */
import type { Reference } from '@/lib/studio';
import { pairName, sideName } from '@/lib/ui/compare/sideName';
import { preset, twelve } from '../analysis/fixtures';

const side = (id: string, title?: string, reference: Reference = { kind: 'preset', id }) => {
  const scenario = id === 'twelve-accounts' ? twelve() : preset(id);
  return { referred: { reference, title: title ?? scenario.title, scenario, base: scenario } };
};

const alike = { rules: [], sameMarket: true };
const own = side('twelve-accounts');
const title = own.referred.scenario.title;

test('two presets of one market are called by their titles, under whose rules they are too', () => {
  const other = side('latency-spike', 'A latency spike, under Bybit');
  const pair = { a: own, b: other };
  expect(sideName('A', pair, alike)).toBe(title);
  expect(sideName('B', pair, alike)).toBe('A latency spike, under Bybit');
});

test('one preset twice is called by what was done with it', () => {
  const pair = { a: own, b: side('twelve-accounts', `${title}, under Bybit`) };
  expect(sideName('A', pair, alike)).toBe('As the preset has it');
  expect(sideName('B', pair, alike)).toBe('Under Bybit');
  const shared = { a: own, b: side('twelve-accounts', title, { kind: 'link', id: 'abc' }) };
  expect(sideName('B', shared, alike)).toBe('As it was shared');
});

test('the page is about the scenario of both, or names both; nothing before both are there', () => {
  expect(pairName('One', 'One')).toBe('One');
  expect(pairName('One', 'Two')).toBe('One, beside Two');
  expect(pairName('One', undefined)).toBeUndefined();
});
