import { expect, test } from '@playwright/test';

test('the gallery opens, and the console stays silent', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page.locator('h1').first()).toBeVisible();
  expect(said).toEqual([]);
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
