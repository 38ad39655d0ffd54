/** A scenario comes back whole out of every file that carries one. */
import { readFileSync } from 'node:fs';
import { carriedScenario, carryingElement, parseScenario, parseScenarioText } from '@/lib/scenario';

const preset = readFileSync('public/presets/twelve-accounts.json', 'utf8');
const parsed = parseScenario((JSON.parse(preset) as { scenario: unknown }).scenario);
if (!parsed.ok) throw new Error('the preset is whole');
const { scenario } = parsed;
const OF = { digest: 'ab'.repeat(32), engine: '0.1.0', held: null };

test('a page carries it, whatever its words are', () => {
  const title = 'a </script><script>alert(1)</script> & "quotes" <!-- \u2028';
  const page = `<!doctype html><body>${carryingElement({ ...scenario, title }, OF)}</body>`;
  expect(page.match(/<\/?script/g)).toHaveLength(2);
  const carried = carriedScenario(page);
  expect(carried).toMatchObject(OF);
  expect(parseScenarioText(carried?.text ?? '')).toEqual({ ok: true, scenario: { ...scenario, title } });
});

test('a page of two runs carries both, and an account held by any name', () => {
  const other = { ...scenario, seed: 7 };
  const held = 'p1"/ä <b>';
  const page = `<html>${carryingElement(scenario, OF)}${carryingElement(other, { ...OF, held }, 'b')}</html>`;
  expect(JSON.parse(carriedScenario(page)?.text ?? '')).toEqual(JSON.parse(JSON.stringify(scenario)));
  expect(JSON.parse(carriedScenario(page, 'b')?.text ?? '')).toMatchObject({ seed: 7 });
  expect(carriedScenario(page, 'b')?.held).toBe(held);
});

test('a preset and a run hold it beside other things; a scenario itself carries none', () => {
  expect(parseScenarioText(carriedScenario(preset)?.text ?? '')).toEqual(parsed);
  const run = JSON.stringify({ format: 'shockgraph-run', digest: OF.digest, engine: OF.engine, held: null, scenario });
  expect(carriedScenario(run)).toMatchObject(OF);
  expect(carriedScenario(JSON.stringify(scenario))).toBeNull();
  for (const text of ['', '{', '[]', 'null', '<html></html>', 'account,usd']) expect(carriedScenario(text)).toBeNull();
});

test('out of a file of JSON it comes as it is written there, letter by letter', () => {
  const inner = '{\n\t"title" : "a } \\" ]",\n\t"seed": 1e999, "seed": [1, {}] }';
  expect(carriedScenario(`\ufeff{"digest": "d", "scenario": ${inner}, "more": {"scenario": 5}}`)).toMatchObject({
    ...{ text: inner, digest: 'd' },
  });
  expect(carriedScenario('{"scenario": 5}')?.text).toBe('5');
});
