/** The editor as people use it: change a rule and hear what it did, mend a broken file, lose nothing, draw a shock, undo. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support';

const STUDIO = '/studio?preset=twelve-accounts';

/** The digest of the run shown. */
async function digestOf(page: Page): Promise<string> {
  const chip = page.getByTestId('digest').first();
  await expect(chip).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/);
  return (await chip.getAttribute('data-digest')) ?? '';
}

async function openStudio(page: Page, address = STUDIO): Promise<string> {
  await page.goto(address);
  return digestOf(page);
}

const told = (page: Page) => page.getByRole('region', { name: 'The run' });
const json = (page: Page) => page.getByRole('textbox', { name: 'Scenario as JSON' });

test("the designer's sentence by mouse: from bankruptcy to fund-bounded, and what it did is told", async ({ page }) => {
  const before = await openStudio(page);
  await page.locator('[data-field="limit"]').getByText('fund-bounded', { exact: true }).click();
  await expect(page.getByTestId('digest').first()).not.toHaveAttribute('data-digest', before);
  await expect(told(page)).toContainText('What the change did');
  await expect(told(page)).toContainText('Liquidation limit bankruptcy → fund-bounded');
  await expect(told(page).getByRole('row', { name: /fund/i }).first()).toContainText('→');
  await page.getByRole('button', { name: '1 changed' }).click();
  await page
    .getByRole('region', { name: 'What was changed' })
    .getByRole('button', { name: /Reset Liquidation limit/ })
    .click();
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', before);
});

test("the designer's sentence by keyboard alone, undone and done again", async ({ page }) => {
  const before = await openStudio(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command or control' }).fill('stop selling');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'bankruptcy' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(told(page)).toContainText('Liquidation limit bankruptcy → fund-bounded');
  const after = await digestOf(page);
  expect(after).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', before);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', after);
});

test('a dragged slider is one step back', async ({ page }) => {
  const before = await openStudio(page);
  const slider = page.locator('[data-field="fund"]').getByRole('slider');
  const box = await slider.boundingBox();
  if (!box) throw new Error('no slider');
  await slider.hover();
  await page.mouse.down();
  for (const part of [0.55, 0.6, 0.7, 0.8]) await page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
  await page.mouse.up();
  await expect(page.getByTestId('digest').first()).not.toHaveAttribute('data-digest', before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', before);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a broken file is imported, told where it is wrong, mended in the text and run', async ({ page }) => {
  await openStudio(page);
  const preset = JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')) as { scenario: object };
  const text = JSON.stringify(preset.scenario, null, 2).replace('"horizonMs": 30000', '"horizonMs": 20000,');
  await page.keyboard.press('Control+o');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('dialog')).toContainText(/Line \d+ not JSON: there is a comma too many/);
  await page.getByRole('button', { name: 'Mend it in the JSON view' }).click();
  const errors = page.getByRole('list', { name: 'Errors in the text' });
  await expect(errors).toContainText('not JSON');
  await errors.getByRole('button').first().click();
  await expect(json(page)).toBeFocused();
  // A second fault shows when the first is gone: a value out of its range, at its line, with its place.
  await json(page).fill(text.replace('20000,', '-5'));
  await expect(errors).toContainText('/clock/horizonMs');
  await expect(page.getByText('Last valid run', { exact: true })).toBeVisible();
  await json(page).fill(text.replace('20000,', '20000'));
  await expect(page.getByText('A scenario. It runs as you type.')).toBeVisible();
  await page.getByRole('radio', { name: 'Form' }).check({ force: true });
  await expect(told(page)).toContainText('Clock: horizon 30\u00a0s → 20\u00a0s');
  await expect(page.getByRole('region', { name: 'What was changed' })).toHaveCount(0);
  await page.getByRole('button', { name: '1 changed' }).click();
  await expect(page.getByRole('region', { name: 'What was changed' })).toContainText(
    'Clock: horizon 30\u00a0s → 20\u00a0s',
  );
});

test('a broken file is mended beside what is open, which stays as it is', async ({ page }) => {
  await openStudio(page);
  const before = await digestOf(page);
  const preset = JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')) as { scenario: object };
  const text = JSON.stringify({ ...preset.scenario, title: 'Mine' }, null, 2);
  await page.keyboard.press('Control+o');
  const file = { name: 'broken.json', mimeType: 'application/json' };
  const buffer = Buffer.from(text.replace('"horizonMs": 30000', '"horizonMs": -5'));
  await page.getByLabel('Choose a file').setInputFiles({ ...file, buffer });
  await page.getByRole('button', { name: 'Open as a new scenario' }).click();
  await expect(page).toHaveURL(/own=/);
  await expect(page.getByRole('list', { name: 'Errors in the text' })).toContainText('/clock/horizonMs');
  await json(page).fill(text);
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();
  await page.goto('/studio?preset=twelve-accounts');
  expect(await digestOf(page)).toBe(before);
});

test('a reload in the middle of typing keeps the text: in the JSON and in a box', async ({ page }) => {
  await openStudio(page);
  await page.keyboard.press('j');
  await json(page).fill('{"shockgraph": 1, "title": ');
  await page.reload();
  await expect(json(page)).toHaveValue('{"shockgraph": 1, "title": ');
  await expect(page.getByRole('list', { name: 'Errors in the text' })).toContainText('the text ends too early');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.getByRole('radio', { name: 'Form' }).check({ force: true });
  await expect(page.getByRole('region', { name: 'The JSON cannot be read' })).toBeVisible();
  await page.getByRole('button', { name: 'Mend it' }).click();
  const preset = JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')) as { scenario: object };
  await json(page).fill(JSON.stringify(preset.scenario));
  await expect(page.getByText('A scenario. It runs as you type.')).toBeVisible();
  await page.getByRole('radio', { name: 'Form' }).check({ force: true });
  const fund = page.locator('[data-field="fund"]');
  await fund.getByRole('textbox').fill('a lot');
  await page.reload();
  await expect(fund.getByRole('textbox')).toHaveValue('a lot');
  await expect(fund.getByRole('alert')).toContainText('is not an amount');
});

/** The end of the time axis that a shock is drawn on. */
const axisEndMs = async (page: Page): Promise<number> =>
  Number(await page.getByLabel('Shock on the time axis').getAttribute('data-end-ms'));

async function middleOf(point: Locator): Promise<readonly [x: number, y: number]> {
  const box = await point.boundingBox();
  if (!box) throw new Error('no point');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test('a shock is dragged: the axes stand still until it is let go, past their edge too', async ({ page }) => {
  const before = await openStudio(page);
  const end = page.getByRole('slider', { name: 'Shock, step' });
  const was = (await end.getAttribute('aria-valuetext')) ?? '';
  const endMs = await axisEndMs(page);
  const [x, y] = await middleOf(end);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 24, y + 14, { steps: 4 });
  await expect(end).not.toHaveAttribute('aria-valuetext', was);
  expect(await axisEndMs(page)).toBe(endMs);
  const canvas = await page.getByLabel('Shock on the time axis').boundingBox();
  if (!canvas) throw new Error('no drawing');
  await page.mouse.move(canvas.x + canvas.width + 30, y + 14, { steps: 4 });
  const dragged = await end.getAttribute('aria-valuetext');
  expect(await axisEndMs(page)).toBe(endMs);
  await page.mouse.up();
  await expect(page.getByTestId('digest').first()).not.toHaveAttribute('data-digest', before);
  // Let go, the axes have room for it, and it is what it was when it was let go.
  await expect.poll(() => axisEndMs(page)).toBeGreaterThan(endMs);
  await expect(end).toHaveAttribute('aria-valuetext', dragged ?? '');
  // All of the drag is one step back.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(end).toHaveAttribute('aria-valuetext', was);
});

test('a shock is drawn from where it was, its points are set in figures, and no kind loses another', async ({
  page,
}) => {
  await openStudio(page);
  const shock = page.locator('#section-shock');
  const points = shock.getByRole('slider', { name: /^Shock, point/ });
  const kind = (name: string) => shock.getByRole('radio', { name });
  await kind('drawn').check({ force: true });
  await expect(points).toHaveAttribute('aria-valuetext', 'COIN −5.0\u00a0% at 2\u00a0s');
  await shock.getByRole('button', { name: 'Add a point' }).click();
  const chosen = shock.getByRole('group', { name: 'Point 2 of 2' });
  await chosen.getByRole('textbox', { name: 'Change' }).fill('-2');
  await page.keyboard.press('Enter');
  await expect(shock).toContainText('COIN −5\u00a0% at once, back to −2\u00a0% 5\u00a0s later');
  const at = chosen.getByRole('textbox', { name: 'At' });
  await at.fill('1');
  await page.keyboard.press('Enter');
  await expect(chosen.getByRole('alert')).toHaveText('At the earliest 3\u00a0s.');
  await at.fill('12');
  await page.keyboard.press('Enter');
  await expect(chosen.getByRole('alert')).toHaveCount(0);
  await expect(points.last()).toHaveAttribute('aria-valuetext', 'COIN −2.0\u00a0% at 12\u00a0s');
  await expect(page.locator('[data-field="whole-length"]').getByRole('textbox')).toHaveValue('10');
  await kind('in a line').check({ force: true });
  await expect(points).toHaveCount(0);
  await kind('drawn').check({ force: true });
  await expect(points).toHaveCount(2);
  await expect(points.last()).toHaveAttribute('aria-valuetext', 'COIN −2.0\u00a0% at 12\u00a0s');
  await shock.getByRole('button', { name: 'Remove it' }).click();
  await expect(points).toHaveCount(1);
});

test('accounts come in from a table: the wrong row is mended, all are imported', async ({ page }) => {
  await openStudio(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const rows = 'account,instrument,size,collateral\nzoe,COIN,40,900\nyan,COIN-PERP,10,500\n';
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'accounts.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('All 2 rows checked. 1 is good, 1 is not.');
  await expect(dialog).toContainText('no such instrument here; there is COIN');
  await dialog.getByRole('textbox', { name: 'Instrument, line 3' }).fill('COIN');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('2 are good, 0 are not');
  await dialog.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(page.locator('#section-accounts > summary')).toContainText('14');
});

test('five megabytes of text are read beside the page and end in a clear message', async ({ page }) => {
  await openStudio(page);
  await page.keyboard.press('j');
  const account = '{"id":"x","collateralUsd":1000,"positions":[{"instrument":"COIN","sizeBase":1}]}';
  const text = `{"shockgraph":1,"title":"Large","clock":{"horizonMs":10000},"accounts":[${Array.from({ length: 62_000 }, () => account).join(',\n')}]}`;
  expect(text.length).toBeGreaterThan(5_000_000);
  await json(page).evaluate((area: HTMLTextAreaElement, given) => {
    area.select();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  const errors = page.getByRole('list', { name: 'Errors in the text' });
  await expect(errors).toContainText('at most 50,000 entries, not 62,000');
  await errors.getByRole('button').first().click();
  await expect(page.getByRole('button', { name: 'Line 1', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('A scenario. It runs as you type.')).toBeVisible();
});

test('the tour can be taken, skipped and called back', async ({ page }) => {
  await openStudio(page);
  await page.getByRole('button', { name: 'Show me' }).click();
  await expect(page.getByRole('dialog', { name: 'Change it here' })).toBeFocused();
  for (let n = 0; n < 4; n += 1) await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Show me' })).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command or control' }).fill('tour');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Change it here' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

/** Scripts are fetched ahead after a while; here only when they are asked for. */
async function withoutFetchingAhead(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    const patched = (run: TimerHandler, ms?: number) => (ms === 4_000 ? 0 : later(run, ms));
    window.setTimeout = patched as typeof window.setTimeout;
  });
}

test('what is typed before the list of commands is there is not lost, and no shortcut', async ({ page }) => {
  await withoutFetchingAhead(page);
  await openStudio(page);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/chunks/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('step');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  release();
  const box = page.getByRole('combobox', { name: 'Command or control' });
  await expect(box).toBeFocused();
  await page.keyboard.type(' fr');
  await expect(box).toHaveValue('step fr');
  await expect(page.getByRole('option', { name: /^Add a step from here/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Pin this run' })).toHaveAttribute('aria-pressed', 'false');
});

test('without a network what was not fetched says so in its place, and the bench goes on', async ({
  page,
  context,
  silentConsole,
}) => {
  await withoutFetchingAhead(page);
  const before = await openStudio(page);
  await context.setOffline(true);
  await page.keyboard.press('Control+o');
  const missing = page.getByRole('dialog', { name: 'This did not load' });
  await expect(missing).toContainText('It needs the network');
  await page.keyboard.press('Escape');
  await expect(missing).toHaveCount(0);
  await page.locator('[data-field="limit"]').getByText('fund-bounded', { exact: true }).click();
  await expect(page.getByTestId('digest').first()).not.toHaveAttribute('data-digest', before);
  await context.setOffline(false);
  // What the browser itself says of a request without a network.
  for (const said of silentConsole.splice(0)) expect(said).toContain('ERR_INTERNET_DISCONNECTED');
});

test('a new scenario is one of its own, renamed, and found again among the drafts', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'New scenario' }).click();
  await digestOf(page);
  await page.getByRole('button', { name: 'New scenario', exact: true }).click();
  await page.getByRole('textbox', { name: 'Title of the scenario' }).fill('My own crash');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your draft, saved on this device only')).toBeVisible();
  await page.goto('/');
  const drafts = page.getByRole('region', { name: 'Your drafts' });
  await expect(drafts).toContainText('BTC −5 %, 500 accounts; your own');
  await drafts.getByRole('button', { name: 'Rename My own crash' }).click();
  await page.getByRole('textbox', { name: 'New name of My own crash' }).fill('My second crash');
  await page.keyboard.press('Enter');
  await drafts.getByRole('link', { name: 'My second crash' }).click();
  await expect(page.getByRole('heading', { name: 'My second crash' })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the whole form, the text and what opens over them, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openStudio(page);
    const found = async (within: string) =>
      (await new AxeBuilder({ page }).include(within).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
      );
    const form = 'aside[aria-label="Scenario"]';
    // Every group of the form opened, as far as it goes: each opens others.
    const shut = page.locator(`${form} details:not([open]) > summary`);
    while ((await shut.count()) > 0) await shut.first().evaluate((summary) => (summary as HTMLElement).click());
    expect(await found(form)).toEqual([]);
    await page.keyboard.press('j');
    await json(page).waitFor();
    expect(await found(form)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Command or control' }).fill('import');
    expect(await found('dialog')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'twenty sample accounts' }).click();
    await expect(page.getByRole('dialog')).toContainText('rows checked');
    expect(await found('dialog')).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a rule is changed in the sheet and nothing lies beyond the edge', async ({ page }) => {
    const before = await openStudio(page);
    await page.getByRole('button', { name: 'Change the scenario' }).tap();
    await page.locator('[data-field="limit"]').getByText('fund-bounded', { exact: true }).tap();
    await expect(page.getByTestId('digest').first()).not.toHaveAttribute('data-digest', before);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

test.describe('on a narrow window, where the form is a rail', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('an error in another section is marked on the rail, and its link opens it there', async ({ page }) => {
    await openStudio(page);
    const rail = page.getByRole('navigation', { name: 'Scenario' });
    const preset = JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')) as { scenario: object };
    await page.keyboard.press('j');
    const wrong = JSON.stringify(preset.scenario)
      .replace('"move":-0.05', '"move":-5')
      .replace(/"collateralUsd":\d+/, '"collateralUsd":-1');
    await json(page).fill(wrong);
    await page.getByRole('radio', { name: 'Form' }).check({ force: true });
    await page.keyboard.press('Escape');
    await expect(rail.getByRole('button', { name: 'Shock to mend' })).toBeVisible();
    await rail.getByRole('button', { name: 'Market' }).click();
    const errors = page.getByRole('region', { name: 'Errors' });
    await errors.getByRole('listitem').filter({ hasText: '/shock/moves/0' }).getByRole('button').click();
    await expect(page.getByRole('complementary', { name: 'Shock' })).toBeVisible();
    await expect(page.locator('[data-pointer^="/shock/moves/0"] :focus')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(rail.getByRole('button', { name: 'Accounts to mend' })).toBeVisible();
    await rail.getByRole('button', { name: 'Shock to mend' }).click();
    await errors.getByRole('listitem').filter({ hasText: '/accounts/0' }).getByRole('button').click();
    await expect(page.getByRole('complementary', { name: 'Accounts' })).toBeVisible();
    await expect(page.locator('[data-pointer^="/accounts/"] :focus')).toBeVisible();
  });

  test('a press on another section goes there at once, and graph and clock stay within reach', async ({ page }) => {
    await openStudio(page);
    const rail = page.getByRole('navigation', { name: 'Scenario' });
    await rail.getByRole('button', { name: 'Shock' }).click();
    await rail.getByRole('button', { name: 'Accounts' }).click();
    await expect(page.getByRole('complementary', { name: 'Accounts' })).toBeVisible();
    await expect(rail.getByRole('button', { name: 'Accounts' })).toHaveAttribute('aria-expanded', 'true');
    await page.getByRole('button', { name: 'To the start' }).click();
    await page.getByRole('main').getByText('Market', { exact: true }).click();
    await expect(page).toHaveURL(/view=market|which=market|market/);
    await rail.getByRole('button', { name: 'Accounts' }).click();
    await expect(page.getByRole('complementary', { name: 'Accounts' })).toHaveCount(0);
  });

  test('the JSON asked for by its key opens beside the graph', async ({ page }) => {
    await openStudio(page);
    await page.keyboard.press('j');
    await expect(page.getByRole('complementary', { name: 'Scenario as JSON' })).toBeVisible();
    await expect(json(page)).toBeInViewport();
    await json(page).fill('{"shockgraph": 1,');
    await expect(page.getByRole('list', { name: 'Errors in the text' })).toContainText('the text ends too early');
  });
});

test('a correlation that is none is said at the matrix and above the form; one changed is one change', async ({
  page,
}) => {
  await page.goto('/studio?preset=hedge-becomes-trigger');
  await expect(page.getByTestId('digest').first()).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/);
  const market = page.locator('#section-market');
  await market.locator('summary').first().click();
  await market.getByText('All fields').click();
  const [cell, mirror] = ['BTC and ALT', 'ALT and BTC'].map((pair) => market.getByLabel(`Correlation of ${pair}`));
  if (!cell || !mirror) throw new Error('no cells');
  await cell.fill('1.5');
  await page.keyboard.press('Enter');
  await expect(mirror).toHaveValue('1.5');
  await expect(mirror).toHaveAccessibleDescription('BTC–ALT: “1.5” is not a correlation, which goes from −1 to 1.');
  const errors = page.getByRole('region', { name: 'Errors' });
  await expect(errors).toContainText('One thing to mend');
  await expect(page.getByText('Preset; something typed is not taken yet')).toBeVisible();
  await errors.getByRole('button', { name: 'Correlation BTC–ALT' }).click();
  await expect(cell).toBeFocused();
  await cell.fill('-0.9');
  await page.keyboard.press('Enter');
  await expect(errors).toHaveCount(0);
  await page.getByRole('button', { name: '1 changed' }).click();
  await expect(page.getByRole('region', { name: 'What was changed' })).toContainText('Correlation BTC–ALT 0.5 → −0.9');
});
