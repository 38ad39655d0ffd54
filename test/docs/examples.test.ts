/** The worked examples of docs/model.md, computed by the engine: every figure listed must stand in the rule's example. */
import { readFileSync } from 'node:fs';
import { EXAMPLES } from './exampleRuns';

const texts = new Map(
  readFileSync('docs/model.md', 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((text) => [text.split(' ')[0] ?? '', (text.split(/^## /m)[0] ?? '').split('**Example.**')[1] ?? '']),
);

/** As the text writes it: up to `digits` decimals, no zeros at the end. */
const written = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

test.each(EXAMPLES)('the worked example of %s, in %d decimals', (code, digits, compute) => {
  const found = compute();
  const text = (texts.get(code) ?? '').replace(/(\d),(\d{3})/g, '$1$2');
  const numbers = new Set(text.match(/\d+(\.\d+)?/g)?.map((figure) => String(Number(figure))));
  expect(found.length).toBeGreaterThan(0);
  expect(found.map((value) => written(Math.abs(value), digits)).filter((figure) => !numbers.has(figure))).toEqual([]);
});
