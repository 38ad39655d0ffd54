/** The graph's other ways of being read: as a flow, without an account, as its accounts, and without WebGL. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { simulate } from '../../lib/engine';
import { bucketName, cascadeModel } from '../../lib/graph';
import { parseScenario } from '../../lib/scenario';
import { expect, test } from './support';

/** Opens a preset and waits for its run and, unless another picture was asked for, for the graph. */
async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/studio?preset=${query}`);
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/, {
    timeout: 60_000,
  });
}

/** The first account of the first cohort that a preset's cascade is drawn with. */
function accountInCohort(preset: string): string {
  const text = readFileSync(path.join('public', 'presets', `${preset}.json`), 'utf8');
  const parsed = parseScenario((JSON.parse(text) as { scenario: unknown }).scenario);
  if (!parsed.ok) throw new Error('the preset does not parse');
  const run = simulate(parsed.scenario);
  const cohort = cascadeModel(run, parsed.scenario).nodes.find((node) => node.kind === 'cohort');
  return bucketName(run, cohort?.buckets[0] ?? -1);
}

/** A radio of the stage, by its word. */
const picture = (page: Page, word: string, group = 'How it is shown') =>
  page.getByRole('radiogroup', { name: group }).getByText(word, { exact: true });

/** `view` is in the address once it is written, a moment after the last change. */
const address = (page: Page, part: RegExp) => expect(page).toHaveURL(part);

test('CAUSE-06 the flow is read, walked by keys and shares its selection with graph, table and address', async ({
  page,
}) => {
  await open(page, 'twelve-accounts');
  await picture(page, 'Flow').click();
  await address(page, /view=flow/);
  const flow = page.getByTestId('flow');
  await expect(flow.getByRole('treeitem', { name: /^Shock: \$39(\.0)?k \(100 %\)/ })).toBeVisible();
  await expect(flow.getByRole('treeitem', { name: /^Fund paid \$500, first empty at 8 s/ })).toBeVisible();

  await flow.getByRole('treeitem', { name: /^Shock:/ }).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(flow.getByRole('treeitem', { name: /^ben:/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(flow.getByRole('treeitem', { name: /^cem:/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'ben' })).toBeVisible();
  await expect(page.getByText('The shock took ana at 2 s. Its sale pulled down ben at 3 s.')).toBeVisible();
  await page.getByRole('button', { name: 'Up the path' }).click();
  await expect(page.getByRole('heading', { name: 'ana' })).toBeVisible();
  await address(page, /sel=ana/);

  await picture(page, 'Table').click();
  await expect(page.getByRole('row', { name: /^ana/, selected: true })).toBeVisible();
  await picture(page, 'Graph').click();
  await expect(page.getByRole('button', { name: /Clear path to ana/ })).toBeVisible();
});

test('CAUSE-07 the run without an account, from a node and back by button and by Escape', async ({ page }) => {
  await open(page, 'twelve-accounts&sel=ana');
  const digest = await page.getByTestId('digest').first().getAttribute('data-digest');
  await page.getByRole('button', { name: 'Run without ana' }).click();
  const figures = page.getByTestId('knock-out');
  await expect(figures.getByRole('row', { name: /Accounts liquidated/ })).toContainText('0');
  const panel = page.getByRole('region', { name: 'Without ana' });
  await expect(panel).toContainText('no accounts would have fallen instead of seven');
  await expect(panel.getByRole('button', { name: 'fay' })).toBeVisible();
  await address(page, /hold=ana/);
  // The digest is the scenario's: the same link is still the same run.
  expect(await page.getByTestId('digest').first().getAttribute('data-digest')).toBe(digest);
  await page.getByRole('button', { name: 'Back to the run' }).first().click();
  await expect(page.getByRole('region', { name: 'Account ana' })).toBeVisible();
  await page.getByRole('button', { name: 'Run without ana' }).click();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Account ana' })).toBeVisible();
  await address(page, /^(?!.*hold=)/);
});

test('GRAPH-01 a cohort opens and closes by key, and the picture is one WebGL instance all the while', async ({
  page,
}) => {
  await open(page, 'october-10-2025');
  const graph = page.getByTestId('graph');
  await expect(graph).toHaveAttribute('data-sheet', /./);
  await graph
    .locator('canvas')
    .first()
    .evaluate((canvas) => canvas.setAttribute('data-mark', 'first'));
  await picture(page, 'Table').click();
  await picture(page, 'Graph').click();
  await picture(page, 'Market', 'Which graph').click();
  await picture(page, 'Cascade', 'Which graph').click();
  await expect(graph.locator('canvas').first()).toHaveAttribute('data-mark', 'first');

  await page.getByRole('combobox', { name: /Find an account/ }).fill(accountInCohort('october-10-2025'));
  await page.keyboard.press('Enter');
  const unfold = page.getByRole('button', { name: /^Show the \d+ accounts$/ });
  await graph.focus();
  await expect(unfold).toBeVisible();
  await page.keyboard.press('Enter');
  const fold = page.getByRole('button', { name: /^Put the \d+ accounts together again$/ });
  await expect(fold).toBeVisible();
  await fold.click();
  await expect(unfold).toBeVisible();
});

test('a lost WebGL context loses nothing: the same picture, the same selection, and WebGL again on request', async ({
  page,
}) => {
  await open(page, 'twelve-accounts&sel=fay');
  const graph = page.getByTestId('graph');
  await expect(graph).toHaveAttribute('data-sheet', /./);
  const sheet = ((await graph.getAttribute('data-sheet')) ?? '').split(' ').map(Number);
  await graph.evaluate((host) => {
    for (const canvas of host.querySelectorAll('canvas'))
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  const note = page.getByText(/The graphics context was lost/);
  await expect(note).toBeVisible();
  await expect(graph.getByRole('img')).toContainText('fay');
  const now = ((await graph.getAttribute('data-sheet')) ?? '').split(' ').map(Number);
  // To the pixel: nothing jumps.
  now.forEach((value, n) => {
    expect(Math.abs(value - (sheet[n] ?? Number.NaN))).toBeLessThan(1);
  });
  await expect(page.getByRole('heading', { name: 'fay' })).toBeVisible();
  await page.getByRole('button', { name: 'Draw with WebGL again' }).click();
  await expect(note).toHaveCount(0);
  await expect(graph.locator('canvas.sigma-nodes')).toBeVisible();
  await expect(page.getByRole('button', { name: /Clear path to fay/ })).toBeVisible();
});

test('without WebGL the graph is SVG and is walked, selected and cleared all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const known = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(known, this, [kind, ...rest]);
    } as typeof known;
  });
  await open(page, 'twelve-accounts');
  const graph = page.getByTestId('graph');
  await expect(page.getByText('This browser has no WebGL.')).toBeVisible();
  await expect(graph.getByRole('img')).toContainText('COIN');
  await graph.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Clear path to/ })).toBeVisible();
  const before = await graph.getAttribute('data-sheet');
  await page.keyboard.press('+');
  await expect(graph).not.toHaveAttribute('data-sheet', before ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Clear path to/ })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the flow fits the screen and a tap selects', async ({ page }) => {
    await open(page, 'twelve-accounts&view=flow');
    const flow = page.getByTestId('flow');
    const bar = flow.getByRole('treeitem', { name: /^ben:/ });
    await expect(bar).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const box = await bar.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 3, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(page.getByRole('button', { name: 'Clear path' })).toBeVisible();
  });
});
