/** The run's tables to take away, and the pictures that are drawn for it: each row and each mark once. */
import { readFileSync } from 'node:fs';
import { simulate } from '@/lib/engine';
import { parseScenario, type Scenario } from '@/lib/scenario';
import { accountsTable, eventsTable, fallsTable } from '@/lib/ui/export/tables';
import type { CsvTable } from '@/lib/ui/export/types';
import type { Colours } from '@/lib/ui/graph/colours';
import { graphPicture } from '@/lib/ui/graph/graphPicture';

function presetOf(id: string): Scenario {
  const file = JSON.parse(readFileSync(`public/presets/${id}.json`, 'utf8')) as { scenario: unknown };
  const parsed = parseScenario(file.scenario);
  if (!parsed.ok) throw new Error(id);
  return parsed.scenario;
}

const scenario = presetOf('twelve-accounts');
const run = simulate(scenario);

/** Rows by the names of their columns. */
function rowsOf({ columns, rows }: CsvTable): Record<string, unknown>[] {
  return [...rows].map((row) => {
    expect(row).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((name, n) => [name, row[n]]));
  });
}

test('falls: one row a node, who paid sums to the loss', () => {
  const rows = rowsOf(fallsTable(run));
  expect(rows).toHaveLength(run.nodes.count);
  for (const row of rows) {
    const paid = ['paidMarginUsd', 'paidFundUsd', 'paidVaultUsd', 'paidSocialisedUsd', 'unresolvedUsd'];
    expect(paid.reduce((sum, name) => sum + Number(row[name]), 0)).toBeCloseTo(Number(row.lossUsd), 6);
    expect(row.pulledDownBy === null).toBe(row.cause === 'shock');
  }
});

test('accounts: one row a position, sizes as the run ended', () => {
  const rows = rowsOf(accountsTable(run));
  expect(rows).toHaveLength(run.buckets.positionStart[run.buckets.count] ?? 0);
  expect(rows.map(({ sizeBase }) => sizeBase)).toEqual([...run.buckets.sizeBase]);
  expect(new Set(rows.map(({ account }) => account)).size).toBe(run.accounts.count);
});

test('events: one row an event, columns for what kinds occur and no others', () => {
  const rows = rowsOf(eventsTable(run));
  expect(rows).toHaveLength(run.log.count);
  const fell = rows.filter(({ kind }) => kind === 'fell');
  expect(fell).toHaveLength(run.nodes.count);
  for (const row of fell) expect([typeof row.generation, row.priceUsd]).toEqual(['number', null]);
  expect(Object.keys(rows[0] ?? {})).not.toContain('rate');
});

test('the graph as a picture has its legend in it, in the colours that were asked for', () => {
  const colours = new Proxy({ edgeDim: 0.2, nodeDim: 0.3 } as unknown as Colours, {
    get: (kept, role) => Reflect.get(kept, role) ?? `var(--${String(role)})`,
  });
  const shown = { tick: run.series.ticks - 1, selected: null, anchor: null, width: 720, height: 460, colours };
  for (const which of ['cascade', 'market'] as const) {
    const { svg, caption } = graphPicture(run, scenario, { ...shown, which, prefix: 'x' });
    expect(svg).toContain('Area: notional');
    expect(svg).toContain(which === 'cascade' ? 'Closed by ADL' : 'Stands behind');
    // One instrument: nothing is correlated.
    expect(svg).not.toContain('Correlation');
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(svg).toContain('var(--ink2)');
    expect(caption.length).toBeGreaterThan(20);
    for (const [, id] of svg.matchAll(/id="([^"]+)"/g)) expect(id).toMatch(/^xcut\d+$/);
  }
  const hedge = presetOf('hedge-becomes-trigger');
  const two = graphPicture(simulate(hedge), hedge, { ...shown, tick: 0, which: 'market', prefix: 'x' });
  expect(two.svg).toContain('Correlation');
});
