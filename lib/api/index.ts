/** The API's front door, server only: one handler per route, one error envelope, one file of limits. */
export type { ApiErrorCode } from './envelope';
export { getHealth } from './health';
export { API_LIMITS } from './limits';
export { getPreset, getPresets } from './presets';
export { getScenario, postScenario } from './scenarios';
