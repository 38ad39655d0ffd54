/** A run told in steps, and a run inside another page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { twelveAccounts } from './documents';
import { expect, test } from './support';

test('the educator: arrows turn the pages, each step is a link, the speaker and the audience stay together', async ({
  page,
  context,
}) => {
  await page.goto('/present/preset:twelve-accounts');
  await expect(page.getByText('One coin at 100 USD.')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('That is too much for Ana')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press(' ');
  await expect(page).toHaveURL(/step=4/);
  const speaker = await context.newPage();
  await speaker.goto(page.url().replace('?', '?view=presenter&'));
  await expect(speaker.getByText(/Step 4 of 8/)).toBeVisible();
  await speaker.getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/step=5/);
  await expect(page.getByText('that triggers Eli')).toBeVisible();
  // Each view is one press away, at the same step, and the browser's own Back knows the way.
  await page.getByRole('link', { name: 'Handout' }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('that triggers Eli')).toBeVisible();
  await page.goForward();
  await page.getByRole('link', { name: 'Back to the steps' }).click();
  await expect(page.getByText('that triggers Eli')).toBeVisible();
  await page.goto('/present/preset:twelve-accounts?step=8');
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
});

test('a caption is Markdown with formulas, and nothing in it runs; on paper each step has its picture', async ({
  page,
  request,
}) => {
  const scenario = twelveAccounts();
  scenario.presentation = {
    steps: [
      { atMs: 0, caption: 'Margin **$m = N r$** <img src=x onerror="window.hit=1"> [go](javascript:window.hit=2)' },
      { atMs: 5000, caption: 'Five seconds in.', select: ['eli'] },
    ],
  };
  const stored = await request.post('/api/v1/scenarios', { data: scenario });
  const { id } = (await stored.json()) as { id: string };
  await page.goto(`/present/link:${id}`);
  await expect(page.locator('.katex').first()).toBeVisible();
  await expect(page.locator('main, section').locator('img')).toHaveCount(0);
  await page
    .getByRole('link', { name: 'go' })
    .click({ trial: true, timeout: 1000 })
    .catch(() => undefined);
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  await page.goto(`/present/link:${id}?view=handout`);
  await expect(page.getByRole('img', { name: 'The graph at step 2' })).toBeVisible();
  const drawn = page.getByRole('img', { name: 'The graph at step 2' });
  await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
});

test('a changed scenario is told in the steps of its own run, and its captions only to who asks', async ({
  page,
  request,
}) => {
  const scenario = { ...twelveAccounts(), seed: 7 };
  const stored = await request.post('/api/v1/scenarios', { data: scenario });
  const { id } = (await stored.json()) as { id: string };
  await page.goto(`/s/${id}/present`);
  await expect(page).toHaveURL(new RegExp(`/present/${id}`));
  const notice = page.getByTestId('captions-notice');
  await expect(notice).toContainText('this run differs');
  await expect(page.getByText(/^Before the shock/)).toBeVisible();
  await notice.getByRole('link', { name: 'Show the captions as written' }).click();
  await expect(page.getByText('One coin at 100 USD.')).toBeVisible();
  await expect(notice).toContainText('These captions were written for the preset as it ships');
});

test('a link that holds its scenario can be framed, by the code that Share copies', async ({ page }) => {
  await page.goto('/studio?preset=twelve-accounts');
  await page.getByRole('button', { name: 'Share' }).click();
  const url = await page.getByTestId('share-url').inputValue();
  await expect(page.getByRole('button', { name: 'Copy embed code' })).toBeVisible();
  await page.goto(url.replace('/s/local', '/s/local/embed'));
  await expect(page).toHaveURL(/\/embed\/local/);
  await expect(page.getByText(/^The whole run: .* liquidated 7 of 12/)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('a step at a time fits, and buttons turn it', async ({ page }) => {
    await page.goto('/present/preset:october-10-2025?step=8');
    const sheet = page.getByTestId('graph');
    const drawn = (): Promise<string | null> => sheet.getAttribute('data-sheet');
    await expect.poll(drawn).not.toBeNull();
    // Where the sheet lies at the last step depends on the step, not on what was looked at before.
    const alone = await settled(drawn);
    await page.goto('/present/preset:october-10-2025');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page).toHaveURL(/step=2/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await expect.poll(drawn).not.toBeNull();
    expect(await settled(drawn)).not.toBe(alone);
    await page.getByRole('link', { name: 'Step 8' }).click();
    await expect.poll(drawn).toBe(alone);
  });
});

test('an embedded run does what a page of another origin asks, and tells it; other pages of ours are not framed', async ({
  page,
  baseURL,
}) => {
  const host = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(`<!doctype html><title>Host</title><iframe title="run" width="800" height="500"
      src="${baseURL}/embed/preset:twelve-accounts?controls=0"></iframe>
      <script>window.heard = []; addEventListener('message', ({ data }) => window.heard.push(data));
      window.ask = (m) => document.querySelector('iframe').contentWindow.postMessage({ to: 'shockgraph', ...m }, '*');</script>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const { port } = host.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  type Heard = { kind: string; tMs?: number; selected?: string | null; digest?: string; message?: string };
  type Host = { heard: Heard[]; ask: (message: object) => void };
  const heard = (): Promise<Heard[]> => page.evaluate(() => (window as unknown as Host).heard);
  const ask = (message: object): Promise<void> => page.evaluate((m) => (window as unknown as Host).ask(m), message);
  await expect.poll(async () => (await heard()).find(({ kind }) => kind === 'ready')?.digest).toMatch(/^[0-9a-f]{64}$/);
  await ask({ kind: 'seek', tMs: 5000 });
  await ask({ kind: 'select', bucket: 'dia' });
  await expect
    .poll(async () => (await heard()).filter(({ kind }) => kind === 'state').at(-1))
    .toMatchObject({ tMs: 5000, selected: 'dia' });
  await ask({ kind: 'select', bucket: 'nobody' });
  await expect.poll(async () => (await heard()).at(-1)?.message).toContain("no account 'nobody'");
  await expect(page.frameLocator('iframe').getByText(/dia falls/)).toBeVisible();
  host.close();
  const studio = await page.request.get('/studio');
  expect(studio.headers()['x-frame-options'] ?? studio.headers()['content-security-policy']).toMatch(
    /DENY|frame-ancestors 'none'/,
  );
});

test('an embedded run in a low frame says what moment it shows', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 400 });
  await page.goto('/embed/preset:twelve-accounts?t=2000');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByText(/^2\ss of 11\ss$/)).toBeVisible();
  await expect(page.getByText(/^The whole run: .* liquidated 7 of 12/)).toBeVisible();
  // Handles of a stretch of charts that are not there.
  await expect(timeline.getByRole('slider')).toHaveCount(0);
});

/** What a reading comes to rest at: the same twice, a moment apart. */
async function settled(read: () => Promise<string | null>): Promise<string | null> {
  let before = await read();
  await expect
    .poll(
      async () => {
        const was = before;
        before = await read();
        return was === before;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return before;
}
