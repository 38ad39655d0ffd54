/** All that is wrong is said at once, each once: what one part has wrong hides nothing of another. */
import { checkScenarioText, mendedText, parseScenario, parseScenarioText, type ScenarioError } from '@/lib/scenario';
import { crossChecks } from '@/lib/scenario/checks';
import { scenarioSchema } from '@/lib/scenario/schema';
import { readSoftly } from '@/lib/scenario/soft';
import { changed, full, least } from './documents';
import { FULL, LEAST } from './refusalTable';

type Json = Record<string, unknown>;
type Change = readonly [pointer: string, value: unknown];

const FLOW = { instrument: 'BTC', startMs: 0, durationMs: 1000, sizeBase: 1 };

function errorsOf(document: unknown): readonly ScenarioError[] {
  const parsed = parseScenario(document);
  return parsed.ok ? [] : parsed.errors;
}

const found = (document: unknown) => errorsOf(document).map(({ code, path }) => `${code} ${path}`);
const made = (document: Json, changes: readonly Change[]) =>
  changes.reduce((done, [pointer, value]) => changed(done, pointer, value), document);

describe('a wrong field hides no check of another', () => {
  // One wrong field in each section; every refusal of another section has to be found beside it.
  const shapes: readonly Change[] = [
    ['/seed', -1],
    ['/colour', 1],
    ['/clock/tock', 1],
    ['/instruments/2/volatilityAnnual', 'high'],
    ['/accounts/1/role', 'whale'],
    ['/venue/mark/rule', 'guess'],
    ['/shock/rateLimits/0/ordersPerSecond', 0],
    ['/presentation/steps/0/caption', 5],
  ];
  const cross = FULL.filter(
    ([, , , code]) => !/^(out-of-range|wrong-type|not-allowed|missing|unknown-field)$/.test(code),
  );

  test('there are enough of them', () => expect(cross.length).toBeGreaterThan(18));

  test.each(cross.map((one) => [one[0], one] as const))('%s', (_name, [, pointer, value, code, at]) => {
    for (const shape of shapes) {
      const both = found(made(full(), [shape, [pointer, value]]));
      expect(both).toContainEqual(`${code} ${at ?? pointer}`);
      expect(both).toContainEqual(expect.stringContaining(` ${shape[0]}`));
    }
  });
});

const EACH = [
  ...LEAST.map((one) => [one[0], least(), one] as const),
  ...FULL.map((one) => [one[0], full(), one] as const),
];

test.each(EACH)('nothing but that is said: %s', (_name, document, [, pointer, value, code, at]) => {
  const errors = found(changed(document, pointer, value));
  // Of a document of errors between fields all stand in one place or are references to what is gone.
  const isShape = /^(out-of-range|wrong-type|not-allowed|invalid-id|missing|unknown-field)$/.test(code);
  expect(errors).toContain(`${code} ${at ?? pointer}`);
  if (isShape) expect(errors).toHaveLength(1);
});

test('what is whole reads softly as it reads strictly', () => {
  for (const document of [least(), full()]) {
    const soft = readSoftly(document);
    expect(soft).toEqual(scenarioSchema.parse(document));
    expect(soft && crossChecks(soft)).toEqual([]);
  }
  expect(readSoftly(5)).toBeNull();
});

test('names of instruments that cannot be read make no reference wrong', () => {
  expect(found(changed(full(), '/instruments/0/id', 'B/TC'))).toEqual(['invalid-id /instruments/0/id']);
  expect(found(changed(full(), '/instruments', 'BTC'))).toEqual(['wrong-type /instruments']);
  expect(found(changed(full(), '/population/count', -1))).toEqual(['out-of-range /population/count']);
});

describe('a field that is not there', () => {
  const said = (pointer: string, value: unknown, document: Json = full()) =>
    errorsOf(changed(document, pointer, value)).map(({ code, path, message }) => `${code} ${path} ${message}`);

  test('names the one that was meant, and that one is not missed too', () => {
    const { startMs: _, ...flow } = FLOW;
    const flows = [{ ...flow, atMs: 0 }];
    expect(said('/shock/flows', flows)).toEqual([
      "unknown-field /shock/flows/0/atMs there is no field 'atMs' here; did you mean 'startMs'?",
    ]);
  });

  test.each([
    ['a slip', '/shock/flows', [{ ...FLOW, startMs: undefined, statrMs: 0 }], 'startMs'],
    ['other capitals', '/clock', { horizonMS: 10_000 }, 'horizonMs'],
    ['snake case', '/accounts/0', { id: 'ana', collateral_usd: 5 }, 'collateralUsd'],
    [
      'the size of other tools',
      '/accounts/0',
      { id: 'ana', collateralUsd: 1e6, positions: [{ instrument: 'BTC', qty: 1 }] },
      'sizeBase',
    ],
    [
      'the price of a position',
      '/accounts/0',
      { id: 'ana', collateralUsd: 1e6, positions: [{ instrument: 'BTC', sizeBase: 1, price: 60_000 }] },
      'entryUsd',
    ],
    [
      'the price of an instrument',
      '/instruments/0',
      {
        id: 'BTC',
        price: 9,
        tiers: [{ fromUsd: 0, maintenanceRate: 0.01 }],
        book: { kind: 'power', depthUsdAt1pct: 5 },
      },
      'indexUsd',
    ],
    ['the type of a book', '/instruments/0/book', { type: 'power', depthUsdAt1pct: 5 }, 'kind'],
    ['the ratio of an exchange', '/instruments/0/tiers', [{ notionalFloor: 0, maintMarginRatio: 0.01 }], 'fromUsd'],
  ])('%s', (_, pointer, value, to) => {
    const document = JSON.parse(JSON.stringify(changed(full(), pointer, value))) as Json;
    const errors = errorsOf(document).filter(({ code }) => code === 'unknown-field');
    expect(errors[0]?.message).toContain(`did you mean '${to}'?`);
    expect(errorsOf(document).filter(({ code }) => code === 'missing')).toEqual([]);
  });

  test('lists the fields where none is near, and says what stands for those of other tools', () => {
    expect(said('/clock/colour', 1)[0]).toContain("no field 'colour' here; the fields are tickMs and horizonMs");
    expect(said('/accounts/0/leverage', 10)[0]).toContain('follows from collateralUsd and its positions');
    expect(said('/accounts/0/positions/0/side', 'short')[0]).toContain('a short is below 0');
  });

  test('under a venue that is named, what the venue gives is not taken for the name', () => {
    const document = { ...least(), venue: { name: 'binance', liquidation: { feerate: 0.01 } } };
    expect(errorsOf(document).map(({ message }) => message)).toEqual([
      "there is no field 'feerate' here; did you mean 'feeRate'?",
    ]);
  });
});

test('values and references that are near another name it', () => {
  const messages = (pointer: string, value: unknown) =>
    errorsOf(changed(full(), pointer, value)).map(({ message }) => message);
  expect(messages('/venue/liquidation/order', 'largestLos')[0]).toMatch(
    /not "largestLos"; did you mean 'largestLoss'\?$/,
  );
  expect(messages('/accounts/0/positions/0/instrument', 'btc')[0]).toBe(
    "'btc' is not an instrument here; did you mean 'BTC'?",
  );
  expect(messages('/accounts/0/positions/0/instrument', 'XRP')[0]).toBe(
    "'XRP' is not an instrument here; here there are BTC, ETH and SOL",
  );
});

describe('in a text', () => {
  const text = (document: unknown) => JSON.stringify(document, null, '\t');

  test('places are of the text as it was given, and a fix touches nothing but its own place', () => {
    const given = text(changed(least(), '/shock/flows', [{ ...FLOW, startMs: undefined, atMs: 0 }])).replaceAll(
      '\n',
      '\n\n',
    );
    const checked = checkScenarioText(given);
    const [error] = checked.ok ? [] : checked.errors;
    if (!error?.fix) throw new Error('no fix');
    expect(given.slice(error.from, error.to)).toBe('"atMs"');
    expect(given.split('\n')[error.line - 1]).toContain('"atMs"');
    expect(error).toMatchObject({ allowed: ['instrument', 'startMs', 'durationMs', 'sizeBase'] });
    expect(error.fix.label).toBe('Rename it to startMs');
    const mended = mendedText(given, [error.fix]);
    expect(mended).toBe(given.replace('"atMs"', '"startMs"'));
    expect(checkScenarioText(mended)).toMatchObject({ ok: true });
  });

  test.each([
    ['of another unit', { ...FLOW, startMs: undefined, startSec: 0 }],
    ['of a value that the field cannot have', { ...FLOW, startMs: undefined, atMs: 'now' }],
  ])('a name %s is not changed by a press', (_, flow) => {
    const checked = checkScenarioText(text(changed(least(), '/shock/flows', [flow])));
    expect(checked.ok ? [] : checked.errors.map(({ fix }) => fix)).toEqual([null]);
  });

  test('a name that stands twice is told: JSON would drop one of them', () => {
    const given = text(least()).replace('"title"', '"title": "first",\n\t"title"');
    const errors = [
      {
        code: 'duplicate-field',
        path: '/title',
        message: "'title' stands here twice, and only one of them would count",
      },
    ];
    expect(parseScenarioText(given)).toEqual({ ok: false, errors });
    expect(checkScenarioText(given)).toMatchObject({ ok: false, errors: [{ ...errors[0], line: 4 }] });
    expect(parseScenarioText(text(full()))).toMatchObject({ ok: true });
  });

  test('a byte order mark is no part of it, CRLF ends a line', () => {
    expect(parseScenarioText(`\ufeff${text(least())}`)).toMatchObject({ ok: true });
    const checked = checkScenarioText(
      `\ufeff${text(changed(least(), '/clock/horizonMs', -5)).replaceAll('\n', '\r\n')}`,
    );
    expect(checked).toMatchObject({ errors: [{ path: '/clock/horizonMs', line: 5 }] });
  });

  test('1e999 is said as what it is', () => {
    const checked = checkScenarioText(text(least()).replace('10000', '1e999'));
    expect(checked).toMatchObject({
      errors: [
        { path: '/clock/horizonMs', message: 'horizonMs has to be a number, not one that is too large to be read' },
      ],
    });
  });
});
