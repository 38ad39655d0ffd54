/** The browser worker: a typed client for the engine running beside the page. */
export { type CheckClient, type CheckWorkerLike, createCheckClient } from './checkClient';
export type { Chunk } from './chunks';
export {
  createEngineClient,
  type EngineClient,
  keptEngine,
  type RunCallOptions,
  type StudyCallOptions,
  type WorkerLike,
} from './client';
export {
  type CompareCallOptions,
  createLabClient,
  type LabAnswer,
  type LabClient,
  type LabWorkerLike,
} from './labClient';
export type { LabMessage, LabRequest, PairMessage } from './labProtocol';
export type {
  EngineError,
  EngineErrorCode,
  EngineResult,
  Progress,
  RunRequest,
  Study,
  StudyProgress,
  StudyRequest,
  StudyResult,
  WorkerMessage,
} from './protocol';
export { PROTOCOL_VERSION } from './protocol';
