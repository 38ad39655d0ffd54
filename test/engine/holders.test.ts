/** When two documents have the same holders, so that a runner need not draw them again, and when they do not (DET-01). */
import { sameHolders } from '@/lib/engine/holders';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, holds, scenarioOf, step } from './support';

type Population = NonNullable<ScenarioInput['population']>;

const population: Population = {
  count: 5,
  equity: { kind: 'fixed', usd: 1000 },
  leverage: [{ from: 5, to: 10, share: 1 }],
  instruments: { BTC: 1 },
  instrumentsPerAccount: [1],
  longShare: { BTC: 0.5 },
};
const base: Partial<ScenarioInput> = { seed: 3, accounts: [holds('a', 100, 10)], population };
const drawn = scenarioOf(base);

describe('the same holders', () => {
  const same: readonly [string, Partial<ScenarioInput>][] = [
    ['nothing differs', {}],
    ['another title and shock', { title: 'other', shock: step(-0.1) }],
    ['another venue', { venue: { socialise: 'gains' } }],
    ['another book', { instruments: [btc({ book: { kind: 'saturating', depthUsd: 1e6, floorUsd: 10 } })] }],
  ];
  test.each(same)('DET-01 %s', (_, change) => {
    expect(sameHolders(drawn, scenarioOf({ ...base, ...change }))).toBe(true);
  });

  const others: readonly [string, Partial<ScenarioInput>][] = [
    ['another seed', { seed: 4 }],
    ['another account', { accounts: [holds('a', 101, 10)] }],
    ['another population', { population: { ...population, count: 6 } }],
    ['no population', { population: undefined }],
    ['another index', { instruments: [btc({ indexUsd: 101 })] }],
    ['other tiers', { instruments: [btc({ tiers: [{ fromUsd: 0, maintenanceRate: 0.06 }] })] }],
    ['another funding rate', { instruments: [btc({ fundingRate8h: 0.001 })] }],
    ['one more instrument', { instruments: [btc(), btc({ id: 'ETH' })] }],
  ];
  test.each(others)('DET-01 not with %s', (_, change) => {
    expect(sameHolders(drawn, scenarioOf({ ...base, ...change }))).toBe(false);
    expect(sameHolders(scenarioOf({ ...base, ...change }), drawn)).toBe(false);
  });

  test('DET-01 where nobody is drawn the seed is nobody’s', () => {
    const { population: _, ...written } = base;
    expect(sameHolders(scenarioOf(written), scenarioOf({ ...written, seed: 4 }))).toBe(true);
    expect(sameHolders(drawn, drawn)).toBe(true);
  });
});
