/** Two runs side by side without their looks: a store and what can be done to it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Diff } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import type { EngineError, LabClient, PairMessage } from '@/lib/worker';
import { fittingSpeed, nextSpeed } from '../clock';
import type { KeyPress } from '../commands';
import { commandFor } from '../commands';
import type { Referred } from '../reference';
import { lastMsOf, neighbouringMs, stepMsOf } from './clock';

export interface PairSide {
  readonly referred: Referred;
  readonly scenario: Scenario;
  readonly run: Run;
}

/** Both runs, finished. */
export interface FinishedPair {
  readonly a: PairSide;
  readonly b: PairSide;
  readonly pictures: PairMessage['pictures'];
}

/** running: no run yet. explaining: both are there, the rules are being tried. stopped: by the reader. */
export type PairStatus = 'idle' | 'running' | 'explaining' | 'done' | 'stopped' | 'failed';

export interface PairState {
  readonly status: PairStatus;
  readonly failure: EngineError | null;
  /** Runs done of all that this phase takes. */
  readonly step: { readonly done: number; readonly all: number } | null;
  readonly pair: FinishedPair | null;
  readonly diff: Diff | null;
  readonly atMs: number;
  readonly playing: boolean;
  /** Simulated seconds per second. */
  readonly speed: number;
  /** Name of the selected account, the same in both runs. */
  readonly selected: string | null;
}

const INITIAL: PairState = {
  status: 'idle',
  failure: null,
  step: null,
  pair: null,
  diff: null,
  atMs: 0,
  playing: false,
  speed: 1,
  selected: null,
};

/** What of the view stands in the address. */
export interface PairView {
  readonly tMs?: number | undefined;
  readonly selected?: string | undefined;
}

export interface PairStudio {
  readonly store: StoreApi<PairState>;
  open(a: Referred, b: Referred, view?: PairView): void;
  stop(): void;
  again(): void;
  seek(atMs: number): void;
  play(playing: boolean): void;
  setSpeed(speed: number): void;
  select(name: string | null): void;
  /** Does what a key asks for, as in the studio; false: nothing. */
  press(key: KeyPress): boolean;
  dispose(): void;
}

export function createPairStudio(lab: LabClient): PairStudio {
  const store = createStore<PairState>(() => INITIAL);
  const { getState: get, setState: set } = store;
  let opened: { readonly a: Referred; readonly b: Referred } | null = null;
  let abort: AbortController | null = null;

  async function run(a: Referred, b: Referred, view: PairView): Promise<void> {
    const mine = new AbortController();
    abort = mine;
    const isMine = (): boolean => abort === mine;
    set({ status: 'running', failure: null, step: null });
    const answer = await lab.compare(a.scenario, b.scenario, {
      signal: mine.signal,
      onStep: (done, all) => isMine() && set({ step: { done, all } }),
      onPair: (message) => isMine() && set({ ...placed(get(), message, a, b, view), status: 'explaining', step: null }),
    });
    if (!isMine()) return;
    abort = null;
    if (answer.ok) set({ status: 'done', diff: answer.value, step: null });
    else set({ status: 'failed', failure: answer.error, step: null });
  }

  function cancel(): void {
    const running = abort;
    abort = null;
    running?.abort();
  }
  function seek(atMs: number): void {
    set(({ pair }) => ({ atMs: pair ? clamp(atMs, lastMsOf(runsOf(pair))) : 0 }));
  }

  return {
    store,
    open(a, b, view = {}) {
      cancel();
      opened = { a, b };
      set({ pair: null, diff: null, playing: false });
      void run(a, b, view);
    },
    stop() {
      cancel();
      set({ status: 'stopped', step: null });
    },
    again() {
      if (opened) void run(opened.a, opened.b, { tMs: get().atMs, selected: get().selected ?? undefined });
    },
    seek,
    play: (playing) => set(({ pair }) => ({ playing: playing && pair !== null })),
    setSpeed: (speed) => set({ speed }),
    select: (selected) => set({ selected }),
    press(key) {
      const id = commandFor(key)?.id;
      const state = get();
      if (id === undefined || !state.pair) return false;
      const next = moved(id, state, state.pair);
      if (next === null) return false;
      set(next);
      return true;
    },
    dispose() {
      cancel();
      lab.dispose();
    },
  };
}

const runsOf = ({ a, b }: FinishedPair) => ({ a: a.run, b: b.run });
const clamp = (ms: number, last: number): number => Math.max(0, Math.min(last, ms));

/** The first picture: the end, or what the address asks for. Another pair keeps the selected account and the speed. */
function placed(state: PairState, message: PairMessage, a: Referred, b: Referred, view: PairView): Partial<PairState> {
  const pair: FinishedPair = {
    a: { referred: a, scenario: a.scenario, run: message.a },
    b: { referred: b, scenario: b.scenario, run: message.b },
    pictures: message.pictures,
  };
  const last = lastMsOf(runsOf(pair));
  return {
    pair,
    diff: message.diff,
    atMs: view.tMs === undefined ? last : clamp(view.tMs, last),
    speed: Math.max(fittingSpeed(message.a), fittingSpeed(message.b)),
    selected: view.selected ?? state.selected,
  };
}

/** What a command of the studio does to both runs; null: nothing. */
function moved(id: string, state: PairState, pair: FinishedPair): Partial<PairState> | null {
  const runs = runsOf(pair);
  const [last, step] = [lastMsOf(runs), stepMsOf(runs)];
  const to = (atMs: number): Partial<PairState> => ({ atMs: clamp(atMs, last), playing: false });
  switch (id) {
    case 'play':
      return { playing: !state.playing, ...(!state.playing && state.atMs >= last ? { atMs: 0 } : {}) };
    case 'tick-next':
      return to(state.atMs + step);
    case 'tick-back':
      return to(state.atMs - step);
    case 'event-next':
      return to(neighbouringMs(runs, state.atMs, 1) ?? last);
    case 'event-back':
      return to(neighbouringMs(runs, state.atMs, -1) ?? 0);
    case 'start':
      return to(0);
    case 'end':
      return to(last);
    case 'slower':
      return { speed: nextSpeed(state.speed, -1) };
    case 'faster':
      return { speed: nextSpeed(state.speed, 1) };
    case 'clear':
      return { selected: null };
    default:
      return null;
  }
}
