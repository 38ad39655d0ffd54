import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, parseScenario, type Scenario } from '@/lib/scenario';
import {
  boxValue,
  FIELDS,
  type NumberField,
  parseValue,
  placeOf,
  SECTIONS,
  TRACK_STEPS,
  valueAfter,
  valueAt,
  valueDragged,
  valueText,
} from '@/lib/studio';

function preset(id: string): Scenario {
  const text = readFileSync(join(process.cwd(), `public/presets/${id}.json`), 'utf8');
  const parsed = parseScenario((JSON.parse(text) as { scenario: unknown }).scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}

const presets = ['twelve-accounts', 'whale-2025-03-12', 'october-10-2025'].map((id) => [id, preset(id)] as const);
const numbers = FIELDS.filter((field): field is NumberField => field.kind === 'number');

function field(id: string): NumberField {
  const found = numbers.find((one) => one.id === id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

function parsed(document: unknown): Scenario {
  const result = parseScenario(document);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.scenario;
}

test('every field has a section, a rule and a sentence, and its own id', () => {
  for (const one of FIELDS) {
    expect(SECTIONS).toContain(one.section);
    expect(one.code).toMatch(/^[A-Z]+-\d\d$/);
    expect(one.says).toMatch(/\.$/);
  }
  expect(new Set(FIELDS.map((one) => one.id)).size).toBe(FIELDS.length);
});

describe.each(presets)('%s', (_id, base) => {
  const here = FIELDS.filter((one) => one.applies(base, base));

  test.each(here.map((one) => [one.id, one] as const))('writing what %s reads changes nothing', (_name, one) => {
    if (one.kind === 'number') {
      expect(canonicalJson(parsed(one.write(base, one.read(base, base), base)))).toBe(canonicalJson(base));
    } else {
      const value = one.read(base, base);
      if (value !== undefined) expect(canonicalJson(parsed(one.write(base, value, base)))).toBe(canonicalJson(base));
    }
  });

  test.each(here.map((one) => [one.id, one] as const))('%s reads what was written, and goes back', (_name, one) => {
    if (one.kind === 'choice') {
      for (const { value } of one.options) expect(one.read(parsed(one.write(base, value, base)), base)).toBe(value);
      return;
    }
    for (const place of [0.2, 0.5, 0.8]) {
      const value = one.unit === 'name' ? place * 1000 : valueAt(one, place);
      const changed = parsed(one.write(base, value, base));
      expect(one.read(changed, base)).toBeCloseTo(value ?? Number.NaN, 2);
      expect(canonicalJson(parsed(one.write(changed, one.read(base, base), base)))).toBe(canonicalJson(base));
    }
  });
});

const marks = presets.flatMap(([id, base]) =>
  numbers
    .filter((one) => one.applies(base, base) && one.unit !== 'name')
    .map((one) => [id, one.id, base, one] as const),
);

/** Values after so many key presses, each written into the document and read out of it again. */
function pressed(one: NumberField, base: Scenario, way: 1 | -1): (number | undefined)[] {
  let scenario = base;
  const values = [one.read(base, base)];
  for (let n = 0; n < 5; n += 1) {
    const next = valueAfter(one, values.at(-1), way);
    if (next === values.at(-1)) break;
    scenario = parsed(one.write(scenario, next, base));
    values.push(one.read(scenario, base));
  }
  return values;
}

test.each(marks)('%s, %s: every press from its mark is a step, both ways', (_preset, _id, base, one) => {
  const mark = one.read(base, base);
  for (const way of [1, -1] as const) {
    const values = pressed(one, base, way).map((value) => value ?? Number.POSITIVE_INFINITY);
    const place = placeOf(one, mark);
    const room = Math.floor((way > 0 ? 1 - place : place) * TRACK_STEPS);
    const atEnd = values.length < 6 && room < 30;
    if (!atEnd) expect(values).toHaveLength(6);
    values.slice(1).forEach((value, n) => {
      expect((value - (values[n] ?? Number.NaN)) * way).toBeGreaterThan(0);
    });
  }
});

test('a drag that ends upon the mark means it, a key press beside it does not', () => {
  const depth = field('depth');
  expect(valueDragged(depth, placeOf(depth, 1) + 0.01, 1)).toBe(1);
  expect(valueDragged(depth, placeOf(depth, 1) + 0.02, 1)).not.toBe(1);
  expect(valueAfter(depth, 1, 1)).toBeCloseTo(1.05, 9);
  expect(valueAfter(depth, 1, -1)).toBeCloseTo(0.98, 9);
});

test.each(numbers.filter((one) => one.unit !== 'name').map((one) => [one.id, one] as const))(
  '%s: a place on the track is a value and back',
  (_name, one) => {
    for (const place of [0.2, 0.33, 0.5, 0.77]) {
      expect(placeOf(one, valueAt(one, place))).toBeCloseTo(place, 1);
    }
  },
);

test('a track ends at "none" where none is allowed', () => {
  expect(valueAt(field('refill'), 1)).toBeUndefined();
  expect(placeOf(field('refill'), undefined)).toBe(1);
  expect(valueText(field('refill'), undefined)).toBe('none');
});

test.each([
  ['fund', '5.4m', 5_400_000],
  ['fund', '$2', 2],
  ['fund', '5000', 5_000],
  ['fund', '12,500', 12_500],
  ['move', '\u22127', -0.07],
  ['move', '-12.5 %', -0.125],
  ['over', '1.5', 1_500],
  ['over', '2 min', 120_000],
  ['over', '7:10', 430_000],
  ['over', '1:02:05', 3_725_000],
  ['over', '16:30 h', 59_400_000],
  ['over', '16:30', 990_000],
  ['over', '1:72:05', Number.NaN],
  ['seed', '20251010', 20_251_010],
  ['refill', 'none', undefined],
  ['fund', 'a lot', Number.NaN],
  ['fund', '7,5', Number.NaN],
  ['move', '1.1', 0.011],
  ['over', '7,5', Number.NaN],
  ['over', '1,500 ms', 1_500],
  ['move', '3 s', Number.NaN],
])('%s: typing "%s" means %p', (id, typed, expected) => {
  expect(parseValue(field(id), typed)).toEqual(expected);
});

test('what a bare number means hangs on its field and not on the value that stood there', () => {
  const [fund, delay] = [field('fund'), field('over')];
  expect([500, 5_000, 5_400_000].map((usd) => boxValue(fund, usd))).toEqual([
    { text: '$500', unit: '' },
    { text: '$5k', unit: '' },
    { text: '$5.4m', unit: '' },
  ]);
  expect([2_000, 120_000, 9_999_000].map((ms) => boxValue(delay, ms))).toEqual([
    { text: '2', unit: 's' },
    { text: '2:00\u00a0min', unit: '' },
    { text: '2:46:39\u00a0h', unit: '' },
  ]);
  expect([parseValue(fund, '800'), parseValue(delay, '2')]).toEqual([800, 2_000]);
});

test.each(numbers.map((one) => [one.id, one] as const))('%s: what its box shows reads back', (_name, one) => {
  for (const value of [one.min, one.max, one.unit === 'time' ? 500 : 0.5, 130_000]) {
    const { text } = boxValue(one, value);
    const again = parseValue(one, text);
    expect(again === undefined ? again : boxValue(one, again).text).toBe(text);
  }
});

test.each([
  ['fund', -1_234, '\u2212$1.23k'],
  ['over', -5_000, '\u22125\u00a0s'],
  ['seed', -5, '\u22125'],
])('%s: %d is printed with the minus of print', (id, value, text) => {
  expect(valueText(field(id), value)).toBe(text);
});

test('what any control prints has no hyphen for a minus, thousands grouped, and reads back', () => {
  for (const one of numbers)
    for (const value of [-5, -0.05, -123_456, 123_456]) {
      const text = valueText(one, value);
      expect(text).not.toMatch(/-\d/);
      if (one.unit !== 'name') expect(text).not.toMatch(/(?<![.\d])\d{5}/);
      expect(parseValue(one, text)).not.toBeNaN();
    }
});
