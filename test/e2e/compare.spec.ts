/**
 * The designer's sentence: "I changed the liquidation limit from bankruptcy to fund-bounded and put both runs side by side;
 * here is what it does to the fund, the ADL queue and the top ten accounts." On a desk, on a phone, and by link.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { colourCount, expect, test } from './support';

const STUDIO = '/studio?preset=twelve-accounts';

/** Colours and names are right for everybody: no serious finding. */
async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

async function changeLimit(scope: Page | Locator): Promise<void> {
  await scope.getByRole('radiogroup', { name: 'Liquidation limit' }).getByText('fund-bounded').click();
}

/** What the page must say once both runs are there and the rule was tried. */
async function saysWhatItDoes(page: Page): Promise<void> {
  const sentence = page.getByTestId('delta-sentence');
  await expect(sentence).toContainText(
    'Liquidation limit LIQ-05, fund-bounded instead of bankruptcy, made the difference',
  );
  await expect(sentence).toContainText('In B ADL closed $11.1k less');
  await expect(sentence).toContainText('the fund paid $130 less');
  await expect(page.locator('[data-rule="limit"]')).toHaveAttribute('data-verdict', 'acted');
  await expect(page.locator('[data-measure="fund"]')).toContainText('LIQ-05');
  await expect(page.locator('[data-measure="adl"]')).toContainText('A from 8 s, B never.');
  // Why, out of both runs: by account, and where the difference came in.
  await expect(page.locator('[data-measure="fund"]')).toContainText('Paid for fay −$443, gus +$313.');
  const chain = page.getByTestId('chain');
  await expect(chain).toContainText('First at 7 s, with fay LIQ-05');
  await expect(chain).toContainText('305 COIN more at $75.55, below its bankruptcy price of $77; the fund paid $443.');
  await expect(chain).toContainText('Sold 800 COIN at $77.90.');
  // Why one costs the fund $443 and the other nothing, and what that left for the next.
  await expect(chain).toContainText(
    'On average $77.90, above its bankruptcy price of $77. But it was two orders, each judged by itself',
  );
  await expect(chain).toContainText(
    'One order, on average above its bankruptcy price of $77: no loss for the fund to pay.',
  );
  await expect(chain).toContainText('The next to meet what that left: gus, at 8\u00a0s');
  await expect(chain).toContainText('The fund had $57 left');
  await expect(chain).toContainText('The fund had $500 left');
  await expect(chain).toContainText('3 accounts ended differently.');
  const ivy = page.getByRole('row', { name: /^ivy short COIN/ });
  await expect(ivy).toContainText('ADL 17');
  await expect(ivy).toContainText('open');
}

test('on a desk: change, compare, read, walk both clocks', async ({ page }) => {
  await page.goto(STUDIO);
  await changeLimit(page);
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page).toHaveURL(/\/compare\?a=preset:twelve-accounts&b=link:local-[0-9a-f]{16}#local-/);
  await saysWhatItDoes(page);
  const sides = page.locator('section[data-digest]');
  await expect(sides).toHaveCount(2);
  for (const side of await sides.all()) {
    const picture = side.getByRole('application');
    await expect(picture).toHaveAttribute('data-sheet', /\d/);
    expect(await colourCount(picture)).toBeGreaterThan(20);
  }
  await isAccessible(page);

  await page.reload();
  await saysWhatItDoes(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the two graphs' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#chain-head')).toBeFocused();
  await expect(page.locator('#chain-head')).toBeInViewport();

  const clock = page.getByRole('slider', { name: 'Moment of both runs' });
  await page.locator('#stage').focus();
  await page.keyboard.press('Home');
  await expect(clock).toHaveAttribute('aria-valuetext', /^0/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(clock).toHaveAttribute('aria-valuetext', /^2\s/);
  await expect(sides.first()).toContainText('closed by ADL $0');
  await page.keyboard.press('End');
  await page.getByTestId('chain').getByRole('button', { name: 'fay' }).first().click();
  await expect(page).toHaveURL(/sel=fay/);
  const stories = page.getByTestId('stories');
  await expect(stories).toBeInViewport();
  await expect(stories).toContainText('The fund paid $443');
  await stories.getByRole('button', { name: 'See it in the graphs' }).click();
  await expect(sides.first().getByRole('application')).toBeInViewport();
  await expect(page.locator('#pictures')).toBeFocused();
});

test('swapped and back; a link of a draft that another browser opens to the same digits', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(STUDIO);
  await changeLimit(page);
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  const sides = page.locator('section[data-digest]');
  await expect(sides).toHaveCount(2);
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page).toHaveURL(/a=link:local-[0-9a-f]{16}&b=preset:twelve-accounts#local-/);
  await expect(page.getByTestId('delta-sentence')).toContainText('bankruptcy instead of fund-bounded');
  await page.goBack();
  await expect(page.getByTestId('delta-sentence')).toContainText('fund-bounded instead of bankruptcy');
  const digests = await sides.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.digest));

  // The draft is on this device only, so the address carries it: copied by the button or out of the bar, it is the same.
  await expect(page.getByTestId('kept')).toContainText('B is in this address');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(link);
  await saysWhatItDoes(theirs);
  const again = await theirs
    .locator('section[data-digest]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.digest));
  expect(again).toEqual(digests);
  await other.close();
});

test('on a phone: change, put side by side, swipe from A to B under one clock', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(STUDIO);
  await page.getByRole('button', { name: 'Change the scenario' }).click();
  await changeLimit(page.getByRole('dialog', { name: 'Scenario' }));
  await page.getByRole('button', { name: 'Close Scenario' }).click();
  await page.getByRole('button', { name: 'Read what happened' }).click();
  await page.getByRole('link', { name: 'Put both runs side by side' }).click();
  await saysWhatItDoes(page);
  await isAccessible(page);

  const clock = page.getByRole('slider', { name: 'Moment of both runs' });
  await page.getByRole('button', { name: 'Previous event' }).click();
  const moment = await clock.getAttribute('aria-valuetext');
  const swipe = page.getByTestId('swipe');
  await swipe.evaluate((scroller) => scroller.scrollTo({ left: scroller.scrollWidth, behavior: 'instant' }));
  await expect(page.getByRole('radio', { name: 'B' })).toBeChecked();
  await expect(page.getByRole('region', { name: /^B:/ })).toBeInViewport();
  expect(await clock.getAttribute('aria-valuetext')).toBe(moment);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});

test('what cannot be compared is said, and picking leads on', async ({ page }) => {
  await page.goto('/compare?a=preset:twelve-accounts');
  await expect(page.getByRole('heading', { name: 'Compare with what?' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Scenario B' }).selectOption({ label: 'Twelve accounts' });
  await expect(page.getByTestId('delta-sentence')).toContainText('Nothing differs.');
  await page.getByRole('combobox', { name: 'Venue rules of B' }).selectOption({ label: 'Binance USDT-M' });
  await expect(page).toHaveURL(/b=preset:twelve-accounts@binance/);
  await expect(page.locator('[data-rule="basis"]')).toHaveAttribute('data-verdict', 'inert');
  await page.getByRole('combobox', { name: 'Scenario B' }).selectOption({ label: 'Paste a link' });
  await page.getByRole('textbox', { name: 'Link of B' }).fill('draft');
  await page.getByRole('button', { name: 'Use' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is no draft on this device' })).toBeVisible();
});

test('the policy board of a draft carries it in its address, and opens elsewhere', async ({ page, browser }) => {
  await page.goto(STUDIO);
  await changeLimit(page);
  await page.goto('/policies?of=draft');
  await expect(page).toHaveURL(/of=link:local-[0-9a-f]{16}#local-/);
  const figures = page.getByTestId('policies').locator('tr[data-policy="own"] td');
  await expect(page.getByTestId('board-sentence')).toContainText('rule books');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const said = await figures.allTextContents();
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  await expect(theirs.getByTestId('board-sentence')).toContainText('rule books');
  await expect(theirs.getByRole('progressbar')).toHaveCount(0);
  expect(await theirs.getByTestId('policies').locator('tr[data-policy="own"] td').allTextContents()).toEqual(said);
  await other.close();
});

test('the policy board: rows as they finish, sorted, marked, exported, by link the same', async ({ page }) => {
  await page.goto('/policies?of=preset:twelve-accounts');
  const table = page.getByTestId('policies');
  await expect(table.locator('tbody tr')).toHaveCount(19);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByTestId('board-sentence')).toContainText('Of eleven rule books');
  // Each head explains itself to who points at it and to who comes by key.
  await table.getByRole('button', { name: 'Regret' }).hover();
  await expect(page.getByRole('tooltip')).toContainText('better for them than the mark');
  await table.getByRole('button', { name: 'Left unpaid' }).focus();
  await expect(page.getByRole('tooltip').filter({ hasText: 'Rule LIQ-09.' })).toBeVisible();
  await expect(page.getByText('fund untouched')).toHaveCount(1);
  await page.getByRole('button', { name: 'Closed by ADL' }).click();
  await expect(page).toHaveURL(/sort=adl\.down/);
  await expect(table.locator('tbody tr').first()).toHaveAttribute('data-policy', 'hyperliquid');
  await table.getByRole('button', { name: 'Hyperliquid' }).click();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Export the policy board' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV numbers' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^twelve-accounts-policy-board-[0-9a-f]{8}\.csv$/);
  await page.reload();
  await expect(table.locator('tbody tr').first()).toHaveAttribute('data-policy', 'hyperliquid');
  await page.getByRole('link', { name: /Put it beside/ }).click();
  await expect(page).toHaveURL(/\/compare\?a=preset:twelve-accounts&b=preset:twelve-accounts@hyperliquid/);
  await expect(page.getByTestId('delta-table')).toBeVisible();
});

test('on a phone names of figures can be touched, a gain below zero says so, and far lengths have their own axes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/compare?a=preset:twelve-accounts&b=preset:october-10-2025');
  const table = page.getByTestId('delta-table');
  const heights = await table
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(32);
  const gain = table.locator('[data-measure="forgone"] td').getByRole('button');
  await gain.focus();
  await expect(page.getByRole('tooltip')).toContainText('prices better than the mark');
  await expect(page.getByText('each on its own time axis')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('on a phone the rankings of the board have names, and the row of a name is the row of its figures', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/policies?of=preset:twelve-accounts');
  const row = page.getByTestId('policies').locator('tr[data-policy="own+size"]');
  await expect(row.getByRole('rowheader')).toContainText('largest first');
  const [head, cell] = [row.getByRole('rowheader'), row.getByRole('cell').first()];
  const bottoms = await Promise.all(
    [head, cell].map((one) => one.evaluate((element) => element.getBoundingClientRect().bottom)),
  );
  expect(bottoms[0]).toBeCloseTo(bottoms[1] ?? 0, 0);
});

test('another venue is counted alike over the form, where it is picked and side by side', async ({ page }) => {
  await page.goto(STUDIO);
  await page.getByRole('combobox', { name: 'Venue' }).selectOption({ label: 'Bybit' });
  await expect(page.getByRole('button', { name: '10 changed' })).toBeVisible();
  await expect(page.locator('[data-field="venue"]')).toContainText('10 rules differ');
  await page.goto('/compare?a=preset:twelve-accounts&b=preset:twelve-accounts@bybit');
  await expect(page.getByText('10 rules differ')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The 10 rules that differ' })).toBeVisible();
  await expect(page.getByTestId('delta-sentence')).toContainText('Of ten rules that differ');
});

test('on a phone the bar over the pair is one row, and what it has no room for is below it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/compare?a=preset:twelve-accounts&b=preset:twelve-accounts@bybit');
  const top = page.getByRole('banner');
  await expect(top.getByRole('heading', { name: 'Compare' })).toBeVisible();
  await expect(top.getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect((await top.boundingBox())?.height).toBeLessThanOrEqual(56);
  await expect(page.getByRole('main').getByRole('link', { name: 'Policy board' })).toBeVisible();
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await expect(page).toHaveURL(/a=preset:twelve-accounts@bybit&b=preset:twelve-accounts/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
