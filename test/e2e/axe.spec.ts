/** Every page and view, in both schemes: axe finds nothing. And on a phone none of them is wider than the window. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { twelveAccounts } from './documents';
import { expect, test } from './support';

const SMALL = '/studio?preset=twelve-accounts';

const isDrawn = (page: Page) => expect(page.getByTestId('graph').first()).toHaveAttribute('data-sheet', /\d/);
const isTitled = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible();

/** What is looked at: its name, its address, and how one knows that all of it is there. */
const SCREENS: readonly (readonly [name: string, address: string, isThere: (page: Page) => Promise<void>])[] = [
  ['the gallery', '/', isTitled],
  ['the graph', `${SMALL}&sel=fay`, isDrawn],
  ['the market', `${SMALL}&which=market`, isDrawn],
  ['the flow', `${SMALL}&view=flow`, (page) => expect(page.getByText('Traders’ margin')).toBeVisible()],
  ['the charts', `${SMALL}&view=charts`, (page) => expect(page.locator('figure[data-chart]')).toHaveCount(9)],
  ['the table', `${SMALL}&view=table`, (page) => expect(page.getByRole('rowheader', { name: /ana/ })).toBeVisible()],
  ['the events', `${SMALL}&tab=events`, isDrawn],
  [
    'a comparison',
    '/compare?a=preset:twelve-accounts&b=preset:twelve-accounts@bybit',
    (page) => expect(page.getByTestId('delta-sentence')).toBeVisible(),
  ],
  ['the policy board', '/policies?of=preset:twelve-accounts', isTitled],
  ['a presentation', '/present/preset:twelve-accounts?step=5', isDrawn],
  ['an embedded run', '/embed/preset:twelve-accounts', isDrawn],
  ['the lessons', '/learn', isTitled],
  ['a lesson', '/learn/bankruptcy-price', isDrawn],
  ['the documents', '/docs', isTitled],
  ['the API', '/docs/api', isTitled],
  ['the design', '/design', (page) => expect(page.locator('figure[data-chart]')).toHaveCount(5)],
];

async function isForEverybody(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);
}

for (const [name, address, isThere] of SCREENS) {
  test(`for everybody: ${name}`, async ({ page }) => {
    await page.goto(address);
    await isThere(page);
    await isForEverybody(page);
  });
}

test('for everybody: a document that is wrong, and a shared scenario', async ({ page, request }) => {
  await page.goto(SMALL);
  await isDrawn(page);
  await page.keyboard.press('j');
  await page.getByRole('textbox', { name: 'Scenario as JSON' }).fill('{"shockgraph": 1, "clock": {"horizonMs": -5}}');
  await expect(page.getByRole('list', { name: 'Errors in the text' })).toContainText('/clock/horizonMs');
  await isForEverybody(page);

  await page.setViewportSize({ width: 1440, height: 900 });
  const made = await (await request.post('/api/v1/scenarios', { data: twelveAccounts() })).json();
  await page.goto(made.url);
  await isDrawn(page);
  await isForEverybody(page);
});

test('for everybody: the table of accounts, with a slip in it', async ({ page }) => {
  await page.goto(SMALL);
  await isDrawn(page);
  await page.keyboard.press('t');
  const table = page.getByRole('dialog', { name: 'Accounts written out' });
  await table.getByLabel('Collateral of ana').fill('-1');
  await page.keyboard.press('Enter');
  await expect(table.getByText(/has to be at least/)).toBeVisible();
  await isForEverybody(page);
});

test('for everybody: what is not there, or no longer', async ({ browser, request }) => {
  const scenario = { ...twelveAccounts(), seed: 7_001 };
  const { id, url, secret } = await (await request.post('/api/v1/scenarios', { data: scenario })).json();
  const headers = { authorization: `Bearer ${secret}` };
  expect((await request.patch(`/api/v1/scenarios/${id}`, { headers, data: { revoked: true } })).ok()).toBe(true);
  // The console tells of the refusals, so this page is not watched.
  const reader = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await reader.newPage();
  for (const [address, title] of [
    [url, 'This link is closed'],
    ['/nothing', 'Nothing at this address'],
    ['/studio?preset=nothing', 'This scenario did not open'],
  ] as const) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await isForEverybody(page);
  }
  await reader.close();
});
