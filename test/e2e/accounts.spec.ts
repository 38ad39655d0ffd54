/** The accounts written out as a table: found, set, mended, copied, taken out and back, by mouse and by keyboard alone. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support';

const STUDIO = '/studio?preset=twelve-accounts';

const table = (page: Page) => page.getByRole('dialog', { name: 'Accounts written out' });
const digest = (page: Page) => page.getByTestId('digest').first();
const names = (page: Page) => table(page).getByLabel(/^Name of /);

async function opened(page: Page): Promise<string> {
  await page.goto(STUDIO);
  await expect(digest(page)).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/);
  return (await digest(page).getAttribute('data-digest')) ?? '';
}

test('by mouse: search, sort, add, copy, take out, and the run goes along', async ({ page }) => {
  const before = await opened(page);
  await page.getByRole('button', { name: 'Open the table' }).click();
  await expect(names(page)).toHaveCount(12);
  await table(page).getByRole('button', { name: 'Collateral' }).click();
  await expect(names(page).first()).toHaveValue('kim');
  await table(page).getByLabel('Show accounts whose name has, or that hold').fill('us');
  await expect(names(page)).toHaveCount(1);

  await table(page).getByRole('button', { name: 'Copy gus' }).click();
  await expect(table(page).getByLabel('Name of gus-2')).toBeFocused();
  await expect(digest(page)).not.toHaveAttribute('data-digest', before);
  await table(page).getByRole('button', { name: 'Remove gus-2' }).click();
  await expect(digest(page)).toHaveAttribute('data-digest', before);

  await table(page).getByRole('button', { name: 'Add an account' }).click();
  await expect(table(page).getByLabel('Name of new')).toBeFocused();
  await expect(names(page)).toHaveCount(13);
  await table(page).getByRole('button', { name: 'Undo' }).click();
  await expect(names(page)).toHaveCount(12);
  await expect(digest(page)).toHaveAttribute('data-digest', before);
});

test('by keyboard alone: a column is gone down, a slip is said at its row and mended there', async ({ page }) => {
  const before = await opened(page);
  await page.keyboard.press('t');
  await table(page).getByLabel('Collateral of ben').focus();
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  await expect(table(page).getByLabel('Collateral of cem')).toBeFocused();
  await expect(table(page).getByLabel('Collateral of ben')).toHaveValue('$2,000');
  await expect(digest(page)).not.toHaveAttribute('data-digest', before);
  const after = (await digest(page).getAttribute('data-digest')) ?? '';

  await page.keyboard.type('a lot');
  await page.keyboard.press('Shift+Enter');
  await expect(table(page).getByLabel('Collateral of ben')).toBeFocused();
  const slip = table(page).getByLabel('Collateral of cem');
  await expect(slip).toHaveAccessibleDescription('Collateral: “a lot” is not an amount, like $5.4m.');
  await expect(table(page).getByRole('button', { name: '1 to mend' })).toBeVisible();
  await expect(digest(page)).toHaveAttribute('data-digest', after);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('4800');
  await page.keyboard.press('Enter');
  await expect(table(page).getByRole('button', { name: '1 to mend' })).toBeHidden();
  // What is half typed goes with Escape, and the table stays; the next one shuts it.
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await expect(table(page).getByLabel('Collateral of dia')).toHaveValue('$5,250');
  await page.keyboard.press('Escape');
  await expect(table(page)).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(digest(page)).toHaveAttribute('data-digest', before);
});

test('what has no column opens under its row; isolated asks for a margin of its own', async ({ page }) => {
  await opened(page);
  await page.keyboard.press('t');
  await table(page).getByLabel('Margin of ana', { exact: true }).selectOption('isolated');
  const own = table(page).getByLabel('Own margin of ana in COIN');
  await expect(own).toHaveAccessibleDescription(/needs a margin of its own/);
  await own.fill('1000');
  await page.keyboard.press('Enter');
  await expect(own).toHaveAccessibleDescription('');
  await table(page).getByRole('button', { name: 'Stops and orders of ana' }).click();
  await table(page).locator('summary', { hasText: 'Stops' }).click();
  await table(page).getByRole('button', { name: 'Add a stop' }).click();
  await expect(table(page).getByRole('button', { name: 'Stops and orders of ana' })).toHaveText('1 stop');
});

test('at the last page the focus stays at the pager, and Escape shuts the table', async ({ page }) => {
  await opened(page);
  const { scenario } = JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8'));
  const more = Array.from({ length: 14 }, (_, n) => ({ ...scenario.accounts[11], id: `more-${n}` }));
  await page.keyboard.press('j');
  const text = JSON.stringify({ ...scenario, accounts: [...scenario.accounts, ...more] });
  await page.getByRole('textbox', { name: 'Scenario as JSON' }).fill(text);
  await expect(page.getByText('Your draft, saved on this device only')).toBeVisible();
  await page.getByRole('radio', { name: 'Form' }).check({ force: true });
  await page.getByRole('button', { name: 'Open the table' }).click();
  await expect(names(page)).toHaveCount(25);
  const next = table(page).getByRole('button', { name: 'Next page' });
  const column = table(page).getByRole('columnheader', { name: 'Size' });
  const before = await column.boundingBox();
  await next.click();
  await expect(names(page)).toHaveCount(1);
  await expect(next).toBeFocused();
  expect((await column.boundingBox())?.width).toBe(before?.width);
  await page.keyboard.press('Escape');
  await expect(table(page)).toBeHidden();
});
