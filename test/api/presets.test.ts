import { readdirSync, readFileSync } from 'node:fs';
import { GET as one } from '@/app/api/v1/presets/[id]/route';
import { GET as list } from '@/app/api/v1/presets/route';
import { parseScenario } from '@/lib/scenario';

const preset = (id: string): Promise<Response> =>
  one(new Request(`http://localhost/api/v1/presets/${id}`), { params: Promise.resolve({ id }) });

test('every preset that ships is listed, without its scenario', async () => {
  const { presets } = (await (await list(new Request('http://localhost/api/v1/presets'))).json()) as {
    presets: { id: string; title: string }[];
  };
  const files = readdirSync('public/presets').filter((file) => file.endsWith('.json'));
  expect(presets.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort());
  for (const entry of presets) {
    expect(entry).toMatchObject({ kind: expect.any(String), title: expect.any(String), teaches: expect.any(String) });
    expect(entry).not.toHaveProperty('scenario');
  }
});

test('they are listed in the order in which the gallery shows them', async () => {
  const { presets } = (await (await list(new Request('http://localhost/api/v1/presets'))).json()) as {
    presets: { id: string }[];
  };
  const { entries } = JSON.parse(readFileSync('public/gallery/pictures.json', 'utf8')) as { entries: { id: string }[] };
  expect(presets.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
});

test('one preset comes whole, with a scenario that parses', async () => {
  const response = await preset('twelve-accounts');
  expect(response.status).toBe(200);
  const { scenario } = (await response.json()) as { scenario: unknown };
  expect(parseScenario(scenario).ok).toBe(true);
});

test.each(['nothing', '../../package', 'twelve-accounts.json', ''])("'%s' is no preset: 404", async (id) => {
  const response = await preset(id);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ error: { code: 'not-found' }, requestId: expect.any(String) });
});
