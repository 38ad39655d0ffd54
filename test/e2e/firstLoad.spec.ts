/** What a first visit to the gallery fetches to run: little, and nothing of the workbench's libraries. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './support';

/** Compressed, as servers send it at their best. */
const MOST_BYTES = 200_000;

/** Sentences of the libraries that no minifier changes: each is looked for in the studio first. */
const LIBRARIES = { sigma: 'Sigma: ', 'd3-format, under every scale': 'invalid format: ' } as const;

/** Every script that a page loads by itself, by address. */
async function scriptsOf(page: Page, address: string, isThere: () => Promise<void>): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  const reads: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script' || !response.ok()) return;
    reads.push(response.text().then((text) => void scripts.set(response.url(), text)));
  });
  await page.goto(address);
  await isThere();
  await page.waitForLoadState('networkidle');
  await Promise.all(reads);
  return scripts;
}

test('the gallery loads under 200 kB of script, compressed, and neither sigma nor d3', async ({ page, context }) => {
  const first = await scriptsOf(page, '/', () => expect(page.getByRole('heading', { level: 1 })).toBeVisible());
  const bytes = [...first.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  test.info().annotations.push({ type: 'first load', description: `${first.size} scripts, ${bytes} bytes` });
  expect(first.size).toBeGreaterThan(2);
  expect(bytes).toBeLessThan(MOST_BYTES);

  const studio = await context.newPage();
  const later = await scriptsOf(studio, '/studio?preset=twelve-accounts&sel=fay', () =>
    expect(studio.getByTestId('graph')).toHaveAttribute('data-sheet', /\d/),
  );
  for (const [library, words] of Object.entries(LIBRARIES)) {
    const where = (scripts: ReadonlyMap<string, string>) => [...scripts].filter(([, text]) => text.includes(words));
    expect(where(later), `${library} in the studio`).not.toEqual([]);
    expect(
      where(first).map(([url]) => url),
      `${library} in the gallery`,
    ).toEqual([]);
  }
});
