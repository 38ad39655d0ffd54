import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPresets } from '@/lib/presets';
import { presetText } from '@/lib/presets/file';
import { parseScenario } from '@/lib/scenario';
import { readPresetData } from '../../scripts/presetData';

const root = process.cwd();
const presets = allPresets(readPresetData(root));

describe.each(presets.map((preset) => [preset.id, preset] as const))('preset %s', (id, preset) => {
  const text = readFileSync(join(root, 'public/presets', `${id}.json`), 'utf8');

  test('its file is what scripts/presets.ts writes', () => {
    expect(text).toBe(presetText(preset));
  });

  test('its scenario passes the schema', () => {
    const parsed = parseScenario(JSON.parse(text).scenario);
    expect(parsed.ok ? [] : parsed.errors).toEqual([]);
  });

  test('it is small enough to load at once', () => {
    expect(text.length).toBeLessThan(2_000_000);
  });

  test('it says what is assumed, and a real event also what is measured and fitted', () => {
    expect(preset.notes.assumed.length).toBeGreaterThan(0);
    if (preset.kind === 'real-event') {
      expect(preset.notes.measured.length).toBeGreaterThan(0);
      expect(preset.notes.fitted.length).toBeGreaterThan(0);
      expect(preset.sources.length).toBeGreaterThan(0);
    }
  });
});
