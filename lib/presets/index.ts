export { millionAccounts } from './million';
export { measuredPath, OCTOBER_ID, OCTOBER_TICK_MS, october } from './october';
export { twelveAccounts } from './twelve';
export type { OctoberFit, Preset, PresetData, PresetNotes, PresetSource, ScenarioDocument } from './types';
export { whale } from './whale';

import { millionAccounts } from './million';
import { october } from './october';
import { twelveAccounts } from './twelve';
import type { Preset, PresetData } from './types';
import { whale } from './whale';

/** Every preset, in the order of the gallery. Pure: the same data give the same documents. */
export function allPresets(data: PresetData): Preset[] {
  return [october(data), whale(), twelveAccounts(), millionAccounts()];
}
