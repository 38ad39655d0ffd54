/** Section 13: what the tolerance of cash is a share of. Of every way cash moves the dollars, each once; BTC from 100 to 90. */
import { simulate } from '@/lib/engine';
import type { ScenarioInput } from '@/lib/scenario';
import { btc, DEEP, expectNear, holds, scenarioOf, step } from './support';

const SOLD = { liquidation: { limit: { kind: 'none' as const } } };
const TO_ADL = { liquidation: { limit: { kind: 'bankruptcy' as const }, residue: ['adl' as const] } };

type Row = readonly [string, Partial<ScenarioInput>, number];
const rows: readonly Row[] = [
  ['nothing', { accounts: [holds('a', 500, 10)] }, 0],
  ['a flow: 10 x 100', { shock: { flows: [{ instrument: 'BTC', startMs: 0, durationMs: 0, sizeBase: -10 }] } }, 1000],
  ['a sale: 10 x 90', { accounts: [holds('a', 120, 10)], venue: SOLD, shock: step(-0.1) }, 900],
  [
    'a sale and 20 from the fund',
    { accounts: [holds('a', 80, 10)], venue: { ...SOLD, fund: { startUsd: 100 } }, shock: step(-0.1) },
    920,
  ],
  [
    'a sale and 20 from the winners',
    {
      accounts: [holds('a', 80, 10), holds('w', 500, -4)],
      venue: { ...SOLD, socialise: 'gains' },
      shock: step(-0.1),
    },
    920,
  ],
  [
    'a takeover: 10 x 90',
    {
      accounts: [holds('a', 120, 10)],
      venue: { ...SOLD, vault: { capitalUsd: 1000, takeoverShare: 1 } },
      shock: step(-0.1),
    },
    900,
  ],
  [
    'ADL: 10 x 88',
    {
      instruments: [btc({ book: { ...DEEP, spread: 0.1 } })],
      accounts: [holds('a', 120, 10), holds('w', 5000, -10)],
      venue: { ...TO_ADL, adl: { rank: 'size' } },
      shock: step(-0.1),
    },
    880,
  ],
  [
    'funding, once: 10 x 100 x 0.001 and 4 x 100 x 0.001',
    {
      clock: { tickMs: 100_000, horizonMs: 100_000 },
      instruments: [btc({ book: DEEP, fundingRate8h: 0.288 })],
      accounts: [holds('a', 500, 10), holds('b', 500, -4)],
      venue: { fundingIntervalMs: 100_000 },
    },
    1.4,
  ],
];
test.each(rows)('section 13: gross flow of %s', (_, change, usd) => {
  const { summary } = simulate(scenarioOf({ instruments: [btc({ book: DEEP })], ...change }));
  expectNear(summary.conservation.grossFlowUsd, usd, 1e-9);
});
