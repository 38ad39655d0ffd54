/**
 * The policy board without its looks: a store, and a queue of runs that a few workers take from. Quick runs come first, so
 * that the table fills; the ADL waves of those that deleveraged are weighed afterwards (REGRET-01 costs several runs' time).
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  OWN_RULES,
  type Policy,
  type PolicyFigures,
  type PolicyRow,
  rankingPolicies,
  venuePolicies,
} from '@/lib/analysis';
import type { Scenario } from '@/lib/scenario';
import type { EngineError, LabClient } from '@/lib/worker';

export type BoardStatus = 'idle' | 'running' | 'done' | 'stopped' | 'failed';

export interface BoardState {
  readonly status: BoardStatus;
  readonly failure: EngineError | null;
  readonly rows: readonly PolicyRow[];
  /** Venue whose other rankings are laid out too. */
  readonly under: string;
  /** Ids of rows whose waves are still to be weighed. */
  readonly weighing: ReadonlySet<string>;
}

const INITIAL: BoardState = {
  status: 'idle',
  failure: null,
  rows: [],
  under: OWN_RULES,
  weighing: new Set(),
};

export interface Board {
  readonly store: StoreApi<BoardState>;
  open(scenario: Scenario, under: string): void;
  /** Lays out the rankings of another venue; what was run stays. */
  layOut(under: string): void;
  stop(): void;
  /** Runs what is missing. */
  resume(): void;
  dispose(): void;
}

interface Job {
  readonly id: string;
  readonly scenario: Scenario;
  readonly regret: boolean;
}

/** @param labs workers to share the runs among; each keeps the accounts of its last one. */
export function createBoard(labs: readonly LabClient[]): Board {
  const store = createStore<BoardState>(() => INITIAL);
  const { getState: get, setState: set } = store;
  let waiting: Job[] = [];
  let abort = new AbortController();
  let busy = new Set<LabClient>();

  /** Quick runs stand before weighing. */
  function enqueue(jobs: readonly Job[]): void {
    if (jobs.length === 0) return;
    waiting = [...waiting, ...jobs];
    waiting.sort((x, y) => Number(x.regret) - Number(y.regret));
    set({ status: 'running' });
    for (const lab of labs) if (!busy.has(lab)) void work(lab, abort.signal);
  }
  function row(id: string): PolicyRow | undefined {
    return get().rows.find(({ policy }) => policy.id === id);
  }
  function settle({ id, regret }: Job, figures: PolicyFigures): void {
    set(({ rows, weighing }) => ({
      rows: rows.map((one) => (one.policy.id === id ? { ...one, figures, isCopy: false } : one)),
      weighing: regret ? without(weighing, id) : weighing,
    }));
    const of = row(id);
    if (!of || regret) return;
    if (figures.adlAccounts > 0) weigh(of.policy);
    if (of.policy.kind === 'venue' && id === get().under) runRankings(figures);
  }
  function weigh({ id, scenario }: Policy): void {
    set(({ weighing }) => ({ weighing: new Set([...weighing, id]) }));
    enqueue([{ id, scenario, regret: true }]);
  }
  /** Where nobody was deleveraged no ranking was ever asked: every one of them gives this very run. */
  function runRankings(figures: PolicyFigures): void {
    const rankings = get().rows.filter(({ policy }) => policy.kind === 'ranking');
    if (figures.adlAccounts > 0) {
      enqueue(rankings.filter((one) => one.figures === null).map(({ policy }) => quick(policy)));
      return;
    }
    set(({ rows }) => ({
      rows: rows.map((one) => (one.policy.kind === 'ranking' ? { ...one, figures, isCopy: true } : one)),
    }));
  }

  async function work(lab: LabClient, signal: AbortSignal): Promise<void> {
    busy.add(lab);
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const answer = await lab.policy(job.scenario, job.regret, signal);
      // Halted: what waits now belongs to those that were started since.
      if (signal.aborted) return;
      if (answer.ok) settle(job, answer.value);
      else set({ failure: answer.error });
    }
    busy.delete(lab);
    if (busy.size === 0) set(({ failure }) => ({ status: failure ? 'failed' : 'done' }));
  }
  function halt(): void {
    abort.abort();
    abort = new AbortController();
    waiting = [];
    busy = new Set();
  }

  /** What every row lacks: its run, or the weighing of its waves. */
  function missing(): void {
    const { rows, under } = get();
    set({ failure: null, weighing: new Set() });
    for (const { policy, figures } of rows) {
      if (!figures && policy.kind === 'venue') enqueue([quick(policy)]);
      if (figures && figures.adlAccounts > 0 && figures.regret === null) weigh(policy);
    }
    const own = row(under)?.figures;
    if (own) runRankings(own);
    if (busy.size === 0) set({ status: 'done' });
  }

  return {
    store,
    open(scenario, under) {
      halt();
      const venues = venuePolicies(scenario);
      const chosen = venues.find(({ id }) => id === under) ?? venues[0];
      const others = venues.filter((one) => one !== chosen);
      const rankings = chosen ? rankingPolicies(chosen) : [];
      set({ ...INITIAL, under: chosen?.id ?? OWN_RULES, rows: [...venues, ...rankings].map(unrun) });
      // The chosen one first: its rankings wait for it.
      enqueue([...(chosen ? [chosen] : []), ...others].map(quick));
    },
    layOut(under) {
      const chosen = row(under)?.policy;
      if (!chosen) return;
      halt();
      const venues = get().rows.filter(({ policy }) => policy.kind === 'venue');
      set({ under, rows: [...venues, ...rankingPolicies(chosen).map(unrun)] });
      missing();
    },
    stop() {
      halt();
      set({ status: 'stopped', weighing: new Set() });
    },
    resume: missing,
    dispose() {
      halt();
      for (const lab of labs) lab.dispose();
    },
  };
}

const unrun = (policy: Policy): PolicyRow => ({ policy, figures: null, isCopy: false });
const quick = ({ id, scenario }: Policy): Job => ({ id, scenario, regret: false });

function without(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  next.delete(id);
  return next;
}
