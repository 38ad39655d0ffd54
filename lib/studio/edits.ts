/**
 * What can be done to the draft. Form and JSON are two views of one document; every edit goes through here, is one step
 * to take back, is kept on the device, and runs when it is valid.
 */
import type { StoreApi } from 'zustand/vanilla';
import {
  type CheckedText,
  type Parsed,
  parseScenario,
  parseScenarioText,
  type Scenario,
  type ScenarioError,
} from '@/lib/scenario';
import type { DraftStore } from './draft';
import { carriedOver, sameValue } from './form';
import { type History, NO_HISTORY, recorded, redone, rested, undone } from './history';
import { ownId } from './newScenario';
import type { Base, StudioState } from './state';
import { isSameOrigin, type Origin } from './url';

/** What is taken back in one step; with what a run of it was compared comes back too. */
type Step = Pick<StudioState, 'document' | 'text' | 'written' | 'earlier'>;

/** How a draft came to be: by a step of its own, by going on with an action, or by going through the steps taken. */
export type Came = 'new' | 'on' | 'through';

export interface EditOptions {
  /** Name of an action that goes on until `rest`: all of a drag is one step. */
  readonly action?: string;
}

export interface Edits {
  /**
   * Takes a document that a control made of the last valid draft. A wrong one is reported, here and in the state, and
   * not taken; what else stands on the screen stays. `by` names the control.
   */
  change(document: unknown, by?: string, options?: EditOptions): readonly ScenarioError[];
  /** Takes a document made of the one on the screen, right or wrong; only a right one runs. */
  edit(document: unknown, options?: EditOptions): readonly ScenarioError[];
  /** Takes what the JSON view read out of its text. */
  read(text: string, checked: CheckedText): void;
  /** Keeps what stands in a control and is no value; null: nothing does any more. */
  type(control: string, text: string | null): void;
  /** Looks whether another page changed this draft meanwhile. */
  lookAround(): void;
  /** The action that goes on is over. */
  rest(): void;
  undo(): void;
  redo(): void;
  /** Back to the base. It is a step like any other. */
  revert(): void;
}

export interface EditDeps {
  readonly store: StoreApi<StudioState>;
  readonly drafts: DraftStore;
  readonly cancelRun: () => void;
  readonly runSoon: (scenario: Scenario, came: Came) => void;
}

interface Opens {
  /** `plain`: the base as it came; a draft of it that the device keeps is left aside. */
  opened(base: Base, plain: boolean): void;
}

export function createEdits({ store, drafts, cancelRun, runSoon }: EditDeps): Edits & Opens {
  const { getState: get, setState: set } = store;
  let history: History<Step> = NO_HISTORY;
  let came: Came = 'new';

  function flags() {
    return { canUndo: history.past.length > 0, canRedo: history.future.length > 0 };
  }
  function step(): Step {
    const { document, text, written, earlier } = get();
    return { document, text, written, earlier };
  }
  function record(action: string | null): void {
    const { past } = history;
    history = recorded(history, step(), action);
    came = history.past === past ? 'on' : 'new';
  }
  /** Keeps the draft as it now is; a draft that is nothing but the base is forgotten. */
  function keep(): void {
    const { base, document, text, written, typed, changed } = get();
    if (!base) return;
    const isDraft = changed || text !== null || Object.keys(typed).length > 0;
    const hasPlace = drafts.isAnothers(base.origin) ? movesOff(isDraft) : makesRoom(isDraft);
    if (!hasPlace) {
      set({ kept: isDraft ? false : null });
      return;
    }
    const origin = get().base?.origin ?? base.origin;
    if (!isDraft) drafts.clear(origin);
    set({ kept: isDraft ? drafts.save(origin, { document, text, written, typed }) : null });
  }
  /** What another page keeps is never overwritten either: this draft becomes one of its own. False: nothing to keep it in. */
  function movesOff(isDraft: boolean): boolean {
    const { base } = get();
    if (!base || !isDraft) return false;
    const origin: Origin = { kind: 'own', id: ownId(crypto.getRandomValues(new Uint8Array(8))) };
    if (!drafts.saveOwn(origin.id, base.scenario)) return false;
    const aside = { origin: base.origin, savedMs: savedMsOf(base.origin), elsewhere: true };
    set({ base: { ...base, origin }, aside, overtaken: false });
    return true;
  }
  function savedMsOf(origin: Origin): number | null {
    return drafts.list().find((one) => isSameOrigin(one.origin, origin))?.savedMs ?? null;
  }
  /** A draft that was left aside is never overwritten: it becomes one of its own first. False: its place stays taken. */
  function makesRoom(isDraft: boolean): boolean {
    const { base, aside } = get();
    if (!base || !aside || !isSameOrigin(aside.origin, base.origin)) return true;
    if (!isDraft) return false;
    const origin = drafts.setAside(base.origin, ownId(crypto.getRandomValues(new Uint8Array(8))), base.scenario);
    if (origin) set({ aside: { ...aside, origin } });
    return origin !== null;
  }
  /** `parsed` is given where it was read beside the page already, `written` where it was read from a text. */
  function put(
    document: unknown,
    parsed: Parsed = parseScenario(document),
    written: string | null = null,
  ): readonly ScenarioError[] {
    const { base } = get();
    if (!parsed.ok) {
      cancelRun();
      const wrong = { errors: parsed.errors, errorsBy: null, status: 'invalid', progress: null, live: null } as const;
      set({ document, text: null, written, changed: true, ...wrong, ...flags() });
      keep();
      return parsed.errors;
    }
    const { scenario } = parsed;
    const changed = base !== null && !sameValue(scenario, base.scenario);
    const right = { errors: [], errorsBy: null, text: null, written: null } as const;
    set({ document: scenario, scenario, changed, ...right, ...flags() });
    keep();
    runSoon(scenario, came);
    return [];
  }
  function putText(text: string, found: readonly ScenarioError[]): void {
    cancelRun();
    set({ text, errors: ofText(found), errorsBy: null, status: 'invalid', progress: null, live: null, ...flags() });
    keep();
  }
  function go(next: { history: History<Step>; to: Step } | null): void {
    if (!next) return;
    history = next.history;
    came = 'through';
    const { document, text, written, earlier } = next.to;
    set({ typed: {}, earlier });
    if (text !== null) {
      set({ document, written });
      putText(text, errorsOf(text));
    } else if (written !== null) put(document, parseScenarioText(written), written);
    else put(document);
  }

  return {
    opened(base, plain) {
      history = NO_HISTORY;
      const stored = drafts.load(base.origin);
      if (plain) {
        const savedMs = savedMsOf(base.origin);
        const hasDraft = stored !== null && openedState(base, stored).kept === true;
        set({ ...openedState(base, null), aside: hasDraft ? { origin: base.origin, savedMs } : null });
        return;
      }
      set(openedState(base, stored));
      if (stored && get().changed) drafts.choose(base.origin);
    },
    change(document, by, { action } = {}) {
      const { base, document: shown, scenario } = get();
      if (!base) return [];
      const given = parseScenario(document);
      if (!given.ok) {
        cancelRun();
        set({ errors: given.errors, errorsBy: by ?? null, status: 'invalid', progress: null, live: null });
        return given.errors;
      }
      record(action ?? null);
      if (shown === scenario) put(given.scenario, given);
      else put(carriedOver(shown, scenario, given.scenario));
      return [];
    },
    edit(document, { action } = {}) {
      const { base, document: shown, text, errors, errorsBy } = get();
      if (!base) return [];
      // A value set to what it is leaves nothing to take back.
      if (text === null && errorsBy === null && sameValue(document, shown)) return errors;
      record(action ?? null);
      return put(document);
    },
    read(text, checked) {
      const { document, text: left, written } = get();
      if (checked.ok && left === null && written === null && sameValue(checked.scenario, document)) return;
      record('json');
      if (checked.ok) put(checked.scenario, checked);
      else if (checked.document === undefined) putText(text, checked.errors);
      else put(checked.document, checked, text);
    },
    type(control, text) {
      const { [control]: before, ...others } = get().typed;
      if ((before ?? null) === text) return;
      set({ typed: text === null ? others : { ...others, [control]: text } });
      keep();
    },
    lookAround() {
      const { base, overtaken } = get();
      const now = base !== null && drafts.isAnothers(base.origin);
      if (now !== overtaken) set({ overtaken: now });
    },
    rest() {
      history = rested(history);
    },
    undo: () => go(undone(history, step())),
    redo: () => go(redone(history, step())),
    revert() {
      const { base } = get();
      if (!base) return;
      record(null);
      set({ typed: {} });
      put(base.scenario);
    },
  };
}

function errorsOf(text: string): readonly ScenarioError[] {
  const parsed = parseScenarioText(text);
  return parsed.ok ? [] : parsed.errors;
}

/** Of a text that is no document none is at a field: the form shows another one. */
function ofText(errors: readonly ScenarioError[]): readonly ScenarioError[] {
  return errors.filter(({ path }) => path === '');
}

/** A stored draft as it was left: a wrong one stands as it stood, and the base is what runs meanwhile. */
function openedState(base: Base, stored: ReturnType<DraftStore['load']>): Partial<StudioState> {
  if (!stored) return { base, scenario: base.scenario, document: base.scenario };
  const { text, typed, written = null } = stored;
  const parsed = written === null ? parseScenario(stored.document) : parseScenarioText(written);
  const scenario = parsed.ok ? parsed.scenario : base.scenario;
  const changed = !parsed.ok || !sameValue(scenario, base.scenario);
  const isDraft = changed || text !== null || Object.keys(typed).length > 0;
  const errors = text !== null ? ofText(errorsOf(text)) : parsed.ok ? [] : parsed.errors;
  return {
    ...{ base, scenario, text, typed, changed, errors },
    document: parsed.ok ? scenario : stored.document,
    kept: isDraft ? true : null,
    written: parsed.ok ? null : written,
    mode: text !== null || (written !== null && !parsed.ok) ? 'json' : 'form',
  };
}
