/** The API's front door, server only: one handler per route, one error envelope, one file of limits. */
export { closeAllowances } from './allowance';
export { type ApiErrorCode, ERRORS } from './errors';
export { getHealth, getReadiness } from './health';
export { deleteOldLinks, startHousekeeping } from './housekeeping';
export { API_LIMITS, type LimitRow, limitRows } from './limits';
export { deleteScenario, getLink, patchScenario } from './links';
export { getOpenApi, getSchema, type OpenApi, type OpenApiOperation, openApi } from './openapi';
export { OPERATIONS } from './operations';
export { getPreset, getPresets } from './presets';
export { type Preview, readPreview, readTitle } from './preview';
export { apiReference } from './reference';
export { postRun } from './runs';
export { getScenario, postScenario } from './scenarios';
export { closeThreads } from './threads';
