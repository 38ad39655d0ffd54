/** The gallery as a person uses it: choose a kind, read a card, open the case, and see what to look for. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support';

test('cards are chosen by kind, by mouse and by keyboard, and a case opens on what to look for', async ({ page }) => {
  await page.goto('/');
  const cards = page.locator('a[data-kind]:visible');
  await expect(cards).toHaveCount(14);

  await page.getByText('Venue rules', { exact: true }).click();
  await expect(cards).toHaveCount(4);
  await expect(page.getByRole('link', { name: /Twelve accounts/ })).toBeHidden();

  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Real events' })).toBeChecked();
  await expect(cards).toHaveCount(5);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Teaching' })).toBeChecked();
  await expect(cards).toHaveCount(5);

  await page.getByRole('link', { name: /A latency spike/ }).click();
  await expect(page).toHaveURL(/preset=latency-spike/);
  await expect(page.getByRole('heading', { name: 'Look for' })).toBeVisible();
  await expect(page.getByText('Without the added latency all five stops trade')).toBeVisible();
});

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['tablet', 1024, 800],
  ['phone', 390, 844],
] as const) {
  test(`every picture is whole and every label readable on a ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: width > 1_100 ? 'light' : 'dark' });
    await page.goto('/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    const faults = await page.locator('a[data-kind] svg').evaluateAll((pictures) =>
      pictures.flatMap((picture) => {
        const frame = picture.getBoundingClientRect();
        const texts = [...picture.querySelectorAll('text')].map((text) => ({
          text,
          box: text.getBoundingClientRect(),
        }));
        const outside = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
        const small = texts.filter(
          ({ text }) => Number.parseFloat(getComputedStyle(text).fontSize) * (frame.width / 312) < 11,
        );
        return [...outside, ...small].map(({ text }) => `${picture.getAttribute('aria-label')}: ${text.textContent}`);
      }),
    );
    expect(faults).toEqual([]);
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('the cascade of the front page plays where it opens, and is told moment by moment; a reload does not begin it again', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Play this cascade' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page).toHaveURL(/preset=twelve-accounts$/);
  const moment = page.getByRole('region', { name: 'The moment shown' });
  await expect(moment).toContainText('ana fell just now, first generation, by the shock itself.');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'To the end' }).click();
  await expect(moment).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});
