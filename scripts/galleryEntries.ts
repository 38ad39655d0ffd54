/** The gallery's entries from the preset files: each is drawn from the run of its own scenario. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulate } from '../lib/engine';
import type { Preset } from '../lib/presets';
import { parseScenario } from '../lib/scenario';
import { type GalleryEntry, pictureOf } from '../lib/ui/gallery/picture';

/** The order of the cards by kind; within a kind that of ORDER, and a preset not named there comes last. */
const KINDS: readonly Preset['kind'][] = ['real-event', 'venue-rule', 'teaching'];
const ORDER = [
  'october-10-2025',
  'whale-2025-03-12',
  'jelly-2025-03-26',
  'popcat-2025-11-12',
  'bitmex-2020-03-12',
  'fund-pools',
  'adl-queue-or-pro-rata',
  'vault-inventory',
  'rate-limit-squeeze',
  'twelve-accounts',
  'hedge-becomes-trigger',
  'latency-spike',
  'makers-withdraw',
];

/** One entry of the gallery from a preset file's text. Throws when its scenario is refused. */
export function galleryEntry(text: string): GalleryEntry {
  const preset = JSON.parse(text) as Preset;
  const parsed = parseScenario(preset.scenario);
  if (!parsed.ok) throw new Error(`${preset.id}: ${JSON.stringify(parsed.errors)}`);
  const { id, kind, title, teaches, picture } = preset;
  const run = simulate(parsed.scenario, { regret: picture === 'winners' });
  return { id, kind, title, teaches, picture: pictureOf(run, parsed.scenario, picture) };
}

/** Texts of all presets, in the order of the cards. */
export function presetTexts(root: string): string[] {
  const folder = join(root, 'public/presets');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const rank = (text: string): number => {
    const { id, kind } = JSON.parse(text) as Preset;
    const place = ORDER.indexOf(id);
    return KINDS.indexOf(kind) * 1_000 + (place < 0 ? ORDER.length : place);
  };
  return texts.sort((a, b) => rank(a) - rank(b));
}
