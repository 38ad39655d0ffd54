/** What charts ask for beside a run: kept until the scenario changes, one question at a time. */
import type { StoreApi } from 'zustand/vanilla';
import type { EngineClient } from '@/lib/worker';
import type { StudioState } from './state';

/** The charts' part of the studio. */
export interface StudyPart {
  /** Asks what can be said of the finished scenario beside its run; with `regret` weighs its ADL waves too (REGRET-01). */
  study(regret: boolean): Promise<void>;
  stopStudy(): void;
}

export function studyPart(store: StoreApi<StudioState>, engine: EngineClient): StudyPart {
  const { getState: get, setState: set } = store;
  let abort: AbortController | null = null;
  return {
    async study(regret) {
      const { finished, studied, status } = get();
      if (!finished || status === 'waiting' || status === 'running') return;
      const hash = finished.run.scenarioHash;
      const has = studied.hash === hash && studied.study !== null;
      if (has && (!regret || studied.study?.waves !== null)) return;
      if (!regret && abort !== null) return;
      abort?.abort();
      const mine = new AbortController();
      abort = mine;
      const before = has ? studied.study : null;
      set({ studied: { hash, study: before, weighing: regret ? NOTHING_YET : null, failure: null } });
      const result = await engine.study(finished.scenario, {
        regret,
        signal: mine.signal,
        onProgress: (progress) =>
          regret && abort === mine && set((s) => ({ studied: { ...s.studied, weighing: progress } })),
      });
      if (abort !== mine) return;
      abort = null;
      const isStopped = !result.ok && result.error.code === 'cancelled';
      set({
        studied: {
          hash,
          study: result.ok ? result.study : before,
          weighing: null,
          failure: result.ok || isStopped ? null : result.error,
        },
      });
    },
    stopStudy() {
      abort?.abort();
    },
  };
}

const NOTHING_YET = { tick: 0, ticks: 0 };
