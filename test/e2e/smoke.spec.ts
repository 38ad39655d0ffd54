import { expect, test } from './support';

test('the gallery opens', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page.locator('h1').first()).toBeVisible();
});

test('the API keeps a scenario over HTTP and refuses what is none', async ({ request }) => {
  const preset = await (await request.get('/api/v1/presets/twelve-accounts')).json();
  const made = await request.post('/api/v1/scenarios', { data: preset.scenario });
  expect(made.status()).toBe(201);
  const { id, digest } = await made.json();
  const read = await request.get(`/api/v1/scenarios/${id}`);
  expect(await read.json()).toMatchObject({ id, digest, title: preset.scenario.title });
  expect(read.headers()['x-content-type-options']).toBe('nosniff');
  const refused = await request.post('/api/v1/scenarios', { data: { shockgraph: 1 } });
  expect(refused.status()).toBe(422);
});

test('the server answers others while it runs a scenario', async ({ request }) => {
  const preset = await (await request.get('/api/v1/presets/october-10-2025')).json();
  // Nobody's before, so that it has to run: what was run once is not run again.
  const fresh = { ...preset.scenario, seed: Date.now() % 1_000_000_000 };
  const order: string[] = [];
  const slow = request.post('/api/v1/scenarios', { data: fresh }).then(() => order.push('run'));
  const quick = request.get('/api/v1/health').then(() => order.push('health'));
  await Promise.all([slow, quick]);
  expect(order).toEqual(['health', 'run']);
});
