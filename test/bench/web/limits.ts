/** The main thread counts as blocked from here on: the Long Tasks API reports nothing shorter. */
export const LONG_TASK_MS = 50;
