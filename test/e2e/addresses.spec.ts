/** Nonsense in an address: what was asked for is named, what there is is shown, and a way leads on. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support';

/** A name that is nowhere is a 404, which Chromium writes to the console: that alone. */
test.afterEach(({ silentConsole }) => {
  for (const said of silentConsole.splice(0)) expect(said).toContain('status of 404');
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
  test('an open drawer begins below the bar of the draft', async ({ page }) => {
    await page.goto('/studio?preset=twelve-accounts');
    await page.getByRole('button', { name: 'Venue rules' }).click();
    await page.locator('[data-field="limit"]').getByText('fund-bounded', { exact: true }).click();
    const bar = page.getByTestId('draft-bar');
    await expect(bar).toBeVisible();
    await expect
      .poll(async () => (await page.getByRole('dialog').boundingBox())?.y ?? 0)
      .toBe(await bar.evaluate((element) => element.getBoundingClientRect().bottom));
  });
});
