/** Time and charts as a risk analyst uses them: a range, the events, the charts, and what is taken away from them. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support';

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/studio?preset=twelve-accounts${query}`);
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/, {
    timeout: 60_000,
  });
}

const moment = (page: Page): Locator => page.getByRole('slider', { name: 'Moment of the run' });

/** Exports a chart and gives the file's text or bytes. */
async function exported(page: Page, chart: Locator, kind: 'SVG' | 'PNG' | 'CSV'): Promise<Buffer> {
  await chart.getByRole('button', { name: /^Export/ }).click();
  const waiting = page.waitForEvent('download');
  await chart.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(new RegExp(`^twelve-accounts-.+\\.${kind.toLowerCase()}$`));
  await page.keyboard.press('Escape');
  return readFileSync(await download.path());
}

test('a stretch of time is picked by keyboard, kept in the address, followed by the clock, and given up', async ({
  page,
}) => {
  await open(page, '');
  await moment(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('z');
  const to = page.getByRole('slider', { name: 'Time shown to' });
  await expect(to).toHaveAttribute('aria-valuenow', '6');
  await expect(page).toHaveURL(/range=0-6000/);
  await to.focus();
  await page.keyboard.press('ArrowRight');
  await expect(to).toHaveAttribute('aria-valuenow', '7');
  await moment(page).focus();
  for (let n = 0; n < 8; n += 1) await page.keyboard.press('ArrowRight');
  await expect(to).not.toHaveAttribute('aria-valuenow', '7');
  await page.getByRole('button', { name: 'Show all of it' }).click();
  await expect(to).toHaveAttribute('aria-valuenow', '11');
  await expect(page).not.toHaveURL(/range=/);
});

test('the events are listed in words, filtered, walked by keys, and lead to their moment and account', async ({
  page,
}) => {
  await open(page, '&tab=events&t=0');
  const events = page.getByRole('region', { name: 'Events' });
  await expect(events.getByRole('status')).toHaveText('25 of 25');
  await events.getByLabel('Which events').selectOption('adl');
  await expect(events.getByRole('listitem')).toHaveCount(1);
  await events.getByRole('button').click();
  await expect(moment(page)).toHaveAttribute('aria-valuenow', '8');
  await expect(page).toHaveURL(/sel=ivy/);
  await events.getByLabel('Which events').selectOption('all');
  await events.getByLabel('only of ivy').check();
  await expect(events.getByRole('status')).toHaveText('1 of 25');
  await events.getByLabel('only of ivy').uncheck();
  const current = events.locator('[tabindex="0"]');
  await current.focus();
  await page.keyboard.press('Home');
  // The row has to be drawn before it can take the focus.
  await expect(events.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(moment(page)).toHaveAttribute('aria-valuenow', '2');
  await expect(page).toHaveURL(/tab=events/);
});

test('the charts stand on the clock; the policies are weighed; axe finds nothing', async ({ page }) => {
  await open(page, '&view=charts');
  const chart = (id: string) => page.locator(`[data-chart="${id}"]`);
  await expect(chart('heat')).toContainText('From a fall of 4');
  await expect(chart('payers')).toContainText('$39k was lost');
  await expect(chart('fund')).toContainText('paid $500');
  await moment(page).focus();
  await page.keyboard.press('Home');
  await expect(chart('fund')).toContainText('paid $0');
  await expect(chart('generations')).toContainText('no liquidations');
  await page.keyboard.press('End');
  await chart('policies').getByRole('button', { name: 'Weigh the policies' }).click();
  await expect(chart('policies')).toContainText('needed $135');
  await chart('queue')
    .getByRole('button', { name: /^1\. ivy, .*5 of 5 lights/ })
    .click();
  await expect(page).toHaveURL(/view=charts/);
  await expect(page).toHaveURL(/sel=ivy/);
  const { violations } = await new AxeBuilder({ page })
    .include('main')
    .include('#inspector')
    .include('#timeline')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('a chart taken away says what it is of, as drawing, picture and numbers', async ({ page }) => {
  await open(page, '&view=charts');
  const digest = (await page.getByTestId('digest').first().getAttribute('data-digest')) ?? '';
  const payers = page.locator('[data-chart="payers"]');
  const svg = (await exported(page, payers, 'SVG')).toString();
  for (const part of ['Who paid, USD', 'Twelve accounts', 'seed 0', digest, 'Own margin']) expect(svg).toContain(part);
  expect(svg).not.toMatch(/var\(--|class=/);
  const csv = (await exported(page, payers, 'CSV')).toString().split('\n');
  expect(csv[3]).toContain(digest);
  const sums = csv.slice(5, 12).map((line) => Number(line.split(',')[1]));
  expect(sums.slice(3).reduce((a, b) => a + b, sums[1] ?? 0)).toBeCloseTo(sums[0] ?? 0, 6);
  const png = await exported(page, page.getByRole('region', { name: 'Timeline' }), 'PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(20_000);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('charts and events are within reach and nothing is wider than the window', async ({ page }) => {
    await open(page, '');
    await page.getByText('Charts', { exact: true }).click();
    await expect(page.locator('[data-chart="prices"]')).toBeVisible();
    await page.getByRole('button', { name: 'Read what happened' }).click();
    await page.getByText('Events', { exact: true }).click();
    await expect(page.getByRole('region', { name: 'Events' }).getByRole('listitem').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
