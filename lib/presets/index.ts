export { millionAccounts } from './million';
export { measuredPath, OCTOBER_ID, OCTOBER_TICK_MS, october } from './october';
export { twelveAccounts } from './twelve';
export type { OctoberFit, Preset, PresetData, PresetNotes, PresetSource, ScenarioDocument } from './types';
export { whale } from './whale';

import { bitmex } from './bitmex';
import { adlQueue } from './cases/adl';
import { hedgeBecomesTrigger } from './cases/hedge';
import { latencySpike } from './cases/latency';
import { makersWithdraw } from './cases/makers';
import { fundPools } from './cases/pools';
import { rateLimitSqueeze } from './cases/rateLimit';
import { vaultInventory } from './cases/vault';
import { jelly } from './jelly';
import { millionAccounts } from './million';
import { october } from './october';
import { popcat } from './popcat';
import { twelveAccounts } from './twelve';
import type { Preset, PresetData } from './types';
import { whale } from './whale';

/** Every preset, in the order of the gallery. Pure: the same data give the same documents. */
export function allPresets(data: PresetData): Preset[] {
  return [
    october(data),
    whale(),
    jelly(),
    popcat(),
    bitmex(),
    fundPools(),
    adlQueue(),
    vaultInventory(),
    rateLimitSqueeze(),
    twelveAccounts(),
    hedgeBecomesTrigger(),
    latencySpike(),
    makersWithdraw(),
    millionAccounts(),
  ];
}
