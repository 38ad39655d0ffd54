/** What every shipped preset hashes and runs to under this engine (DET-01). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_VERSION, simulate } from '../lib/engine';
import { parseScenario } from '../lib/scenario';

export interface GoldenDigests {
  readonly engine: string;
  readonly presets: Readonly<Record<string, { readonly scenarioHash: string; readonly digest: string }>>;
}

/** Runs each preset of `root`/public/presets. Throws where a preset is no scenario. */
export function goldenDigests(root: string): GoldenDigests {
  const folder = join(root, 'public/presets');
  const ids = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'index.json');
  const rows = ids.sort().map((file) => {
    const document = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { scenario?: unknown };
    const parsed = parseScenario(document.scenario);
    if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.errors)}`);
    const { scenarioHash, digest } = simulate(parsed.scenario);
    return [file.slice(0, -5), { scenarioHash, digest }] as const;
  });
  return { engine: ENGINE_VERSION, presets: Object.fromEntries(rows) };
}
