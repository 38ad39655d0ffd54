/** The gallery's entries from the preset files: each is drawn from the run of its own scenario. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulate } from '../lib/engine';
import { parseScenario } from '../lib/scenario';
import { type GalleryEntry, pictureOf } from '../lib/ui/gallery/picture';

/** The order of the cards; a preset not named here comes last. */
const ORDER = ['october-10-2025', 'whale-2025-03-12', 'twelve-accounts'];

interface PresetFile {
  readonly id: string;
  readonly kind: GalleryEntry['kind'];
  readonly title: string;
  readonly teaches: string;
  readonly scenario: unknown;
}

/** One entry of the gallery from a preset file's text. Throws when its scenario is refused. */
export function galleryEntry(text: string): GalleryEntry {
  const preset = JSON.parse(text) as PresetFile;
  const parsed = parseScenario(preset.scenario);
  if (!parsed.ok) throw new Error(`${preset.id}: ${JSON.stringify(parsed.errors)}`);
  const { id, kind, title, teaches } = preset;
  return { id, kind, title, teaches, picture: pictureOf(simulate(parsed.scenario)) };
}

/** Texts of all presets, in the order of the cards. */
export function presetTexts(root: string): string[] {
  const folder = join(root, 'public/presets');
  const rank = (name: string) => (ORDER.indexOf(name.replace('.json', '')) + ORDER.length + 1) % (ORDER.length + 1);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
