/** GRAPH-01 at size: a million accounts in one tab, drawn as a few hundred nodes, within a stated memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './support';

/** Of the largest tab process: the run's columns once in the worker and once in the page, and the browser itself. */
const CEILING_MB = 1_500;

/** Resident memory of Chromium's tab processes in MB, as Linux tells it. */
function tabsMb(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return [];
        const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        return resident ? [Number(resident) / 1024] : [];
      } catch {
        return []; // The process ended meanwhile.
      }
    });
}

test('GRAPH-01 a million accounts run, show first results, are drawn and can be told apart in a browser tab', async ({
  page,
}) => {
  test.skip(process.platform !== 'linux', 'memory is read from /proc');
  await page.goto('/studio?preset=million-accounts');
  // First results stand where the timeline will, before there is a whole run. Looked for in every frame: they do not stay.
  const firstTicks = await page.waitForFunction(
    () => document.querySelector('[data-testid="live"]')?.getAttribute('data-ticks'),
    undefined,
    { timeout: 60_000 },
  );
  expect(Number(await firstTicks.jsonValue())).toBeGreaterThan(0);
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/, {
    timeout: 60_000,
  });
  const graph = page.getByTestId('graph');
  await expect(graph).toHaveAttribute('data-sheet', /^-?\d/);
  await expect(page.getByText(/of 1,000,000 accounts/).first()).toBeVisible();
  await page
    .getByRole('searchbox', { name: /find an account/i })
    .or(page.getByPlaceholder(/find an account/i))
    .first()
    .fill('p881999');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /p881999/ })).toBeVisible();
  const largest = Math.max(...tabsMb());
  expect(largest).toBeGreaterThan(100);
  expect(largest).toBeLessThan(CEILING_MB);
  test.info().annotations.push({ type: 'memory', description: `largest tab process ${Math.round(largest)} MB` });
});
