export { accountRow, bucketsByAccount, eventRow, nodeRow } from './rows';
export { commandOf, heldOf, type RunFileOptions, runFileText, SERIES_PER_INSTRUMENT } from './runFile';
export {
  type AccountRow as AccountFileRow,
  type EventRow as EventFileRow,
  type NodeRow as NodeFileRow,
  RUN_FILE_FORMAT,
  RUN_FILE_LIMITS,
  RUN_FILE_VERSION,
  type RunFile,
  type RunFileLimits,
} from './types';
