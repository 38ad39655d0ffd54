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
  await expect(page.getByText('Not yet.')).toBeVisible();
  await page.getByRole('slider', { name: /Bids within/ }).press('End');
  await expect(page.getByText('That is it.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  await page.goto('/learn');
  await expect(page.getByRole('listitem').filter({ hasText: 'The second generation' }).getByText('done')).toBeVisible();
});
