import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { headers } from 'next/headers';
import { ImageResponse } from 'next/og';
import { readPreview } from '@/lib/api';
import { PICTURE, SharePicture } from '@/lib/ui/links';

export const alt = 'The price with and without the cascade, and the accounts that fell, by generation.';
export const size = { width: PICTURE.width, height: PICTURE.height };
export const contentType = 'image/png';

/** Satori takes no variable fonts. */
const font = (name: string, file: string, weight: 400 | 600) => ({
  name,
  weight,
  style: 'normal' as const,
  data: readFile(path.join(process.cwd(), 'node_modules/@fontsource', file)),
});
const FONTS = [
  font('Plex', 'ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff', 400),
  font('Plex', 'ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff', 600),
  font('Newsreader', 'newsreader/files/newsreader-latin-400-normal.woff', 400),
];

export default async function Image({ params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const preview = await readPreview(await headers(), id);
  const { title, says, card } = preview ?? {
    title: 'A liquidation cascade',
    says: 'Shared with Shockgraph.',
    card: null,
  };
  const fonts = await Promise.all(FONTS.map(async (one) => ({ ...one, data: await one.data })));
  return new ImageResponse(<SharePicture title={title} says={says} card={card} />, {
    ...size,
    fonts,
    // Not for good: the link may be revoked.
    headers: { 'cache-control': 'public, max-age=600' },
  });
}
