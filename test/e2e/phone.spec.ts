/** The studio in a hand: Back, the first screen at any height, what a change did, and nothing that moves under a finger. */
import type { Page } from '@playwright/test';
import { expect, test } from './support';

const STUDIO = '/studio?preset=twelve-accounts';
const player = (page: Page) => page.getByRole('button', { name: 'Play', exact: true });
const story = (page: Page) => page.getByRole('dialog', { name: 'What happened' });

async function openStudio(page: Page): Promise<void> {
  await page.goto(STUDIO);
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/);
}

test.describe('upright', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('Back shuts what is open before it leaves; forward and a reload open it again', async ({ page }) => {
    await page.goto('/');
    await page.locator('a[href*="preset=twelve-accounts"]').first().tap();
    await expect(page).toHaveURL(/studio/);
    await page.getByRole('button', { name: 'Read what happened' }).tap();
    await expect(story(page)).toBeVisible();
    await page.goBack();
    await expect(story(page)).toHaveCount(0);
    await expect(page).toHaveURL(/studio/);
    await page.goForward();
    await expect(story(page)).toBeVisible();
    await page.reload();
    await expect(story(page)).toBeVisible();
    await page.getByRole('button', { name: 'Close What happened' }).tap();
    await expect(story(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'All commands' }).tap();
    await page.getByRole('option', { name: 'Documentation' }).tap();
    await expect(page).toHaveURL(/docs/);
    await page.goBack();
    await expect(player(page)).toBeVisible();
    await page.goBack();
    await expect(page).not.toHaveURL(/studio/);
  });

  test('the run without an account has its whole picture over the charts', async ({ page }) => {
    await page.goto('/studio?preset=hedge-becomes-trigger&hold=hal');
    await expect(page.getByRole('button', { name: 'Back to the run' })).toBeVisible();
    const picture = await page.getByTestId('graph').boundingBox();
    const charts = await page.locator('#timeline').boundingBox();
    expect((picture?.y ?? Number.NaN) + (picture?.height ?? 0)).toBeLessThanOrEqual(charts?.y ?? 0);
  });

  test('a change moves nothing and is told over the form; a tap leads to the whole of it', async ({ page }) => {
    await openStudio(page);
    await page.getByRole('button', { name: 'Change the scenario' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Scenario' });
    const limit = sheet.locator('[data-field="limit"]');
    // A press on what is chosen changes nothing, and waits until the sheet and its pictures stand.
    await limit.getByText('bankruptcy', { exact: true }).tap();
    const before = await limit.boundingBox();
    await limit.getByText('fund-bounded', { exact: true }).tap();
    const effect = sheet.getByRole('button', { name: /Closed by ADL \$11.1k → \$0/ });
    await expect(effect).toBeInViewport();
    expect((await limit.boundingBox())?.y).toBe(before?.y);
    await effect.tap();
    await expect(story(page).getByRole('heading', { name: 'What the change did' })).toBeVisible();
  });
});

for (const [width, height] of [
  [360, 640],
  [844, 390],
] as const)
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test('the graph and the player are in the first screen, which is no wider than the window', async ({ page }) => {
      await page.goto('/studio?preset=october-10-2025');
      await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/);
      await expect(player(page)).toBeInViewport({ ratio: 1 });
      const graph = await page.locator('#graph').boundingBox();
      expect(graph?.height).toBeGreaterThan(180);
      expect((graph?.y ?? 0) + (graph?.height ?? 0)).toBeLessThanOrEqual(height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.getByRole('button', { name: 'Read what happened' }).tap();
      await expect(story(page).getByText(/shock became/)).toBeInViewport();
    });
  });

test.describe('at 1024 by 600', () => {
  test.use({ viewport: { width: 1024, height: 600 } });

  test('the charts of the timeline fold away, and the device remembers it', async ({ page }) => {
    await openStudio(page);
    const graph = page.getByRole('main');
    const before = (await graph.boundingBox())?.height ?? 0;
    await page.getByRole('button', { name: 'Fold the charts of the timeline away' }).click();
    await expect.poll(async () => (await graph.boundingBox())?.height ?? 0).toBeGreaterThan(before + 150);
    await page.reload();
    await page.getByRole('button', { name: 'Show the charts of the timeline' }).click();
    await expect.poll(async () => (await graph.boundingBox())?.height ?? 0).toBe(before);
    // Share is a command too.
    await page.keyboard.press('l');
    await expect(page.getByTestId('share-url')).toHaveValue(/\/s\//);
  });
});
