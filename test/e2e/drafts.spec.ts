/** One address, one run: the preset's address shows the preset, a draft marks its own, and none is lost on the way. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support';

type Page = import('@playwright/test').Page;

const STUDIO = '/studio?preset=twelve-accounts';

async function digestOf(page: Page): Promise<string> {
  const chip = page.getByTestId('digest').first();
  await expect(chip).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/, { timeout: 60_000 });
  return (await chip.getAttribute('data-digest')) ?? '';
}

async function choose(page: Page, limit: string): Promise<string> {
  const before = await digestOf(page);
  await page.getByRole('radiogroup', { name: 'Liquidation limit' }).getByText(limit, { exact: true }).click();
  await expect(page.getByTestId('digest').first()).not.toHaveAttribute('data-digest', before);
  return digestOf(page);
}

test('the plain address and the card show the preset and offer the draft; the marked one opens it', async ({
  page,
  browser,
}) => {
  await page.goto(STUDIO);
  const preset = await digestOf(page);
  const changed = await choose(page, 'fund-bounded');
  await expect(page).toHaveURL(/preset=twelve-accounts&draft=[0-9a-f]{8}/);
  const address = page.url();
  await page.reload();
  expect(await digestOf(page)).toBe(changed);
  // What it began as runs too: there is something to compare with at once.
  await expect(page.getByRole('heading', { name: 'What the change did' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Put both runs side by side' })).toBeVisible();

  await page.goto('/');
  await page.locator('a[href="/studio?preset=twelve-accounts"]').first().click();
  expect(await digestOf(page)).toBe(preset);
  const bar = page.getByTestId('draft-bar');
  await expect(bar).toContainText('This is the preset as it ships. Your changed draft of');
  expect((await new AxeBuilder({ page }).include('[data-testid="draft-bar"]').analyze()).violations).toEqual([]);
  await bar.getByRole('link', { name: 'Open your draft' }).click();
  expect(await digestOf(page)).toBe(changed);

  // Elsewhere that address has no draft to open, and says so.
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(address);
  expect(await digestOf(theirs)).toBe(preset);
  await expect(theirs.getByTestId('draft-bar')).toContainText('names a draft that this device does not have');
  await other.close();

  // Changed since, the old address opens what the draft is now, and says so.
  await choose(page, 'none');
  await page.goto('/');
  await page.goto(address);
  await expect(page.getByTestId('draft-bar')).toContainText('Your draft has changed since this address was written');
});

test('two pages on one draft: told at once, and whoever writes second has a draft of his own', async ({
  page,
  context,
}) => {
  await page.goto(STUDIO);
  const first = await choose(page, 'fund-bounded');
  await expect(page).toHaveURL(/draft=[0-9a-f]{8}/);
  const other = await context.newPage();
  await other.goto(page.url());
  expect(await digestOf(other)).toBe(first);
  const changed = await choose(page, 'none');
  const bar = other.getByTestId('draft-bar');
  await expect(bar).toContainText('Another page changed this draft meanwhile.');
  await choose(other, 'none');
  await expect(bar).toContainText('this is a draft of its own now');
  await expect(other).toHaveURL(/own=/);
  await other.reload();
  expect(await digestOf(other)).toBe(changed);
  await choose(page, 'fund-bounded');
  await page.reload();
  expect(await digestOf(page)).toBe(first);
  await other.close();
});

test('a second draft of a preset does not cost the first', async ({ page }) => {
  await page.goto(STUDIO);
  const first = await choose(page, 'fund-bounded');
  await page.goto(STUDIO);
  await digestOf(page);
  await choose(page, 'none');
  const bar = page.getByTestId('draft-bar');
  await expect(bar).toContainText('Your earlier draft');
  await bar.getByRole('link', { name: 'Open your earlier draft' }).click();
  await expect(page).toHaveURL(/own=/);
  expect(await digestOf(page)).toBe(first);
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Your drafts' }).getByRole('listitem')).toHaveCount(2);
});

test('on a phone too it is said whose run it is', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(STUDIO);
  await page.getByRole('button', { name: 'Change the scenario' }).click();
  const sheet = page.getByRole('dialog', { name: 'Scenario' });
  await sheet.getByRole('radiogroup', { name: 'Liquidation limit' }).getByText('fund-bounded').click();
  await page.getByRole('button', { name: 'Close Scenario' }).click();
  const bar = page.getByTestId('draft-bar');
  await expect(bar).toContainText('Your changed draft, kept on this device only');
  await page.goto(STUDIO);
  await expect(bar.getByRole('link', { name: 'Open your draft' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});
