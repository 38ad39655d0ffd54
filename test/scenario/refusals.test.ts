/** Documents that are refused (docs/model.md section 1): one change to a good document, the code and the place it gives. */
import { LIMITS, parseScenario } from '@/lib/scenario';
import { changed, full, least } from './documents';
import { FULL, I0, LEAST } from './refusalTable';

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

test('IDX-02 a fall too far is refused once, with the furthest that goes', () => {
  const document = changed(changed(full(), '/correlation/stress', 0.5), '/shock/moves/0/move', -0.8);
  const result = parseScenario(document);
  const messages = result.ok ? [] : result.errors.map(({ message }) => message);
  expect(messages).toHaveLength(1);
  const [, limit] = /no fall of BTC over ([\d.]+) %$/.exec(messages[0] ?? '') ?? [];
  const at = (percent: number) => parseScenario(changed(document, '/shock/moves/0/move', -percent / 100)).ok;
  expect([at(Number(limit)), at(Number(limit) + 0.2)]).toEqual([true, false]);
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
  expect(parsed.ok ? '' : parsed.errors[0]?.message).toBe('indexUsd has to be above 0, not \u22123.5');
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
