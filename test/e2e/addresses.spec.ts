/** Nonsense in an address: what was asked for is named, what there is is shown, and a way leads on. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support';

/**
 * A name that is nowhere is a 404, which Chromium writes to the console, and so it does that the style of the page which
 * is not there was fetched in vain. Nothing else may be said.
 */
test.afterEach(({ silentConsole }) => {
  for (const said of silentConsole.splice(0))
    expect(said).toMatch(/status of 404|\.css was preloaded using link preload/);
});

const notice = (page: Page) => page.getByTestId('address-notice');

test('the studio says what of its address it could not read, once, and shows the rest', async ({ page }) => {
  await page.goto('/studio?preset=twelve-accounts&view=xyz&at=banana&sel=nobody#garbage');
  await expect(notice(page)).toContainText('“xyz” is no view: there are graph, flow, charts and table.');
  await expect(notice(page)).toContainText('No part of this address is called “at”.');
  await expect(notice(page)).toContainText('“garbage”, which is no scenario');
  await expect(notice(page)).toContainText('There is no account called “nobody” in this run.');
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/);
  expect((await new AxeBuilder({ page }).include('[data-testid="address-notice"]').analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Close the notice' }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.goto('/studio?preset=twelve-accounts&view=table&t=3000');
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/);
  await expect(notice(page)).toHaveCount(0);
});

test('a name near one that there is leads to it', async ({ page }) => {
  await page.goto('/studio?preset=twelve-acounts');
  await expect(page.getByText('There is no preset called twelve-acounts.')).toBeVisible();
  await page.getByRole('link', { name: 'Open Twelve accounts' }).click();
  await expect(page).toHaveURL(/\/studio\?preset=twelve-accounts/);
  await page.goto('/present/twelve-accounts');
  await expect(page.getByText('There is no scenario at the link twelve-accounts.')).toBeVisible();
  await page.getByRole('link', { name: 'Open Twelve accounts' }).click();
  await expect(page.getByRole('heading', { name: 'Twelve accounts' })).toBeVisible();
});

test('the board and the comparison name what is no scenario', async ({ page }) => {
  await page.goto('/policies?of=twelve-accounts');
  await expect(notice(page)).toContainText('“twelve-accounts” names no scenario');
  await expect(notice(page)).toContainText('The example is shown instead.');
  await notice(page).getByRole('link', { name: 'Open Twelve accounts' }).click();
  await expect(page.getByRole('heading', { name: 'Twelve accounts' })).toBeVisible();
  await page.goto('/compare?a=preset:twelve-accounts&b=zzz');
  await expect(notice(page)).toContainText('B: “zzz” names no scenario');
  await page.getByRole('combobox', { name: 'Scenario B' }).selectOption({ label: 'Twelve accounts' });
  await expect(page.getByTestId('delta-sentence')).toContainText('Nothing differs.');
  await expect(notice(page)).toHaveCount(0);
  await page.goto('/compare?a=preset:twelve-accounts&b=preset:zzz');
  await expect(page.getByRole('heading', { name: 'B did not open.' })).toBeVisible();
  await page.getByRole('link', { name: 'Look at A alone' }).click();
  await expect(page).toHaveURL(/\/studio\?preset=twelve-accounts/);
});

const PAGES = [
  ['/s/zzz', 'This link did not open', 'There is no scenario at the link zzz.', 'Gallery'],
  ['/embed/zzz', 'This run did not open', 'There is no scenario at the link zzz.', 'How to embed a run'],
  ['/learn/zzz', 'There is no such lesson', 'No lesson is called zzz.', 'The bankruptcy price'],
  ['/docs/zzz', 'There is no such document', 'No document is called zzz.', 'The event log'],
] as const;

for (const [path, title, says, way] of PAGES) {
  test(`${path} names what is not there and leads on`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole('link', { name: way, exact: true })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('a page that is not found is dark where the others are', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/docs/zzz');
  await expect(page.locator('html')).toHaveClass(/dark/);
});

test('a draft that is to be mended is not presented, and it is said why', async ({ page }) => {
  await page.goto('/studio?preset=twelve-accounts');
  await page.getByRole('radio', { name: 'JSON' }).check({ force: true });
  const json = page.getByRole('textbox', { name: 'Scenario as JSON' });
  const text = (await json.inputValue()).replace('"presentation": {', '"presentatoin": {');
  await json.fill(text);
  // The caret is where one typed: what is wrong is marked and does not take the view away.
  const errors = page.getByRole('list', { name: 'Errors in the text' });
  await expect(errors).toContainText("did you mean 'presentation'?");
  await page.reload();
  // Opened again the fault is in view, without the caret going there.
  await page.getByRole('radio', { name: 'JSON' }).check({ force: true });
  await expect(errors).toBeVisible();
  await expect.poll(() => json.evaluate((box) => box.scrollTop)).toBeGreaterThan(100);
  await expect(json).not.toBeFocused();
  await page.goto('/present/draft');
  await expect(
    page.getByText(/“Twelve accounts”, is still to be mended: there is no field 'presentatoin'/),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the draft in the studio' })).toBeVisible();
});

test('a table without its columns says which, and takes the likely one', async ({ page }) => {
  await page.goto('/studio?preset=twelve-accounts');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const rows = 'user,symbol,wallet_balance_usdt\nzoe,COIN,900\n';
  const file = { name: 'accounts.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) };
  await page.getByLabel('Choose a file').setInputFiles(file);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('2 columns are missing. The table has 3 columns; it takes 4 at least.');
  await dialog.getByRole('button', { name: 'Take wallet_balance_usdt' }).click();
  await expect(dialog).toContainText('No column is left that could be it: add one to the text.');
  await dialog
    .getByRole('textbox', { name: /The text as it came/ })
    .fill(rows.replace('usdt', 'usdt,size').replace('900', '900,40'));
  await dialog.getByRole('button', { name: 'Read it again' }).click();
  await dialog.getByRole('button', { name: 'Take wallet_balance_usdt' }).click();
  await dialog.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.locator('#section-accounts > summary')).toContainText('13');
});

test('a presentation of the draft says which one it is, and leads to it', async ({ page }) => {
  await page.goto('/studio?preset=twelve-accounts');
  await page.locator('[data-field="limit"]').getByText('fund-bounded', { exact: true }).click();
  await expect(page).toHaveURL(/draft=/);
  await page.goto('/present/draft');
  const told = page.getByTestId('draft-shown');
  await expect(told).toContainText(/Twelve accounts, COIN −5 %, 12 accounts, changed \d/);
  await told.getByRole('link', { name: 'Open it in the studio' }).click();
  await expect(page).toHaveURL(/preset=twelve-accounts&draft=/);
});

test.describe('at 1024', () => {
  test.use({ viewport: { width: 1024, height: 768 } });
  test('the bar of the draft comes at the lower end: what is being changed stays where it is', async ({ page }) => {
    await page.goto('/studio?preset=twelve-accounts');
    await page.getByRole('button', { name: 'Venue rules' }).click();
    const limit = page.locator('[data-field="limit"]');
    const before = await limit.boundingBox();
    await limit.getByText('fund-bounded', { exact: true }).click();
    await expect(page.getByTestId('draft-bar')).toBeInViewport();
    expect((await limit.boundingBox())?.y).toBe(before?.y);
  });
});
