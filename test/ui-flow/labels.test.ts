/** Names of the flow: every cause and every market has one, however small, and none lies on another. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { simulate } from '@/lib/engine';
import { flowLayout, flowModel } from '@/lib/graph';
import { parseScenario } from '@/lib/scenario';
import { flowLabels } from '@/lib/ui/flow/labels';
import { optionsFor } from '@/lib/ui/flow/options';

const parsed = parseScenario(
  (JSON.parse(readFileSync(path.join('public', 'presets', 'october-10-2025.json'), 'utf8')) as { scenario: unknown })
    .scenario,
);
if (!parsed.ok) throw new Error('the preset does not parse');
const { scenario } = parsed;
const run = simulate(scenario);

test.each([360, 620, 780])('at %i px every cause and market is named, and no name lies on another', (width) => {
  const { generations, leastShare, right, narrow } = optionsFor(width);
  const model = flowModel(run, scenario, { generations, leastShare });
  const height = 230;
  const layout = flowLayout(model, { width, height, right, narrow });
  const labels = flowLabels(model, layout, new Set(), layout.payerX - 4, height);
  const named = new Set(labels.map(({ key }) => key));
  const heads = model.nodes.filter(({ column }) => column < 2);
  expect(heads.map(({ label }) => label)).toEqual(expect.arrayContaining(['Shock', 'BTC', 'ETH', 'SOL']));
  for (const { key } of heads) expect(named.has(key)).toBe(true);
  const top = labels.map(({ y }) => y - 10);
  labels.forEach((one, n) => {
    expect(top[n]).toBeGreaterThanOrEqual(-0.01);
    for (const other of labels.slice(n + 1)) {
      if (Math.abs(one.x - other.x) < 6) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(12.99);
    }
  });
});
