/**
 * The studio without its looks: a store and what can be done to it. A changed scenario runs again after a short rest;
 * the last finished run stays until the next one is done.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { bucketName, findBucket } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { canonicalJson, parseScenario, type Scenario, type ScenarioError } from '@/lib/scenario';
import type { EngineClient, EngineResult } from '@/lib/worker';
import { fittingSpeed, lastTickOf } from './clock';
import { comparedWith, earlierOf } from './compare';
import type { DraftStore } from './draft';
import { extendLive } from './live';
import { following, type TickRange, tidyRange } from './range';
import {
  type Base,
  type Finished,
  INITIAL_STATE,
  type InspectorTab,
  type StageView,
  type StudioState,
  type Which,
} from './state';
import { type StudyPart, studyPart } from './study';
import type { ViewState } from './url';

/** Rest after a change before the run, so that a dragged slider does not run at every pixel. */
export const RUN_DELAY_MS = 150;

export interface StudioDeps {
  readonly engine: EngineClient;
  readonly drafts: DraftStore;
  /** setTimeout and clearTimeout, given for tests. */
  readonly schedule: (task: () => void, ms: number) => () => void;
}

export interface Studio extends StudyPart {
  readonly store: StoreApi<StudioState>;
  /** Opens a base with its stored draft, if any, and runs; `view` is taken on when the run is done. */
  open(base: Base, view?: ViewState): void;
  /** Takes a changed document; a wrong one is reported, here and in the state, and not run. `by` names the control. */
  change(document: unknown, by?: string): readonly ScenarioError[];
  /** Back to the base, and the draft forgotten. */
  revert(): void;
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
  dispose(): void;
}

export function createStudio({ engine, drafts, schedule }: StudioDeps): Studio {
  const store = createStore<StudioState>(() => INITIAL_STATE);
  const { getState: get, setState: set } = store;
  let abort: AbortController | null = null;
  let cancelDelay: (() => void) | null = null;
  let wanted: ViewState | null = null;

  /** Ends what waits or runs; its answer, if one still comes, is nobody's. */
  function cancelRun(): void {
    cancelDelay?.();
    cancelDelay = null;
    const running = abort;
    abort = null;
    running?.abort();
  }

  function runSoon(scenario: Scenario, delayMs: number): void {
    cancelRun();
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
    if (!before.finished) wanted = null;
    const finished = { run, scenario, elapsedMs };
    set({
      ...placed,
      ...comparison(before, finished),
      finished,
      status: 'idle',
      failure: null,
      progress: null,
      live: null,
    });
  }

  function change(document: unknown, by?: string): readonly ScenarioError[] {
    const { base } = get();
    if (!base) return [];
    const parsed = parseScenario(document);
    if (!parsed.ok) {
      cancelRun();
      set({ errors: parsed.errors, errorsBy: by ?? null, status: 'invalid', progress: null, live: null });
      return parsed.errors;
    }
    const changed = canonicalJson(parsed.scenario) !== canonicalJson(base.scenario);
    const kept = changed ? drafts.save(base.origin, parsed.scenario) : null;
    if (!changed) drafts.clear(base.origin);
    set({ scenario: parsed.scenario, errors: [], errorsBy: null, changed, kept });
    runSoon(parsed.scenario, RUN_DELAY_MS);
    return [];
  }

  return {
    store,
    open(base, view) {
      wanted = view ?? null;
      const stored = drafts.load(base.origin);
      const parsed = stored === null ? null : parseScenario(stored);
      const scenario = parsed?.ok ? parsed.scenario : base.scenario;
      const changed = parsed?.ok === true && canonicalJson(scenario) !== canonicalJson(base.scenario);
      if (changed) drafts.choose(base.origin);
      set({ ...INITIAL_STATE, base, scenario, changed, kept: changed ? true : null });
      runSoon(scenario, 0);
    },
    change,
    revert() {
      const { base } = get();
      if (base) change(base.scenario);
    },
    stop() {
      cancelRun();
      set({ status: 'stopped', progress: null, live: null });
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
    show: (which) => set({ which }),
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
    dispose() {
      cancelRun();
      engine.dispose();
    },
  };
}

/** With what the run that just finished is compared. A run again of the same scenario changes nothing of that. */
function comparison(before: StudioState, finished: Finished): Pick<StudioState, 'earlier' | 'original'> {
  const { base, earlier, original, finished: last } = before;
  if (!base) return { earlier, original };
  const isBase = canonicalJson(finished.scenario) === canonicalJson(base.scenario);
  return {
    earlier:
      last && last.run.scenarioHash !== finished.run.scenarioHash
        ? comparedWith(earlier, last, finished.scenario, base.scenario)
        : earlier,
    original: isBase ? earlierOf(finished) : original,
  };
}

function clamp(tick: number, last: number): number {
  return Math.max(0, Math.min(last, Math.round(tick)));
}

type Place = Pick<
  StudioState,
  'tick' | 'speed' | 'selected' | 'which' | 'view' | 'playing' | 'tab' | 'instrument' | 'range'
>;

/** The first run shows its end, or what the address asks for. */
function firstPlace(run: Run, view: ViewState | null): Place {
  const found = view?.selected === undefined ? -1 : findBucket(run, view.selected);
  return {
    tick: clamp(view?.tMs === undefined ? lastTickOf(run) : view.tMs / run.tickMs, lastTickOf(run)),
    speed: fittingSpeed(run),
    selected: found < 0 ? null : found,
    which: view?.which ?? 'cascade',
    view: view?.view ?? 'graph',
    playing: false,
    tab: view?.tab ?? 'story',
    instrument: Math.max(0, run.instrumentIds.indexOf(view?.instrument ?? '')),
    range: view?.rangeMs ? ticksOf(view.rangeMs, 1, run) : null,
  };
}

/** A new run keeps the moment (the end stays the end) and the selected account, when it still exists. */
function keepPlace(state: StudioState, before: Run, run: Run): Place {
  const atEnd = state.tick >= lastTickOf(before);
  const name = state.selected === null ? null : bucketName(before, state.selected);
  const found = name === null ? -1 : findBucket(run, name);
  const tick = atEnd ? lastTickOf(run) : clamp((state.tick * before.tickMs) / run.tickMs, lastTickOf(run));
  return {
    tick,
    speed: state.speed,
    selected: found < 0 ? null : found,
    which: state.which,
    view: state.view,
    playing: state.playing && !atEnd,
    tab: state.tab,
    instrument: Math.max(0, run.instrumentIds.indexOf(before.instrumentIds[state.instrument] ?? '')),
    range: state.range === null ? null : following(ticksOf(state.range, before.tickMs, run), tick, lastTickOf(run)),
  };
}

/** A range in units of `unitMs` as ticks of a run. */
function ticksOf([from, to]: TickRange, unitMs: number, run: Run): TickRange | null {
  return tidyRange([(from * unitMs) / run.tickMs, (to * unitMs) / run.tickMs], lastTickOf(run));
}

/** The view that a link to this moment carries. */
export function viewOf(state: StudioState): ViewState {
  const { finished, tick, selected, which, view, tab, instrument, range } = state;
  if (!finished) return {};
  const { run } = finished;
  return {
    ...(tick >= lastTickOf(run) ? {} : { tMs: tick * run.tickMs }),
    ...(selected === null ? {} : { selected: bucketName(run, selected) }),
    ...(which === 'market' ? { which } : {}),
    ...(view === 'graph' ? {} : { view }),
    ...(tab === 'story' ? {} : { tab }),
    ...(instrument === 0 ? {} : { instrument: run.instrumentIds[instrument] ?? '' }),
    ...(range === null ? {} : { rangeMs: [range[0] * run.tickMs, range[1] * run.tickMs] as const }),
  };
}
