/** `/api/v1/presets`: what ships in `public/presets`, listed and one by one. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ApiError, answer } from './envelope';

const FOLDER = path.join('public', 'presets');

/** GET the list: id, kind, title and what each teaches, without the scenarios. */
export function getPresets(): Promise<Response> {
  return answer(async () => {
    const presets = await Promise.all((await presetIds()).map(readPreset));
    return Response.json({ presets: presets.map(({ scenario: _, ...rest }) => rest) });
  });
}

/** GET one preset whole, as its file has it. */
export function getPreset(id: string): Promise<Response> {
  return answer(async () => {
    // Only a name that was listed is opened: the id never becomes a path by itself.
    if (!(await presetIds()).includes(id)) throw new ApiError('not-found', 'There is no preset under this id.');
    return Response.json(await readPreset(id));
  });
}

async function presetIds(): Promise<string[]> {
  const files = await readdir(path.join(process.cwd(), FOLDER));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

async function readPreset(id: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await readFile(path.join(process.cwd(), FOLDER, `${id}.json`), 'utf8'));
}
