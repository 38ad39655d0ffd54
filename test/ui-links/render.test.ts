/** The picture is drawn by what draws it on the server: a PNG of its size, not blank. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { ImageResponse } from 'next/og';
import { linkCard } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { parseScenario } from '@/lib/scenario';
import { PICTURE } from '@/lib/ui/links/picture';
import { SharePicture } from '@/lib/ui/links/SharePicture';

const FONTS = [
  ['Plex', 'ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff', 400],
  ['Plex', 'ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff', 600],
  ['Newsreader', 'newsreader/files/newsreader-latin-400-normal.woff', 400],
] as const;

test('a link of twelve accounts becomes a picture', async () => {
  const parsed = parseScenario(JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')).scenario);
  if (!parsed.ok) throw new Error('the preset does not parse');
  const card = linkCard(simulate(parsed.scenario), parsed.scenario);
  const fonts = FONTS.map(([name, file, weight]) => ({
    name,
    weight,
    data: readFileSync(`node_modules/@fontsource/${file}`),
  }));
  const { width, height } = PICTURE;
  const image = new ImageResponse(SharePicture({ title: parsed.scenario.title, says: card.says, card }), {
    width,
    height,
    fonts,
  });
  const png = Buffer.from(await image.arrayBuffer());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  const data = inflateSync(png.subarray(png.indexOf('IDAT') + 4));
  expect(new Set(data).size).toBeGreaterThan(40);
});
