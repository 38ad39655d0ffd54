/**
 * DET-01 in the browser: every shipped preset, run by the worker of the built app, comes to the digest that Node's run is
 * held to (test/engine/digests.test.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldenDigests } from '../../scripts/goldenDigests';
import { expect, test } from './support';

const golden = JSON.parse(readFileSync(path.join('test', 'fixtures', 'digests.json'), 'utf8')) as GoldenDigests;
const ids = readdirSync(path.join('public', 'presets'))
  .filter((file) => file.endsWith('.json') && file !== 'index.json')
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

for (const id of ids) {
  test(`DET-01 Chromium's worker runs ${id} to its golden digest`, async ({ page }) => {
    const digest = golden.presets[id]?.digest ?? 'no golden digest';
    await page.goto(`/studio?preset=${id}`);
    const chip = page.getByTestId('digest').first();
    await expect(chip).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/, { timeout: 60_000 });
    await expect(chip).toHaveAttribute('data-digest', digest);
  });
}
