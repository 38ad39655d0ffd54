/** The documents as pages: every rule has its place, contents lead to it, and a control leads to its rule. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support';

const rules = [...readFileSync('docs/model.md', 'utf8').matchAll(/^### ([A-Z]+-\d{2}) (.+)$/gm)];

const top = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate((heading) => heading.getBoundingClientRect().top);

test('the model has an anchor for every rule, named as in the text', async ({ page }) => {
  await page.goto('/docs/model');
  for (const [, code = '', name = ''] of rules) {
    await expect(page.locator(`#${code.toLowerCase()}`)).toHaveText(`${code} ${name}`);
  }
  expect(rules.length).toBeGreaterThan(50);
});

test('an address with a rule opens at the rule; contents lead to another', async ({ page }) => {
  await page.goto('/docs/model#liq-05');
  await expect.poll(() => top(page, 'liq-05')).toBeLessThan(60);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('link', { name: 'LIQ-05' })).toHaveAttribute('aria-current', 'true');
  await contents.getByRole('link', { name: '5 Margin' }).click();
  await contents.getByRole('link', { name: 'MARGIN-02' }).click();
  await expect(page).toHaveURL(/#margin-02$/);
  await expect.poll(() => top(page, 'margin-02')).toBeLessThan(60);
});

test('a control of the studio leads to its rule in a new tab, by keyboard', async ({ page, context }) => {
  await page.goto('/studio?preset=twelve-accounts');
  const link = page.locator('[data-field="limit"]').getByRole('link', { name: 'Rule LIQ-05, opens in a new tab' });
  await link.focus();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const rule = await opened;
  await expect(rule).toHaveURL(/\/docs\/model#liq-05$/);
  await expect(rule.locator('#liq-05')).toBeInViewport();
  await expect(page).toHaveURL(/\/studio/);
});

test('the list of documents leads to each, and one that is none is not found', async ({ page }) => {
  await page.goto('/docs');
  await page.getByRole('main').getByRole('link', { name: 'The event log' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The event log');
  await page.locator('a[data-rule]', { hasText: 'SOC-01' }).first().click();
  await expect(page).toHaveURL(/\/docs\/model#soc-01$/);
  const missing = await page.request.get('/docs/nothing');
  expect(missing.status()).toBe(404);
});

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`readable on a ${name}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.goto('/docs/model');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      const found = await new AxeBuilder({ page }).analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test('on a phone a wide table keeps its first column, says that there is more, and shows a factor at once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/docs/performance');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const table = page.getByRole('figure', { name: 'Table' }).filter({ hasText: 'Twin' });
  const cell = (name: string) => table.getByRole('cell', { name }).first();
  const right = async (name: string): Promise<number> => {
    const box = await cell(name).boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0);
  };
  await expect(page.locator('[data-more]').filter({ has: table })).toHaveAttribute('data-more', 'true');
  const factor = table.getByRole('row').nth(1).getByRole('cell').nth(3);
  expect((await factor.boundingBox())?.x ?? 390).toBeLessThan(250);
  const before = await right('10,000');
  await table.evaluate((element) => {
    element.scrollLeft = element.scrollWidth;
  });
  await expect(page.locator('[data-more]').filter({ has: table })).toHaveAttribute('data-more', 'false');
  expect(await right('10,000')).toBeCloseTo(before, 0);
});
