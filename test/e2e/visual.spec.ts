/**
 * The important screens beside pictures of them, on fixed data. Playwright's own comparison: it waits until two pictures in a
 * row are the same, leaves smoothed edges out of the count, and shows what differs. What is meant to change is taken on by
 * `npm run test:visual -- --update`.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support';

const SMALL = '/studio?preset=twelve-accounts';
const REAL = '/studio?preset=october-10-2025';

// The comparison adds a style sheet of its own, which the pages' policy would keep out; the policy has tests of its own.
test.use({ viewport: { width: 1280, height: 800 }, bypassCSP: true });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
});

/** Open and run: the rest is the comparison's waiting for a picture that stands still. */
async function isSettled(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const chip = page.getByTestId('digest').first();
  if (address.startsWith('/studio')) await expect(chip).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/);
  await page.evaluate(() => document.fonts.ready);
}

/** The graph is on its sheet, and in its own type: what a first drawing asked for is there. */
async function isDrawn(page: Page): Promise<void> {
  await expect(page.getByTestId('graph').first()).toHaveAttribute('data-sheet', /\d/);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)).then(() => document.fonts.ready));
}

test('the gallery', async ({ page }) => {
  await isSettled(page, '/');
  await expect(page).toHaveScreenshot('gallery.png');
});

test('the studio: a path in the cascade', async ({ page }) => {
  await isSettled(page, `${SMALL}&sel=fay`);
  await isDrawn(page);
  await expect(page).toHaveScreenshot('studio-graph.png');
});

test('the studio: the market before the shock, in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await isSettled(page, `${REAL}&which=market`);
  await isDrawn(page);
  await expect(page).toHaveScreenshot('studio-market-dark.png');
});

test('the studio: a real cascade, in the dark, in its middle', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await isSettled(page, `${REAL}&t=300000`);
  await isDrawn(page);
  await expect(page).toHaveScreenshot('studio-dark.png');
});

test('the studio: the flow', async ({ page }) => {
  await isSettled(page, `${REAL}&view=flow`);
  await expect(page.getByText('Traders’ margin')).toBeVisible();
  await expect(page).toHaveScreenshot('studio-flow.png');
});

test('the studio: the charts', async ({ page }) => {
  // As high as all of them, so that none lies below the edge.
  await page.setViewportSize({ width: 1280, height: 2200 });
  await isSettled(page, `${SMALL}&view=charts`);
  const charts = page.getByRole('region', { name: 'Charts' });
  await expect(charts.locator('[data-chart="crowding"] svg[data-drawing]')).toBeVisible();
  await expect(charts).toHaveScreenshot('studio-charts.png');
});

test('the editor: every group of the venue open', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await isSettled(page, SMALL);
  const editor = page.getByRole('complementary', { name: 'Scenario' });
  for (const section of ['shock', 'book', 'accounts']) await editor.locator(`#section-${section} > summary`).click();
  await editor.locator('#section-venue').getByText('All fields').click();
  await editor.locator('[data-pointer="/venue/fund"] > summary').click();
  await expect(editor).toHaveScreenshot('editor.png');
});

test('the studio: a document that is wrong', async ({ page }) => {
  // Without the graph, which keeps its camera while the text takes some of its room.
  await isSettled(page, `${SMALL}&view=table`);
  await page.keyboard.press('j');
  const preset = JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')) as { scenario: object };
  const text = JSON.stringify(preset.scenario, null, 2).replace('"horizonMs": 30000', '"horizonMs": -5');
  await page.getByRole('textbox', { name: 'Scenario as JSON' }).fill(text);
  await expect(page.getByRole('list', { name: 'Errors in the text' })).toContainText('/clock/horizonMs');
  await expect(page).toHaveScreenshot('studio-wrong.png');
});

test('two runs side by side', async ({ page }) => {
  await isSettled(page, '/compare?a=preset:twelve-accounts&b=preset:twelve-accounts@hyperliquid');
  await expect(page.getByTestId('delta-sentence')).toContainText('fund');
  await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  // The hatching of a small mark may begin a pixel further on.
  await expect(page).toHaveScreenshot('compare.png', { maxDiffPixels: 120 });
});

test('the policy board', async ({ page }) => {
  await isSettled(page, '/policies?of=preset:twelve-accounts');
  await expect(page.getByText(/^Of eleven rule books/)).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page).toHaveScreenshot('policies.png');
});

test('a step of a presentation', async ({ page }) => {
  await isSettled(page, '/present/preset:twelve-accounts?step=5');
  await expect(page.getByText('that triggers Eli')).toBeVisible();
  await isDrawn(page);
  await expect(page).toHaveScreenshot('present.png');
});

test('a lesson', async ({ page }) => {
  await isSettled(page, '/learn/bankruptcy-price');
  await isDrawn(page);
  await expect(page).toHaveScreenshot('lesson.png');
});

test.describe('the design', () => {
  for (const part of ['Shapes, light', 'Shapes, dark', 'Controls'] as const) {
    test(part, async ({ page }) => {
      await isSettled(page, '/design');
      const shown = page.getByRole('region', { name: part, exact: true });
      await shown.scrollIntoViewIfNeeded();
      await expect(shown).toHaveScreenshot(`design-${part.toLowerCase().replace(/\W+/g, '-')}.png`);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the studio', async ({ page }) => {
    await isSettled(page, `${SMALL}&sel=fay`);
    await isDrawn(page);
    await expect(page).toHaveScreenshot('phone-studio.png');
  });

  test('the gallery, in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await isSettled(page, '/');
    await expect(page).toHaveScreenshot('phone-gallery-dark.png');
  });
});
