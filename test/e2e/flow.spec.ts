/** The main job, as a person does it: gallery, preset, run, scrub, click, read the path, share, and another machine agrees. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { accountNumber, simulate } from '../../lib/engine';
import { cascadeModel } from '../../lib/graph';
import { parseScenario } from '../../lib/scenario';

const run = promisify(execFile);

/** Console errors and warnings of a page; a test ends by expecting none. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

/** Where an account of a preset stands on the screen, from the layout and the sheet's place. */
async function pointOf(page: Page, preset: string, account: string): Promise<{ x: number; y: number }> {
  const text = readFileSync(path.join('public', 'presets', `${preset}.json`), 'utf8');
  const parsed = parseScenario((JSON.parse(text) as { scenario: unknown }).scenario);
  if (!parsed.ok) throw new Error('the preset does not parse');
  const result = simulate(parsed.scenario);
  const model = cascadeModel(result, parsed.scenario);
  const bucket = accountNumber(result.accounts, account);
  const node = model.nodes.find((one) => one.buckets.includes(bucket));
  if (!node) throw new Error(`${account} is not drawn`);
  const graph = page.getByTestId('graph');
  const [originX = 0, originY = 0, scale = 1] = ((await graph.getAttribute('data-sheet')) ?? '').split(' ').map(Number);
  const box = await graph.boundingBox();
  if (!box) throw new Error('the graph is not on the screen');
  return { x: box.x + originX + node.x * scale, y: box.y + originY + node.y * scale };
}

/** Share of pixels of the graph's canvases that are neither blank nor see-through, WebGL's and the painted ones. */
function inkOnCanvases(page: Page): Promise<number[]> {
  return page.getByTestId('graph').evaluate((host) =>
    [...host.querySelectorAll('canvas')].map((canvas) => {
      const copy = document.createElement('canvas');
      copy.width = canvas.width;
      copy.height = canvas.height;
      const ctx = copy.getContext('2d');
      if (!ctx || canvas.width === 0) return 0;
      ctx.drawImage(canvas, 0, 0);
      const { data } = ctx.getImageData(0, 0, copy.width, copy.height);
      let ink = 0;
      for (let n = 3; n < data.length; n += 4) if ((data[n] ?? 0) > 0) ink += 1;
      return ink;
    }),
  );
}

async function settledDigest(page: Page): Promise<string> {
  const chip = page.getByTestId('digest').first();
  await expect(chip).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/, { timeout: 60_000 });
  return (await chip.getAttribute('data-digest')) ?? '';
}

test('gallery, preset, run, scrub, click an account, read its path, share, and another browser agrees', async ({
  page,
  browser,
}) => {
  const said = listen(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByRole('link', { name: /Twelve accounts/ }).click();
  await expect(page).toHaveURL(/preset=twelve-accounts/);
  const digest = await settledDigest(page);
  await expect(page.getByTestId('graph')).toHaveAttribute('data-sheet', /./);
  const ink = await inkOnCanvases(page);
  expect(ink.filter((pixels) => pixels > 300).length).toBeGreaterThanOrEqual(2);

  const slider = page.getByRole('slider', { name: 'Moment of the run' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuenow', '0');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('End');

  const fay = await pointOf(page, 'twelve-accounts', 'fay');
  await page.mouse.click(fay.x, fay.y);
  await expect(page.getByRole('heading', { name: 'fay' })).toBeVisible();
  const story = page.getByRole('region', { name: 'Account fay' });
  await expect(story).toContainText('dia');
  await expect(story).toContainText('ana');
  await expect(page).toHaveURL(/sel=fay/);

  await page.getByRole('button', { name: 'Share' }).click();
  const url = await page.getByTestId('share-url').inputValue();
  expect(url).toMatch(/\/s\/local\?.*sel=fay.*#1\./);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const saidThere = listen(other);
  await other.goto(url);
  expect(await settledDigest(other)).toBe(digest);
  await expect(other.getByText('reproduced here')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'fay' })).toBeVisible();
  await elsewhere.close();
  expect([...said, ...saidThere]).toEqual([]);
});

test('DET-01 the worker comes to the digest of the command line, in the October preset', async ({ page }) => {
  test.setTimeout(150_000);
  const said = listen(page);
  const [{ stdout }] = await Promise.all([
    run('npm', ['run', '-s', 'shockgraph', '--', 'run', 'october-10-2025', '--json'], { maxBuffer: 1 << 26 }),
    page.goto('/studio?preset=october-10-2025'),
  ]);
  const printed = JSON.parse(stdout) as { digest: string; liquidated: { generations: number[] } };
  expect(printed.liquidated.generations.length).toBeGreaterThanOrEqual(3);
  expect(await settledDigest(page)).toBe(printed.digest);
  await expect(page.getByTestId('graph')).toHaveAttribute('data-sheet', /./);
  expect(Math.max(...(await inkOnCanvases(page)))).toBeGreaterThan(5_000);
  expect(said).toEqual([]);
});

test('by keyboard alone: walk the graph, select, clear', async ({ page }) => {
  const said = listen(page);
  await page.goto('/studio?preset=twelve-accounts');
  await settledDigest(page);
  await expect(page.getByTestId('graph')).toHaveAttribute('data-sheet', /./);
  await page.getByTestId('graph').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Clear path to/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Clear path to/ })).toHaveCount(0);
  expect(said).toEqual([]);
});

test('a changed rule runs again and its mark takes it back', async ({ page }) => {
  const said = listen(page);
  await page.goto('/studio?preset=twelve-accounts');
  const before = await settledDigest(page);
  await page.getByRole('radio', { name: 'none', exact: true }).first().check({ force: true });
  await expect(page.getByTestId('digest').first()).not.toHaveAttribute('data-digest', before);
  await page.getByRole('button', { name: /reset/i }).first().click();
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', before);
  expect(said).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the cascade fits the screen and can be played', async ({ page }) => {
    const said = listen(page);
    await page.goto('/studio?preset=twelve-accounts');
    await settledDigest(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await expect(page.getByTestId('graph')).toHaveAttribute('data-sheet', /./);
    await page.getByRole('button', { name: /^play/i }).click();
    await expect(page.getByRole('button', { name: /^pause/i })).toBeVisible();
    expect(said).toEqual([]);
  });

  test('what opens the sheets stays where a finger aims when the run is done', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = new Set<number>();
      Object.assign(window, { seen });
      const look = (): void => {
        const button = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Change the scenario');
        if (button) seen.add(Math.round(button.getBoundingClientRect().top));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto('/studio?preset=million-accounts');
    await settledDigest(page);
    await expect(page.getByRole('region', { name: 'In short' })).toBeVisible();
    expect(await page.evaluate(() => [...(window as unknown as { seen: Set<number> }).seen])).toHaveLength(1);
  });
});
