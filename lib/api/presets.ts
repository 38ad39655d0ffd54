/** `/api/v1/presets`: what ships in `public/presets`, listed and one by one. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { answer } from './envelope';
import { ApiError } from './errors';

const FOLDER = path.join('public', 'presets');
/** Made with the presets: it has them in the order in which they are looked through. */
const GALLERY = path.join('public', 'gallery', 'pictures.json');

/** GET the list in the gallery's order: id, kind, title and what each teaches, without the scenarios. */
export function getPresets(request: Request): Promise<Response> {
  return answer(request, { operation: 'listPresets', allowance: 'read' }, async () => {
    const presets = await Promise.all(inGalleryOrder(await presetIds(), await galleryIds()).map(readPreset));
    return Response.json({ presets: presets.map(({ scenario: _, ...rest }) => rest) });
  });
}

/** GET one preset whole, as its file has it. */
export function getPreset(request: Request, id: string): Promise<Response> {
  return answer(request, { operation: 'readPreset', allowance: 'read' }, async () => {
    return Response.json(await findPreset(id));
  });
}

/** A preset's file. Throws not-found. */
export async function findPreset(id: string): Promise<Readonly<Record<string, unknown>>> {
  // Only a name that was listed is opened: the id never becomes a path by itself.
  if (!(await presetIds()).includes(id)) throw new ApiError('not-found', 'There is no preset under this id.');
  return readPreset(id);
}

async function presetIds(): Promise<string[]> {
  const files = await readdir(path.join(process.cwd(), FOLDER));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

async function galleryIds(): Promise<string[]> {
  const { entries } = JSON.parse(await readFile(path.join(process.cwd(), GALLERY), 'utf8')) as {
    readonly entries: readonly { readonly id: string }[];
  };
  return entries.map(({ id }) => id);
}

/** One that the gallery does not have comes last. */
function inGalleryOrder(ids: readonly string[], gallery: readonly string[]): string[] {
  const place = (id: string): number => (gallery.includes(id) ? gallery.indexOf(id) : gallery.length);
  return [...ids].sort((a, b) => place(a) - place(b));
}

async function readPreset(id: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await readFile(path.join(process.cwd(), FOLDER, `${id}.json`), 'utf8'));
}
