/** What leaves the browser opens elsewhere: a fresh browser without a network, and the digest is in it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from './support';

async function studio(page: Page, query = ''): Promise<string> {
  await page.goto(`/studio?preset=twelve-accounts${query}`);
  const digest = page.getByTestId('digest').first();
  await expect(digest).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/, { timeout: 60_000 });
  return (await digest.getAttribute('data-digest')) ?? '';
}

/** Presses what saves a file; gives where it lies, under the name that it was saved as. */
async function saved(page: Page, folder: (name: string) => string, press: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent('download');
  await press();
  const download = await waiting;
  const file = folder(download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

const taken = (page: Page, label: string) => () =>
  page.getByRole('dialog').getByRole('button', { name: label }).click();

/** The file in a browser that has never seen the app and has no network; anything it asks for is an error. */
async function offline(browser: Browser, file: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  await context.setOffline(true);
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== `file://${file}` && !request.url().startsWith('data:')) asked.push(request.url());
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`file://${file}`);
  await look(page);
  expect([...asked, ...said]).toEqual([]);
  await context.close();
}

const commandLine = (...words: string[]): string =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...words], { encoding: 'utf8' }).stdout;

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('the report and the run as JSON open without a network and give their digest again', async ({
  page,
  browser,
}, info) => {
  const digest = await studio(page);
  await page.keyboard.press('x');
  const report = await saved(page, info.outputPath.bind(info), taken(page, 'Report as HTML'));
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Saved twelve-accounts-report-');
  const json = await saved(page, info.outputPath.bind(info), taken(page, 'Run as JSON'));
  expect(path.basename(report)).toBe(`twelve-accounts-report-${digest.slice(0, 8)}.html`);
  for (const colorScheme of ['light', 'dark'] as const)
    await offline(browser, report, async (opened) => {
      await opened.emulateMedia({ colorScheme });
      await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Twelve accounts');
      await expect(opened.getByText(digest).first()).toBeVisible();
      for (const key of ['graph', 'flow', 'prices', 'fund', 'payers', 'generations', 'heat'])
        await expect(opened.locator(`[data-picture="${key}"] svg`).first()).toBeVisible();
      expect(
        await opened.locator('svg').evaluateAll((all) => all.every((one) => !one.innerHTML.includes('rgb(1, 2'))),
      ).toBe(true);
      await opened.evaluate(() => document.fonts.ready);
      expect(await opened.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBe(
        3,
      );
      await isAccessible(opened);
      await opened.setViewportSize({ width: 390, height: 844 });
      expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await expect(opened.locator('[data-picture="graph"] .narrow svg')).toBeVisible();
    });
  await offline(browser, json, (opened) => expect(opened.locator('body')).toContainText(digest));
  for (const file of [report, json]) expect(commandLine('run', file)).toContain(`digest ${digest}, as the file says`);
  // Dropped on the bench, the report opens as the scenario that it is of.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+o');
  await page.locator('input[type="file"]').setInputFiles(report);
  await expect(page.getByRole('dialog')).toContainText('A whole scenario: COIN, 12 accounts');
});

test('graph and flow leave as pictures with their legend, the table as numbers', async ({ page, browser }, info) => {
  const digest = await studio(page, '&sel=fay');
  const take = (name: string, kind: RegExp) => async () => {
    await page
      .locator('main')
      .getByRole('button', { name: `Export ${name}` })
      .click();
    await page.locator('main').getByRole('button', { name: kind }).click();
  };
  const says = [digest, 'Twelve accounts', 'seed 0', 'document version 1', new Date().toISOString().slice(0, 10)];
  const graph = await saved(page, info.outputPath.bind(info), take('the graph', /^SVG/));
  await offline(browser, graph, async (opened) => {
    for (const part of [...says, 'Area: notional', '1st gen.', 'fay'])
      await expect(opened.locator('svg').first()).toContainText(part);
  });
  expect(readFileSync(graph, 'utf8')).not.toMatch(/var\(--|href=/);
  await page.getByText('Flow', { exact: true }).click();
  const flow = await saved(page, info.outputPath.bind(info), take('the flow', /^SVG/));
  await offline(browser, flow, async (opened) => {
    for (const part of [...says, 'Both edges add up to'])
      await expect(opened.locator('svg').first()).toContainText(part);
  });
  await page.getByText('Table', { exact: true }).click();
  const table = readFileSync(await saved(page, info.outputPath.bind(info), take('the table', /^CSV/)), 'utf8');
  expect(table.split('\n')[3]).toContain(digest);
  expect(table).toMatch(/\nfay,3,cascade,liquidated,/);
});

test('a comparison leaves as one page that carries both scenarios', async ({ page, browser }, info) => {
  await page.goto('/compare?a=preset:twelve-accounts&b=preset:twelve-accounts@bybit');
  const menu = page.getByRole('button', { name: 'Export the comparison' });
  await expect(menu).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const digests = await page
    .locator('[data-digest]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-digest') ?? ''));
  expect(new Set(digests).size).toBe(2);
  await menu.click();
  const report = await saved(page, info.outputPath.bind(info), () =>
    page.getByRole('button', { name: /^HTML/ }).click(),
  );
  await offline(browser, report, async (opened) => {
    for (const digest of digests) await expect(opened.getByText(digest).first()).toBeVisible();
    for (const key of ['graph-a', 'graph-b', 'prices-a', 'fund'])
      await expect(opened.locator(`[data-picture="${key}"] svg`).first()).toBeVisible();
    await isAccessible(opened);
  });
  const again = JSON.parse(commandLine('compare', report, '--json')) as Record<'a' | 'b', { digest: string }>;
  expect([again.a.digest, again.b.digest]).toEqual(digests);
  const csv = readFileSync(
    await saved(page, info.outputPath.bind(info), () => page.getByRole('button', { name: 'CSV numbers' }).click()),
    'utf8',
  );
  for (const digest of digests) expect(csv).toContain(digest);
  expect(csv).toContain('figure,unit,a,b,bLessA,because');
});
