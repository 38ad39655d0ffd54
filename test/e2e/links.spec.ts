/** Links: shared, managed, closed; whole in an address; made with an earlier engine; copied from another link. */
import { readFileSync } from 'node:fs';
import { ENGINE_VERSION } from '../../lib/engine/version';
import { expect, test } from './support';

type Page = import('@playwright/test').Page;

const PRESET = JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')) as {
  scenario: Record<string, unknown>;
};

async function digestOf(page: Page): Promise<string> {
  const chip = page.getByTestId('digest').first();
  await expect(chip).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/, { timeout: 60_000 });
  return (await chip.getAttribute('data-digest')) ?? '';
}

test('a stored link is named, revoked, opened again and deleted by whoever made it', async ({
  page,
  browser,
  request,
}) => {
  await page.goto('/studio?preset=twelve-accounts');
  await digestOf(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog', { name: 'Share' }).getByText('Stored on the server').click();
  await expect(page.getByTestId('share-url')).toHaveValue(/\/s\/[\w-]{22}$/);
  const url = await page.getByTestId('share-url').inputValue();
  const manage = (await page.getByTestId('manage-url').getAttribute('href')) ?? '';
  expect(manage).toMatch(/\/s\/[\w-]{22}\/manage#[\w-]{43}$/);
  // The same scenario again is the same link.
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByTestId('share-url')).toHaveValue(url);

  await page.goto(manage);
  await expect(page.getByText('Open: whoever has it')).toBeVisible();
  await page.getByLabel('Name of the link').fill('For the desk');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await page.getByText('in 30 days').click();
  await expect(page.getByText(/The link expires on \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Revoke the link' }).click();
  await expect(page.getByText('you revoked it')).toBeVisible();

  // Its reader's console tells of the refusal, so this one is not watched.
  const reader = await browser.newContext();
  const there = await reader.newPage();
  await there.goto(url);
  await expect(there.getByRole('heading', { name: 'This link is closed' })).toBeVisible();
  const id = /\/s\/([\w-]{22})/.exec(url)?.[1] ?? '';
  expect((await request.get(`/api/v1/scenarios/${id}`)).status()).toBe(410);

  await page.getByRole('button', { name: 'Open the link again' }).click();
  await expect(page.getByText('Open: whoever has it')).toBeVisible();
  await there.reload();
  await expect(there.getByText('Shared as \u201cFor the desk\u201d')).toBeVisible();
  await reader.close();

  await page.getByRole('button', { name: 'Delete the link' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('heading', { name: 'Deleted' })).toBeVisible();
  expect((await request.get(`/api/v1/scenarios/${id}`)).status()).toBe(404);
});

test('a link that holds its scenario is made, opened and copied without a server hearing of it', async ({
  page,
  browser,
}) => {
  const told: string[] = [];
  page.on('request', (one) => one.method() === 'POST' && told.push(one.url()));
  await page.goto('/studio?preset=twelve-accounts');
  const digest = await digestOf(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const url = await page.getByTestId('share-url').inputValue();
  expect(url).toMatch(/\/s\/local\?made=[\d.]+-[0-9a-f]{64}#1\.[\w-]+$/);
  expect(told).toEqual([]);

  const reader = await browser.newContext();
  const there = await reader.newPage();
  const asked: string[] = [];
  there.on('request', (one) => asked.push(one.url()));
  await there.goto(url);
  expect(await digestOf(there)).toBe(digest);
  // As far as they can, as a stored one: told whether it was reproduced, presented, and put beside the preset.
  await expect(there.getByText('reproduced here')).toBeVisible();
  const present = (await there.getByRole('link', { name: 'Present' }).getAttribute('href')) ?? '';
  expect(present).toMatch(/^\/present\/link:local-([0-9a-f]{16})#local-\1=1\./);
  await there.goto(present);
  await expect(there.getByRole('heading', { name: 'Twelve accounts' })).toBeVisible();
  await there.getByRole('link', { name: 'Leave the presentation' }).click();
  await expect(there).toHaveURL(/\/s\/local.*#1\./);
  expect(await digestOf(there)).toBe(digest);
  await there.getByRole('link', { name: 'Edit a copy' }).click();
  await expect(there).toHaveURL(/\/studio\?copy=local#1\./);
  expect(await digestOf(there)).toBe(digest);
  expect(asked.filter((one) => one.includes('/api/v1/scenarios'))).toEqual([]);

  await there.getByRole('link', { name: 'Compare' }).first().click();
  await expect(there).toHaveURL(/\/compare\?a=link:local-[0-9a-f]{16}/);
  const kept = new URL(there.url()).searchParams.get('a');
  await there.goto(`/compare?a=${kept}&b=${kept}@bybit`);
  const sides = there.locator('section[data-digest]');
  await expect(sides).toHaveCount(2);
  await expect(sides.first()).toHaveAttribute('data-digest', digest);

  await there.goto(url.slice(0, -50));
  await expect(there.getByRole('heading', { name: 'This link did not open' })).toBeVisible();
  await reader.close();
});

test('a changed scenario shared in the link stands beside its preset; of broken JSON the last valid one is shared', async ({
  page,
  browser,
}) => {
  await page.goto('/studio?preset=twelve-accounts');
  await page.getByRole('radiogroup', { name: 'Liquidation limit' }).getByText('fund-bounded').click();
  await expect(page).toHaveURL(/draft=[0-9a-f]{8}/);
  const digest = await digestOf(page);
  await page.keyboard.press('j');
  await page.getByRole('textbox', { name: 'Scenario as JSON' }).fill('{"shockgraph": 1, ');
  await expect(page.getByText('Last valid run', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toContainText(
    'It shares the last valid scenario, without what is still to be mended',
  );
  const url = await page.getByTestId('share-url').inputValue();
  const reader = await browser.newContext();
  const there = await reader.newPage();
  await there.goto(url);
  expect(await digestOf(there)).toBe(digest);
  await there.getByRole('link', { name: 'See both runs side by side' }).click();
  await expect(there.getByTestId('delta-sentence')).toContainText('fund-bounded instead of bankruptcy');
  await reader.close();
});

test('a scenario too large for an address is stored, and that is said before it is sent', async ({ page }) => {
  const told: string[] = [];
  page.on('request', (one) => one.method() === 'POST' && told.push(one.url()));
  await page.goto('/studio?preset=october-10-2025');
  const preset = await digestOf(page);
  // As it ships it has an address already.
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByTestId('share-url')).toHaveValue(/\/studio\?preset=october-10-2025$/);
  await page.keyboard.press('Escape');
  await page.getByRole('radiogroup', { name: 'Liquidation limit' }).getByText('fund-bounded', { exact: true }).click();
  await expect(page.getByTestId('digest').first()).not.toHaveAttribute('data-digest', preset);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(
    page.getByText(/would take [\d,]+ characters.*has to be stored on the server.*nothing was sent/),
  ).toBeVisible();
  expect(told).toEqual([]);
  await page.getByRole('button', { name: 'Store it and copy the link' }).click();
  await expect(page.getByTestId('share-url')).toHaveValue(/\/s\/[\w-]{22}$/);
});

test('where links were stored before, opening Share sends nothing until it is asked', async ({ page }) => {
  const told: string[] = [];
  page.on('request', (one) => one.method() === 'POST' && told.push(one.url()));
  await page.goto('/studio?preset=twelve-accounts');
  await digestOf(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  await share.getByText('Stored on the server').click();
  await expect(page.getByTestId('share-url')).toHaveValue(/\/s\/[\w-]{22}$/);
  expect(told).toHaveLength(1);
  await page.reload();
  await digestOf(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(share).toContainText('Nothing was sent yet.');
  expect(told).toHaveLength(1);
  await share.getByText('In the link itself').click();
  await expect(page.getByTestId('share-url')).toHaveValue(/\/s\/local/);
  expect(told).toHaveLength(1);
});

test('a link of an earlier engine runs on that engine, and on this one when asked', async ({ page, request }) => {
  const made = await (await request.post('/api/v1/scenarios', { data: PRESET.scenario })).json();
  const older = '0.0.9';
  // Such a link cannot be made by this server: its answer is dressed as one, and the kept engine is this one renamed.
  await page.route(`**/api/v1/scenarios/${made.id}`, async (route) => {
    const answer = await (await route.fetch()).json();
    await route.fulfill({ json: { ...answer, engine: older } });
  });
  await page.route('**/engines/index.json', (route) => route.fulfill({ json: { engines: [{ version: older }] } }));
  const kept = readFileSync(`public/engines/${ENGINE_VERSION}.js`, 'utf8').replaceAll(
    `"${ENGINE_VERSION}"`,
    `"${older}"`,
  );
  await page.route(`**/engines/${older}.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: kept }));
  await page.goto(`/s/${made.id}`);
  expect(await digestOf(page)).toBe(made.digest);
  await expect(page.getByText(`Made with engine ${older} and run on it here, to the same digits.`)).toBeVisible();
  await page.getByRole('button', { name: `Run on engine ${ENGINE_VERSION}` }).click();
  await expect(page.getByText(`engine ${ENGINE_VERSION} comes to the same digits`)).toBeVisible();
  const changes = page.getByRole('link', { name: `What engine ${ENGINE_VERSION} changed` });
  await page.goto((await changes.getAttribute('href')) ?? '');
  await expect(page.locator(':target')).toHaveText(`Engine ${ENGINE_VERSION}`);
});

test('a copy tells which link it was made from, and in what it differs', async ({ page, request }) => {
  const parent = await (await request.post('/api/v1/scenarios', { data: PRESET.scenario })).json();
  const scenario = {
    ...PRESET.scenario,
    seed: 7,
    venue: { ...(PRESET.scenario.venue as object), fund: { startUsd: 1 } },
  };
  const child = await (await request.post('/api/v1/scenarios', { data: { scenario, parent: parent.id } })).json();
  await page.goto(`/s/${child.id}`);
  await digestOf(page);
  await expect(page.getByText(/Changed from the link it was copied from: .*instead of/)).toBeVisible();
  const pair = await page.getByRole('link', { name: 'See both runs side by side' }).getAttribute('href');
  expect(pair).toBe(`/compare?a=link:${parent.id}&b=link:${child.id}`);
  await page.getByRole('link', { name: 'the link it was copied from' }).click();
  await expect(page).toHaveURL(new RegExp(`/s/${parent.id}`));
});

test('pages run what carries their nonce, and are framed by nobody', async ({ request }) => {
  const answers = await Promise.all(['/', '/studio', '/docs', '/nothing'].map((path) => request.get(path)));
  const nonces = answers.map((answer) => {
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    return /'nonce-([^']+)'/.exec(policy)?.[1];
  });
  expect(new Set(nonces).size).toBe(answers.length);
});

test('a chat shows the cascade of a link: its title, its result in words, a picture of it', async ({ request }) => {
  const made = await (await request.post('/api/v1/scenarios', { data: PRESET.scenario })).json();
  const html = await (await request.get(`/s/${made.id}`)).text();
  expect(html).toContain('<meta property="og:title" content="Twelve accounts"/>');
  expect(html).toMatch(/<meta property="og:description" content="A 5 % shock became a fall of/);
  const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const picture = await request.get(new URL(address).pathname);
  expect(picture.headers()['content-type']).toBe('image/png');
  const png = await picture.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeGreaterThan(20_000);
});
