/**
 * DET-01 in the browser: every shipped preset, run by the worker of the built app, comes to the digest that Node's run is
 * held to (test/engine/digests.test.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { GoldenDigests } from '../../scripts/goldenDigests';
import { expect, test } from './support';

const golden = JSON.parse(readFileSync(path.join('test', 'fixtures', 'digests.json'), 'utf8')) as GoldenDigests;
const ids = readdirSync(path.join('public', 'presets'))
  .filter((file) => file.endsWith('.json') && file !== 'index.json')
  .map((file) => file.slice(0, -'.json'.length))
  .sort();
/** Seconds each; the others take a moment and share a page. */
const LARGE = ['million-accounts', 'october-10-2025'];
/** A million accounts on a machine that has much else to do. */
const PATIENCE_MS = 150_000;

/** In the table view: what is asked for is the worker's digest, and a graph takes longer to draw than a small run. */
async function digestOf(page: Page, id: string): Promise<string | null> {
  await page.goto(`/studio?preset=${id}&view=table`);
  const chip = page.getByTestId('digest').first();
  await expect(chip).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/, { timeout: PATIENCE_MS });
  return chip.getAttribute('data-digest');
}

for (const id of LARGE) {
  test(`DET-01 Chromium's worker runs ${id} to its golden digest`, async ({ page }) => {
    test.setTimeout(PATIENCE_MS + 30_000);
    expect(await digestOf(page, id)).toBe(golden.presets[id]?.digest ?? 'no golden digest');
  });
}

test("DET-01 Chromium's worker runs every other preset to its golden digest", async ({ page }) => {
  test.setTimeout(240_000);
  const small = ids.filter((id) => !LARGE.includes(id));
  const found: Record<string, string | null> = {};
  for (const id of small) found[id] = await digestOf(page, id);
  expect(found).toEqual(Object.fromEntries(small.map((id) => [id, golden.presets[id]?.digest])));
});
