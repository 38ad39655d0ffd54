/** The browser worker: a typed client for the engine running beside the page. */
export type { Chunk } from './chunks';
export { createEngineClient, type EngineClient, type RunCallOptions, type WorkerLike } from './client';
export type { EngineError, EngineErrorCode, EngineResult, Progress, RunRequest, WorkerMessage } from './protocol';
export { PROTOCOL_VERSION } from './protocol';
