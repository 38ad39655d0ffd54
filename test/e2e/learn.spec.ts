/** A lesson in the browser: read, answer wrongly, then rightly, by keyboard alone. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support';

test('a lesson is read and answered by keyboard, and the list remembers it', async ({ page }) => {
  await page.goto('/learn');
  await page.getByRole('link', { name: /The second generation/ }).press('Enter');
  await expect(page).toHaveURL(/second-generation/);
  await expect(page.getByTestId('graph')).toHaveAttribute('data-sheet', /./);
  for (let screen = 0; screen < 3; screen += 1)
    await page.getByRole('button', { name: /Go on|To the question/ }).press('Enter');
  const bids = page.getByRole('slider', { name: /Bids within/ });
  // Nothing is judged before something was tried.
  await expect(page.getByText('the run answers')).toBeVisible();
  await expect(page.getByText('Not yet.')).toHaveCount(0);
  await bids.press('ArrowRight');
  await expect(page.getByText('Not yet.')).toBeVisible();
  await bids.press('End');
  await expect(page.getByText('That is it.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  await page.goto('/learn');
  await expect(page.getByRole('listitem').filter({ hasText: 'The second generation' }).getByText('done')).toBeVisible();
});

test('on a phone both markets of the hedge are in view, and the tab says which lesson it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/learn/hedge-betrayed');
  await expect(page).toHaveTitle('Why correlation betrays a hedge, Shockgraph');
  const graph = page.getByTestId('graph');
  await expect(graph).toHaveAttribute('data-sheet', /./);
  // Left edge of the sheet and px per layout unit: the sheet is 1000 wide, and all of it lies on the screen.
  const [left = -1, , scale = 1] = ((await graph.getAttribute('data-sheet')) ?? '').split(' ').map(Number);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left + 1000 * scale).toBeLessThanOrEqual(390);
  expect((await page.request.get('/learn/nothing')).status()).toBe(404);
});

test('a screen shows the market that it speaks of, on the way on and on the way back', async ({ page }) => {
  await page.goto('/learn/hedge-betrayed');
  const haven = page.locator('dl div').filter({ hasText: 'HAVEN' }).locator('dd');
  await expect(haven).toHaveText(/^\+/);
  const on = page.getByRole('button', { name: /Go on|To the question/ });
  await on.click();
  await expect(haven).toHaveText(/^\+/);
  await on.click();
  await expect(page.getByText('the hedge falls too')).toBeVisible();
  await expect(haven).toHaveText(/^\u2212/);
  await on.click();
  await expect(haven).toHaveText(/^\+/);
  await expect(page.getByText('That is it.')).toHaveCount(0);
  const stress = page.getByRole('slider', { name: /^Stress/ });
  await stress.press('ArrowRight');
  await expect(page.getByText('Not yet.')).toBeVisible();
  await stress.press('End');
  await expect(page.getByText('That is it.')).toBeVisible();
  for (let back = 0; back < 2; back += 1) await page.getByRole('button', { name: 'Back' }).click();
  await expect(haven).toHaveText(/^\+/);
});
