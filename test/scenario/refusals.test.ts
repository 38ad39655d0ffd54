/** Documents that are refused (docs/model.md section 1): one change to a good document, the code and the place it gives. */
import { LIMITS, parseScenario } from '@/lib/scenario';
import { changed, full, least } from './documents';

type Refusal = readonly [what: string, pointer: string, value: unknown, code: string, at?: string];

const I0 = '/instruments/0';
const POPULATION = {
  count: 5,
  equity: { kind: 'fixed', usd: 100 },
  leverage: [{ from: 1, to: 5, share: 1 }],
  instruments: { BTC: 1 },
  instrumentsPerAccount: [1],
  longShare: { BTC: 0.5 },
};

const LEAST: readonly Refusal[] = [
  ['another version', '/shockgraph', 2, 'not-allowed'],
  ['no version', '/shockgraph', undefined, 'missing'],
  ['no title', '/title', undefined, 'missing'],
  ['an empty title', '/title', '', 'out-of-range'],
  ['a title that is too long', '/title', 'x'.repeat(LIMITS.titleLength + 1), 'out-of-range'],
  ['an unknown field', '/venu', {}, 'unknown-field'],
  ['an unknown field deep inside', `${I0}/book/depth`, 5, 'unknown-field'],
  ['a negative seed', '/seed', -1, 'out-of-range'],
  ['a seed that is no exact number', '/seed', 2 ** 53, 'out-of-range'],
  ['half a millisecond', '/clock/tickMs', 0.5, 'wrong-type'],
  ['a tick of 0', '/clock/tickMs', 0, 'out-of-range'],
  ['no horizon', '/clock/horizonMs', undefined, 'missing'],
  ['more ticks than are kept', '/clock', { tickMs: 1, horizonMs: LIMITS.ticks + 1 }, 'limit', '/clock/horizonMs'],
  ['no instruments', '/instruments', [], 'out-of-range'],
  ['NaN', `${I0}/indexUsd`, Number.NaN, 'wrong-type'],
  ['infinity', `${I0}/indexUsd`, Number.POSITIVE_INFINITY, 'wrong-type'],
  ['a price of 0', `${I0}/indexUsd`, 0, 'out-of-range'],
  ['a price beyond any', `${I0}/indexUsd`, 2 * LIMITS.magnitude, 'out-of-range'],
  ['a text for a number', `${I0}/indexUsd`, '5', 'wrong-type'],
  ['null for a number', `${I0}/indexUsd`, null, 'wrong-type'],
  ['an id with a slash', `${I0}/id`, 'A/B', 'invalid-id'],
  ['an id that is a word of the language', `${I0}/id`, 'constructor', 'invalid-id'],
  ['an id with a control character', `${I0}/id`, 'A\u0007', 'invalid-id'],
  ['no tiers', `${I0}/tiers`, [], 'out-of-range'],
  ['a first tier above 0', `${I0}/tiers/0/fromUsd`, 10, 'tiers'],
  ['a maintenance rate of 0', `${I0}/tiers/0/maintenanceRate`, 0, 'out-of-range'],
  [
    'tiers that do not rise',
    `${I0}/tiers`,
    [0, 100, 100].map((fromUsd) => ({ fromUsd, maintenanceRate: 0.01 })),
    'tiers',
    `${I0}/tiers/2/fromUsd`,
  ],
  ['negative depth', `${I0}/book/depthUsdAt1pct`, -5, 'out-of-range'],
  ['a book of no kind', `${I0}/book`, { depthUsdAt1pct: 5 }, 'missing', `${I0}/book/kind`],
  ['a book of an unknown kind', `${I0}/book/kind`, 'linear', 'not-allowed'],
  ['a book that ends at 100 %', `${I0}/book/maxDistance`, 1, 'out-of-range'],
  [
    'a floor above the price',
    `${I0}/book`,
    { kind: 'saturating', depthUsd: 5, floorUsd: 100 },
    'book',
    `${I0}/book/floorUsd`,
  ],
  [
    'an empty ladder side',
    `${I0}/book`,
    { kind: 'ladder', bids: [], asks: [[101, 1]] },
    'out-of-range',
    `${I0}/book/bids`,
  ],
  [
    'a level of size 0',
    `${I0}/book`,
    { kind: 'ladder', bids: [[99, 0]], asks: [[101, 1]] },
    'out-of-range',
    `${I0}/book/bids/0/1`,
  ],
  [
    'a ladder that is not best first',
    `${I0}/book`,
    {
      kind: 'ladder',
      bids: [
        [98, 1],
        [99, 1],
      ],
      asks: [[101, 1]],
    },
    'book',
    `${I0}/book/bids/1/0`,
  ],
  [
    'a crossed ladder',
    `${I0}/book`,
    { kind: 'ladder', bids: [[102, 1]], asks: [[101, 1]] },
    'book',
    `${I0}/book/bids/0`,
  ],
  ['a mark interval off the ticks', '/venue/mark/intervalMs', 1500, 'interval'],
  ['a funding interval off the ticks', '/venue/fundingIntervalMs', 1500, 'interval'],
  ['a venue nobody knows', '/venue/name', 'mtgox', 'unknown-venue'],
  ['a section of null', '/venue', null, 'wrong-type'],
  [
    'a market order on nothing',
    '/shock/flows',
    [{ instrument: 'BTC', startMs: 0, durationMs: 1, sizeBase: 0 }],
    'zero-size',
    '/shock/flows/0/sizeBase',
  ],
  [
    'a withdrawal by nobody',
    '/shock/withdrawals',
    [{ account: 'p0', startMs: 0, amountUsd: 1 }],
    'unknown-account',
    '/shock/withdrawals/0/account',
  ],
  [
    'a fall to nothing',
    '/shock/moves',
    [{ instrument: 'BTC', kind: 'step', move: -1 }],
    'out-of-range',
    '/shock/moves/0/move',
  ],
  [
    'a path through 0',
    '/shock/moves',
    [{ instrument: 'BTC', kind: 'path', path: [[10, 0]] }],
    'out-of-range',
    '/shock/moves/0/path/0/1',
  ],
  [
    'a path back in time',
    '/shock/moves',
    [
      {
        instrument: 'BTC',
        kind: 'path',
        path: [
          [10, 0.9],
          [10, 0.8],
        ],
      },
    ],
    'path',
    '/shock/moves/0/path/1/0',
  ],
  [
    'a ramp without a duration',
    '/shock/moves',
    [{ instrument: 'BTC', kind: 'ramp', move: -0.1 }],
    'missing',
    '/shock/moves/0/durationMs',
  ],
  [
    'shares that are all 0',
    '/population',
    { ...POPULATION, leverage: [{ from: 1, to: 5, share: 0 }] },
    'shares',
    '/population/leverage',
  ],
  ['no share of longs', '/population', { ...POPULATION, longShare: {} }, 'missing', '/population/longShare/BTC'],
  [
    'more instruments than there are',
    '/population',
    { ...POPULATION, instrumentsPerAccount: [0.5, 0.5] },
    'shares',
    '/population/instrumentsPerAccount/1',
  ],
  [
    'a band upside down',
    '/population',
    { ...POPULATION, leverage: [{ from: 5, to: 1, share: 1 }] },
    'leverage',
    '/population/leverage/0/to',
  ],
  [
    'a population too large',
    '/population',
    { ...POPULATION, count: LIMITS.populationCount + 1 },
    'out-of-range',
    '/population/count',
  ],
];

const FULL: readonly Refusal[] = [
  ['an instrument twice', '/instruments/1/id', 'BTC', 'duplicate'],
  [
    'a matrix of the wrong size',
    '/correlation/matrix',
    [
      [1, 0],
      [0, 1],
    ],
    'matrix',
  ],
  ['a matrix that is not symmetric', '/correlation/matrix/0/1', 0.7, 'matrix'],
  ['a diagonal that is not 1', '/correlation/matrix/1/1', 0.9, 'matrix'],
  ['a correlation above 1', '/correlation/matrix/0/1', 1.1, 'out-of-range'],
  [
    'a matrix that is not positive semi-definite',
    '/correlation/matrix',
    [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ],
    'matrix',
  ],
  ['an account twice', '/accounts/1/id', 'ana', 'duplicate'],
  ['the name of a generated account', '/accounts/0/id', 'p1', 'duplicate'],
  ["the generated maker's name", '/accounts/0/id', 'maker', 'duplicate'],
  ['an instrument twice in an account', '/accounts/0/positions/1/instrument', 'BTC', 'duplicate'],
  ['a position in an unknown instrument', '/accounts/0/positions/0/instrument', 'XRP', 'unknown-instrument'],
  ['a position of 0', '/accounts/0/positions/0/sizeBase', 0, 'zero-size'],
  ['an entry of 0', '/accounts/0/positions/0/entryUsd', 0, 'out-of-range'],
  ['a margin in a cross account', '/accounts/0/positions/0/marginUsd', 5, 'margin'],
  ['no margin in an isolated account', '/accounts/1/positions/0/marginUsd', undefined, 'margin'],
  ["margins above the account's cash", '/accounts/1/collateralUsd', 10_000, 'margin'],
  ['a stop of 0', '/accounts/0/stops/0/sizeBase', 0, 'zero-size'],
  ['a stop on an unknown instrument', '/accounts/0/stops/0/instrument', 'XRP', 'unknown-instrument'],
  ['a share of an unknown instrument', '/population/instruments/XRP', 0.1, 'unknown-instrument'],
  ['a long share of an unknown instrument', '/population/longShare/XRP', 0.1, 'unknown-instrument'],
  ['a share above 1', '/population/crossShare', 1.2, 'out-of-range'],
  ['an unknown rank', '/venue/adl/rank', 'biggest', 'not-allowed'],
  ['a residue twice', '/venue/liquidation/residue/3', 'fund', 'duplicate'],
  ['an unknown residue', '/venue/liquidation/residue/0', 'sink', 'not-allowed'],
  ['a fund of less than nothing', '/venue/fund/startUsd', -5, 'out-of-range'],
  ['a fund of words', '/venue/fund/startUsd', 'much', 'wrong-type'],
  [
    'a pool of an unknown instrument',
    '/venue/fund/startUsd',
    { XRP: 5 },
    'unknown-instrument',
    '/venue/fund/startUsd/XRP',
  ],
  ['a pool of less than nothing', '/venue/fund/startUsd', { BTC: -5 }, 'out-of-range', '/venue/fund/startUsd/BTC'],
  ['resuming deeper than stopping', '/venue/fund/resumeAt', 0.95, 'fund'],
  ['resuming without stopping', '/venue/fund/drawdownStop', undefined, 'fund', '/venue/fund/resumeAt'],
  [
    'a restored ratio below 1',
    '/venue/liquidation/size',
    { kind: 'restore', targetRatio: 0.5 },
    'out-of-range',
    '/venue/liquidation/size/targetRatio',
  ],
  ['a fraction of 0', '/venue/liquidation/size/fraction', 0, 'out-of-range'],
  ['a shock to an unknown instrument', '/shock/moves/0/instrument', 'XRP', 'unknown-instrument'],
  ['a flow in an unknown instrument', '/shock/flows/0/instrument', 'XRP', 'unknown-instrument'],
  ['depth of an unknown instrument', '/shock/liquidity/0/instruments/1', 'XRP', 'unknown-instrument'],
  ['depth of an instrument twice', '/shock/liquidity/0/instruments/1', 'BTC', 'duplicate'],
  ['a depth factor of 0', '/shock/liquidity/0/depthFactor', 0, 'out-of-range'],
  ['a depth factor above 1', '/shock/liquidity/0/depthFactor', 1.5, 'out-of-range'],
  ['a withdrawal by an account past the last', '/shock/withdrawals/1/account', 'p2', 'unknown-account'],
  ['a camera at NaN', '/presentation/steps/1/camera/x', Number.NaN, 'wrong-type'],
];

function expectRefused(document: unknown, code: string, path: string): void {
  const parsed = parseScenario(document);
  const errors = parsed.ok ? [] : parsed.errors;
  expect(errors.map((error) => [error.code, error.path])).toContainEqual([code, path]);
  for (const error of errors) expect(error.message).toMatch(/\S{2}/);
}

const TABLE = [
  ...LEAST.map((refusal) => [refusal[0], least, refusal] as const),
  ...FULL.map((refusal) => [refusal[0], full, refusal] as const),
];

test.each(TABLE)('section 1 refuses %s', (_name, good, [, pointer, value, code, at]) => {
  expectRefused(changed(good(), pointer, value), code, at ?? pointer);
});

test.each(['toLowerTier', 'restore'])('LIQ-03 proRata does not go with %s', (kind) => {
  const document = changed(full(), '/venue/liquidation/size', { kind });
  expect(parseScenario(document).ok).toBe(true);
  expectRefused(changed(document, '/venue/liquidation/order', 'proRata'), 'order', '/venue/liquidation/order');
});

test.each(['full', 'fraction'])('LIQ-03 proRata goes with %s', (kind) => {
  const size = kind === 'full' ? { kind } : { kind, fraction: 0.2 };
  const document = changed(changed(full(), '/venue/liquidation/size', size), '/venue/liquidation/order', 'proRata');
  expect(parseScenario(document).ok).toBe(true);
});

// ETH's volatility is 1.4 times BTC's; at rho 0.8 a fall of 0.9 propagates as 1 - 0.9*0.8*1.4 = -0.008 unstressed.
test.each([
  [-0.89, 0, true],
  [-0.9, 0, false],
  [-0.75, 0.5, true],
  [-0.8, 0.5, false],
])('IDX-02 a fall of %d propagated under stress %d: accepted %s', (move, stress, accepted) => {
  const document = changed(changed(full(), '/correlation/stress', stress), '/shock/moves/0/move', move);
  expect(parseScenario(document).ok).toBe(accepted);
  if (!accepted) expectRefused(document, 'propagate', '/shock/moves/0/propagate');
});

test('IDX-02 a rise propagated against the correlation is looked at too', () => {
  const matrix = [
    [1, -0.8, 0],
    [-0.8, 1, 0],
    [0, 0, 1],
  ];
  const document = changed(changed(full(), '/correlation/matrix', matrix), '/correlation/stress', 0);
  expect(parseScenario(changed(document, '/shock/moves/0/move', 0.8)).ok).toBe(true);
  expectRefused(changed(document, '/shock/moves/0/move', 0.9), 'propagate', '/shock/moves/0/propagate');
});

test('section 1 names everything that is wrong, each with its place', () => {
  const fields = changed(changed(changed(least(), '/seed', -1), '/venu', {}), '/venue/name', 'mtgox');
  const together = changed(changed(full(), '/accounts/0/positions/0/sizeBase', 0), '/shock/flows/0/instrument', 'XRP');
  const places = (document: unknown): string[] => {
    const parsed = parseScenario(document);
    return parsed.ok ? [] : parsed.errors.map((error) => error.path).sort();
  };
  expect(places(fields)).toEqual(['/seed', '/venu', '/venue/name']);
  expect(places(together)).toEqual(['/accounts/0/positions/0/sizeBase', '/shock/flows/0/instrument']);
});

test('section 1 names the offending value', () => {
  const parsed = parseScenario(changed(least(), `${I0}/indexUsd`, -3.5));
  expect(parsed.ok ? '' : parsed.errors[0]?.message).toBe('above 0, not -3.5');
});

test('a document of a thousand errors names the first of them', () => {
  const accounts = Array.from({ length: 1000 }, (_, n) => ({ id: `a${n}`, collateralUsd: -1 }));
  const parsed = parseScenario(changed(least(), '/accounts', accounts));
  expect(parsed.ok ? 0 : parsed.errors.length).toBe(LIMITS.errors);
});

test('nesting beyond any field is refused before it is walked', () => {
  let deep: unknown = 1;
  for (let n = 0; n < 50_000; n += 1) deep = [deep];
  const parsed = parseScenario({ ...least(), summary: deep });
  expect(parsed.ok ? null : parsed.errors[0]?.code).toBe('limit');
});

test('__proto__ is no field anywhere', () => {
  const document = { ...least(), venue: { fund: { startUsd: JSON.parse('{"__proto__": 5}') } } };
  expectRefused(document, 'unknown-field', '');
});

test.each([[5], [null], [[]], ['text'], [undefined]])('%p is no document', (document) => {
  const parsed = parseScenario(document);
  expect(parsed.ok ? null : parsed.errors[0]?.path).toBe('');
});
