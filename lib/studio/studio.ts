/**
 * The studio without its looks: a store and what can be done to it. A changed scenario runs again after a short rest;
 * the last finished run stays until the next one is done.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { findBucket } from '@/lib/analysis';
import { accountId } from '@/lib/engine';
import { type CheckedText, checkScenarioText, type Scenario } from '@/lib/scenario';
import type { CheckClient, EngineClient, EngineResult } from '@/lib/worker';
import { createBaseRun } from './baseRun';
import { lastTickOf } from './clock';
import { earlierOf } from './compare';
import { comparison } from './comparedWith';
import type { DraftStore } from './draft';
import { type Came, createEdits, type Edits } from './edits';
import { extendLive } from './live';
import { clamp, firstPlace, keepPlace } from './place';
import { following, type TickRange, tidyRange } from './range';
import {
  type Base,
  type EditorMode,
  type Finished,
  INITIAL_STATE,
  type InspectorTab,
  type StageView,
  type Status,
  type StudioState,
  type Which,
} from './state';
import { type StudyPart, studyPart } from './study';
import { unmetInRun } from './unmet';
import type { ViewState } from './url';

/** Rest after a change before the run, so that a dragged slider does not run at every pixel. */
export const RUN_DELAY_MS = 150;

export interface StudioDeps {
  readonly engine: EngineClient;
  readonly drafts: DraftStore;
  /** setTimeout and clearTimeout, given for tests. */
  readonly schedule: (task: () => void, ms: number) => () => void;
  /** Reads long texts beside the page; on it where there is none. */
  readonly reader?: CheckClient;
  /** Another engine, for the run of what a draft began as. */
  readonly beside?: () => EngineClient;
}

export interface Studio extends Edits, StudyPart {
  readonly store: StoreApi<StudioState>;
  /** Opens a base with its stored draft, if any and not `plain`, and runs; `view` is taken on when the run is done. */
  open(base: Base, view?: ViewState, options?: { readonly plain?: boolean }): void;
  /** What a text is; null when another was asked for meanwhile. */
  check(text: string): Promise<CheckedText | null>;
  /** Form or JSON. */
  turn(mode: EditorMode): void;
  /** Puts the run shown aside, to compare the next ones with it; false lets go of it. */
  pin(pinned: boolean): void;
  stop(): void;
  rerun(): void;
  seek(tick: number): void;
  play(playing: boolean): void;
  setSpeed(speed: number): void;
  select(bucket: number | null): void;
  show(which: Which): void;
  look(view: StageView): void;
  showTab(tab: InspectorTab): void;
  showInstrument(instrument: number): void;
  /** Ticks that the time axes show; null: all of the run. */
  zoom(range: TickRange | null): void;
  /** Runs again with a bucket's account never liquidated, and shows that run until one comes back (CAUSE-07). */
  hold(bucket: number): void;
  /** Back to the run as it was, its account selected. */
  release(): void;
  /** Lets go of the selection; in a run without an account, once nothing else is selected, comes back from it. */
  clear(): void;
  dispose(): void;
}

export function createStudio({ engine, drafts, schedule, reader, beside }: StudioDeps): Studio {
  const store = createStore<StudioState>(() => INITIAL_STATE);
  const { getState: get, setState: set } = store;
  const baseRun = createBaseRun(beside);
  let abort: AbortController | null = null;
  let cancelDelay: (() => void) | null = null;
  let wanted: ViewState | null = null;
  /** How things stood before a run without an account was asked for: what they are again after it. */
  let resting: Status = 'idle';
  /** How the draft that waits for its run came to be; a drag that has not run yet is still the step it began as. */
  let came: Came = 'on';

  /** Ends what waits or runs; its answer, if one still comes, is nobody's. */
  function cancelRun(): void {
    cancelDelay?.();
    cancelDelay = null;
    const running = abort;
    abort = null;
    running?.abort();
  }

  /** A run without an account ends where anything else is run: the run as it was stands again. */
  function comeBack(): void {
    const { knockOut, finished } = get();
    if (!knockOut || !finished) return;
    const { whole, bucket } = knockOut;
    set({ ...keepPlace(get(), finished.run, whole.run), selected: bucket, finished: whole, knockOut: null });
  }

  async function holdNow(bucket: number, whole: Finished): Promise<void> {
    cancelRun();
    const mine = new AbortController();
    abort = mine;
    set({ status: 'running', failure: null, progress: null });
    const account = accountId(whole.run.accounts, whole.run.buckets.account[bucket] ?? -1);
    const result = await engine.run(whole.scenario, {
      signal: mine.signal,
      hold: account,
      onProgress: (progress) => abort === mine && set({ progress }),
    });
    if (abort !== mine) return;
    abort = null;
    const before = get();
    if (!result.ok || !before.finished) {
      set({ status: 'failed', failure: result.ok ? null : result.error, progress: null });
      return;
    }
    const { run, elapsedMs } = result;
    const placed = keepPlace(before, before.finished.run, run);
    const finished = { run, scenario: whole.scenario, elapsedMs };
    set({ ...placed, finished, knockOut: { account, bucket, whole }, status: resting, progress: null });
  }

  function hold(bucket: number): void {
    const { finished, knockOut, status } = get();
    const whole = knockOut?.whole ?? finished;
    // A changed scenario runs first: this would be a run of the old one.
    if (!whole || status === 'waiting' || status === 'running') return;
    resting = status;
    void holdNow(bucket, whole);
  }

  function release(): void {
    const { knockOut, status } = get();
    if (!knockOut) return;
    cancelRun();
    comeBack();
    set({ status: status === 'running' ? resting : status, progress: null });
  }

  function runSoon(scenario: Scenario, delayMs: number): void {
    cancelRun();
    comeBack();
    set({ status: 'waiting', failure: null, progress: null, live: null });
    if (delayMs === 0) void runNow(scenario);
    else cancelDelay = schedule(() => void runNow(scenario), delayMs);
  }

  async function runNow(scenario: Scenario): Promise<void> {
    const mine = new AbortController();
    abort = mine;
    set({ status: 'running', progress: null, live: null });
    const result = await engine.run(scenario, {
      signal: mine.signal,
      onProgress: (progress) => abort === mine && set({ progress, live: extendLive(get().live, progress) }),
    });
    if (abort !== mine) return;
    abort = null;
    settle(scenario, result);
  }

  function settle(scenario: Scenario, result: EngineResult): void {
    if (!result.ok) {
      set({ status: 'failed', failure: result.error, progress: null, live: null });
      return;
    }
    const before = get();
    const { run, elapsedMs } = result;
    const placed = before.finished ? keepPlace(before, before.finished.run, run) : firstPlace(run, wanted);
    const heldName = before.finished ? undefined : wanted?.hold;
    const unmet = before.finished || !wanted ? before.unmet : unmetInRun(wanted, run);
    if (!before.finished) wanted = null;
    const finished = { run, scenario, elapsedMs };
    const compared = comparison(before, finished, came);
    came = 'on';
    set({ ...placed, ...compared, finished, unmet, failure: null, progress: null, live: null });
    set(({ errors }) => ({ status: errors.length > 0 ? 'invalid' : 'idle' }));
    // A draft that was opened again: what it began as has not run yet, and is what one compares it with.
    const { base, changed, original } = get();
    if (base && changed && original === null)
      baseRun.begin(base.scenario, (earlier) => get().base === base && set({ original: earlier }));
    const held = heldName === undefined ? -1 : findBucket(run, heldName);
    if (held >= 0) hold(held);
  }

  const { opened, ...edits } = createEdits({
    ...{ store, drafts, cancelRun },
    runSoon(scenario, how) {
      if (how !== 'on') came = how;
      runSoon(scenario, RUN_DELAY_MS);
    },
  });

  return {
    store,
    ...edits,
    open(base, view, { plain = false } = {}) {
      wanted = view ?? null;
      baseRun.stop();
      set(INITIAL_STATE);
      opened(base, plain);
      const { scenario } = get();
      if (scenario) runSoon(scenario, 0);
    },
    check: (text) => reader?.check(text) ?? Promise.resolve(checkScenarioText(text)),
    turn: (mode) => set({ mode }),
    pin: (pinned) => set(({ finished }) => ({ pinned: pinned && finished ? earlierOf(finished) : null })),
    stop() {
      cancelRun();
      // What the first run had come to still stands: there is nothing finished to show in its place.
      set({ status: 'stopped', progress: null });
    },
    rerun() {
      const { scenario } = get();
      if (scenario) runSoon(scenario, 0);
    },
    seek: (tick) =>
      set(({ finished, range }) => {
        if (!finished) return { tick: 0 };
        const last = lastTickOf(finished.run);
        const at = clamp(tick, last);
        return { tick: at, range: following(range, at, last) };
      }),
    play: (playing) => set(({ finished }) => ({ playing: playing && finished !== null })),
    setSpeed: (speed) => set({ speed }),
    select: (bucket) => set({ selected: bucket }),
    show: (which) => set(({ view }) => ({ which, view: which === 'market' && view === 'flow' ? 'graph' : view })),
    look: (view) => set({ view }),
    showTab: (tab) => set({ tab }),
    showInstrument: (instrument) => set({ instrument }),
    zoom: (range) =>
      set(({ finished, tick }) => {
        const last = finished ? lastTickOf(finished.run) : 0;
        const tidy = range === null ? null : tidyRange(range, last);
        return { range: tidy, tick: tidy === null ? tick : Math.min(Math.max(tick, tidy[0]), tidy[1]) };
      }),
    ...studyPart(store, engine),
    hold,
    release,
    clear() {
      const { knockOut, selected } = get();
      if (knockOut && (selected === null || selected === knockOut.bucket)) release();
      else set({ selected: null });
    },
    dispose() {
      cancelRun();
      baseRun.stop();
      engine.dispose();
      reader?.dispose();
    },
  };
}
