/** What of the studio stands in the address bar: where the scenario comes from, and the author's view of it. */

import type { InspectorTab, StageView } from './state';

/**
 * A view of a run: the moment (ms), the selected bucket by name, which graph, how it is drawn, playback speed, the account held
 * (CAUSE-07), and so on. Absent: the default.
 */
export interface ViewState {
  readonly tMs?: number;
  readonly selected?: string;
  readonly which?: 'market';
  readonly view?: Exclude<StageView, 'graph'>;
  readonly tab?: Exclude<InspectorTab, 'story'>;
  /** Instrument of the charts, by id. */
  readonly instrument?: string;
  /** Stretch of time shown, ms. */
  readonly rangeMs?: readonly [number, number];
  readonly hold?: string;
  readonly speed?: number;
}

const VIEWS = ['flow', 'charts', 'table'] as const satisfies readonly StageView[];

/** Reads a view out of a query string; what is not understood is ignored. */
export function readView(query: string): ViewState {
  const params = new URLSearchParams(query);
  const speed = Number(/^\d{1,6}(?:\.\d{1,4})?$/.exec(params.get('speed') ?? '')?.[0] ?? 0);
  const t = params.get('t');
  const tMs = t !== null && /^\d{1,12}$/.test(t) ? Number(t) : undefined;
  const selected = nameIn(params, 'sel');
  const hold = nameIn(params, 'hold');
  const view = VIEWS.find((one) => one === params.get('view'));
  const instrument = params.get('ins') ?? undefined;
  const range = /^(\d{1,12})-(\d{1,12})$/.exec(params.get('range') ?? '');
  return {
    ...(tMs === undefined ? {} : { tMs }),
    ...(selected === undefined ? {} : { selected }),
    ...(params.get('which') === 'market' ? { which: 'market' as const } : {}),
    ...(view === undefined ? {} : { view }),
    ...(params.get('tab') === 'events' ? { tab: 'events' as const } : {}),
    ...(instrument === undefined || instrument.length > 60 ? {} : { instrument }),
    ...(range === null ? {} : { rangeMs: [Number(range[1]), Number(range[2])] as const }),
    ...(hold === undefined ? {} : { hold }),
    ...(speed > 0 ? { speed } : {}),
  };
}

/** Longer than any account's name is no name. */
function nameIn(params: URLSearchParams, key: string): string | undefined {
  const name = params.get(key) ?? undefined;
  return name === undefined || name.length > 200 ? undefined : name;
}

/** The query of a view, without the question mark; `keep` are the other parameters, which stand first. */
export function writeView(view: ViewState, keep: Readonly<Record<string, string>> = {}): string {
  const params = new URLSearchParams(keep);
  if (view.tMs !== undefined) params.set('t', String(view.tMs));
  if (view.selected !== undefined) params.set('sel', view.selected);
  if (view.which !== undefined) params.set('which', view.which);
  if (view.view !== undefined) params.set('view', view.view);
  if (view.tab !== undefined) params.set('tab', view.tab);
  if (view.instrument !== undefined) params.set('ins', view.instrument);
  if (view.rangeMs !== undefined) params.set('range', view.rangeMs.join('-'));
  if (view.hold !== undefined) params.set('hold', view.hold);
  if (view.speed !== undefined) params.set('speed', String(view.speed));
  return params.toString();
}

/** A view as the API keeps it with a link: its parameters by name. */
export function storedView(view: ViewState): Record<string, string | number> {
  const entries = [...new URLSearchParams(writeView(view))];
  return Object.fromEntries(entries.map(([name, text]) => [name, /^(t|speed)$/.test(name) ? Number(text) : text]));
}

/** The view that `storedView` wrote; what is not understood is ignored. */
export function viewFields(stored: Readonly<Record<string, unknown>>): ViewState {
  const plain = Object.entries(stored).filter(([, value]) => ['string', 'number'].includes(typeof value));
  return readView(new URLSearchParams(plain.map(([name, value]) => [name, String(value)])).toString());
}

/** Where a scenario comes from: a preset, a copy of a shared one, or one's own, made or imported on this device. */
export interface Origin {
  readonly kind: 'preset' | 'copy' | 'own';
  readonly id: string;
}

export const isSameOrigin = (a: Origin, b: Origin): boolean => a.kind === b.kind && a.id === b.id;

const DEFAULT_PRESET = 'october-10-2025';
export const ID = /^[\w-]{1,80}$/;

/** The origin named in a query; a missing or strange one is the default preset. */
export function readOrigin(query: string): Origin {
  const params = new URLSearchParams(query);
  const copy = params.get('copy');
  if (copy !== null && ID.test(copy)) return { kind: 'copy', id: copy };
  const own = params.get('own');
  if (own !== null && ID.test(own)) return { kind: 'own', id: own };
  const preset = params.get('preset');
  return { kind: 'preset', id: preset !== null && ID.test(preset) ? preset : DEFAULT_PRESET };
}

/** The query parameters of an origin. */
export function originParams(origin: Origin): Record<string, string> {
  return { [origin.kind]: origin.id };
}
