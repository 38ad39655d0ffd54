import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPresets } from '@/lib/presets';
import { presetText } from '@/lib/presets/file';
import { parseScenario } from '@/lib/scenario';
import { readPresetData } from '../../scripts/presetData';

const root = process.cwd();
const presets = allPresets(readPresetData(root));

test('there are at least twelve, of every kind, and every made-up case tells its story in steps', () => {
  expect(presets.length).toBeGreaterThanOrEqual(12);
  expect(new Set(presets.map(({ kind }) => kind))).toEqual(new Set(['real-event', 'venue-rule', 'teaching']));
  const silent = presets.filter(({ kind, scenario }) => kind !== 'real-event' && !('presentation' in scenario));
  expect(silent.map(({ id }) => id)).toEqual(['million-accounts']);
});

describe.each(presets.map((preset) => [preset.id, preset] as const))('preset %s', (id, preset) => {
  const text = readFileSync(join(root, 'public/presets', `${id}.json`), 'utf8');

  test('its file is what scripts/presets.ts writes', () => {
    expect(text).toBe(presetText(preset));
  });

  test('its scenario is titled after it, by which a shared copy finds it again', () => {
    expect(preset.scenario.title.startsWith(preset.title)).toBe(true);
  });

  test('its scenario passes the schema', () => {
    const parsed = parseScenario(JSON.parse(text).scenario);
    expect(parsed.ok ? [] : parsed.errors).toEqual([]);
  });

  test('it is small enough to load at once', () => {
    expect(text.length).toBeLessThan(2_000_000);
  });

  test('it says in two lines what to look for, and each step of its story can be shown', () => {
    expect(preset.lookFor.map((line) => line.length > 20)).toEqual([true, true]);
    const parsed = parseScenario(JSON.parse(text).scenario);
    if (!parsed.ok) throw new Error(id);
    const { accounts, clock, presentation, venue } = parsed.scenario;
    const known = [
      ...accounts.map((account) => account.id),
      ...(['fund', 'vault'] as const).filter((one) => venue[one]),
    ];
    const times = presentation.steps.map((step) => step.atMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.filter((ms) => ms > clock.horizonMs)).toEqual([]);
    expect(presentation.steps.flatMap((step) => step.select).filter((one) => !known.includes(one))).toEqual([]);
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
