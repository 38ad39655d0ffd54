/**
 * Runs in the page before anything of it: long tasks, frames and the web vitals, from the browser's own observers.
 * Definitions are those of web.dev: LCP the last candidate, CLS the worst session window, INP the worst interaction.
 */

/** What a page gave so far; times in ms since its navigation began. */
export interface Watched {
  readonly longTasks: readonly { readonly startMs: number; readonly durationMs: number }[];
  readonly lcpMs: number;
  readonly cls: number;
  /** Null where nobody did anything. */
  readonly inpMs: number | null;
  /** Of the slowest interaction to be handled: from the press until the page had done its part, before the browser draws. */
  readonly handledMs: number | null;
  readonly interactions: number;
  /** When the first results of a run stood in the page, and how many ticks they had; when its digest did. */
  readonly firstResultsMs: number | null;
  readonly firstTicks: number;
  readonly digestMs: number | null;
}

/** Frames since `startFrames`: time between them, and what the main thread did in each. */
export interface Frames {
  readonly betweenMs: readonly number[];
  readonly workMs: readonly number[];
}

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
interface EventEntry extends PerformanceEntry {
  readonly processingEnd: number;
  readonly interactionId: number;
}

/** A session window ends after this rest, and lasts at most so long. */
const WINDOW_GAP_MS = 1_000;
const WINDOW_MS = 5_000;

const longTasks: { startMs: number; durationMs: number }[] = [];
const worst = new Map<number, number>();
let lcpMs = 0;
let cls = 0;
let shifts = { firstMs: 0, lastMs: Number.NEGATIVE_INFINITY, sum: 0 };
let firstResultsMs: number | null = null;
let firstTicks = 0;
let digestMs: number | null = null;

function observe(type: string, hear: (entry: PerformanceEntry) => void, more: object = {}): void {
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(hear));
  observer.observe({ type, buffered: true, ...more });
}

observe('longtask', ({ startTime, duration }) => longTasks.push({ startMs: startTime, durationMs: duration }));
observe('largest-contentful-paint', ({ startTime }) => {
  lcpMs = startTime;
});
observe('layout-shift', (entry) => {
  const { value, hadRecentInput, startTime } = entry as ShiftEntry;
  if (hadRecentInput) return;
  const goesOn = startTime - shifts.lastMs < WINDOW_GAP_MS && startTime - shifts.firstMs < WINDOW_MS;
  shifts = { firstMs: goesOn ? shifts.firstMs : startTime, lastMs: startTime, sum: (goesOn ? shifts.sum : 0) + value };
  cls = Math.max(cls, shifts.sum);
});
let handledMs: number | null = null;
observe(
  'event',
  (entry) => {
    const { interactionId, duration, startTime, processingEnd } = entry as EventEntry;
    if (interactionId === 0) return;
    worst.set(interactionId, Math.max(duration, worst.get(interactionId) ?? 0));
    handledMs = Math.max(handledMs ?? 0, processingEnd - startTime);
  },
  { durationThreshold: 16 },
);

function look(): void {
  const live = document.querySelector('[data-testid="live"]');
  if (live && firstResultsMs === null) {
    firstResultsMs = performance.now();
    firstTicks = Number(live.getAttribute('data-ticks'));
  }
  if (document.querySelector('[data-testid="digest"]')) digestMs ??= performance.now();
}
document.addEventListener('DOMContentLoaded', () => {
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
});

let frames: { betweenMs: number[]; workMs: number[] } | null = null;
let lastMs = 0;
const after = new MessageChannel();
let beganMs = 0;
// A message posted in a frame is heard once the frame is painted: what lies between is the frame's work.
after.port1.onmessage = () => frames?.workMs.push(performance.now() - beganMs);

/** Asked for first in every frame, so that all of the page's own work comes after it. */
function turn(): void {
  requestAnimationFrame(turn);
  if (!frames) return;
  beganMs = performance.now();
  if (lastMs > 0) frames.betweenMs.push(beganMs - lastMs);
  lastMs = beganMs;
  after.port2.postMessage(0);
}
requestAnimationFrame(turn);

const watch = {
  read: (): Watched => ({
    longTasks,
    lcpMs,
    cls,
    inpMs: worst.size > 0 ? Math.max(...worst.values()) : null,
    handledMs,
    interactions: worst.size,
    firstResultsMs,
    firstTicks,
    digestMs,
  }),
  startFrames: (): void => {
    frames = { betweenMs: [], workMs: [] };
    lastMs = 0;
  },
  stopFrames: (): Frames => {
    const made = frames ?? { betweenMs: [], workMs: [] };
    frames = null;
    return made;
  },
};

export type PageWatch = typeof watch;

declare global {
  interface Window {
    pageWatch: PageWatch;
  }
}
window.pageWatch = watch;
