/** Where one looks: the moment, the selection and the picture, from an address, from run to run, and back to an address. */
import { bucketName, findBucket, nodeOf, openingOf, shakenInstrument } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { fittingSpeed, lastTickOf, SPEEDS } from './clock';
import { following, type TickRange, tidyRange } from './range';
import type { Finished, StudioState } from './state';
import type { ViewState } from './url';

/** A tick of the run, rounded. */
export function clamp(tick: number, last: number): number {
  return Math.max(0, Math.min(last, Math.round(tick)));
}

type Place = Pick<
  StudioState,
  'tick' | 'speed' | 'selected' | 'which' | 'view' | 'playing' | 'tab' | 'instrument' | 'range'
>;

/** The first run shows its end, or what the address asks for. */
export function firstPlace(run: Run, view: ViewState | null): Place {
  const found = view?.selected === undefined ? -1 : findBucket(run, view.selected);
  return {
    tick: clamp(view?.tMs === undefined ? lastTickOf(run) : view.tMs / run.tickMs, lastTickOf(run)),
    speed: SPEEDS.find((one) => one === view?.speed) ?? fittingSpeed(run),
    selected: found < 0 ? null : found,
    which: view?.which ?? 'cascade',
    view: view?.which === 'market' && view.view === 'flow' ? 'graph' : (view?.view ?? 'graph'),
    playing: false,
    tab: view?.tab ?? 'story',
    instrument: placeOf(run, view?.instrument),
    range: view?.rangeMs ? ticksOf(view.rangeMs, 1, run) : null,
  };
}

/** A new run keeps the moment (the end stays the end) and the selected account, when it still exists. */
export function keepPlace(state: StudioState, before: Run, run: Run): Place {
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
    instrument: state.instrument === null ? null : placeOf(run, before.instrumentIds[state.instrument]),
    range: state.range === null ? null : following(ticksOf(state.range, before.tickMs, run), tick, lastTickOf(run)),
  };
}

/** Null for what the run does not trade. */
function placeOf(run: Run, id: string | undefined): number | null {
  const found = id === undefined ? -1 : run.instrumentIds.indexOf(id);
  return found < 0 ? null : found;
}

/** The instrument that charts and timeline show: picked, else what the selected account fell on or held most of, else the shock's. */
export function shownInstrument({ instrument, selected }: StudioState, { run, scenario }: Finished): number {
  if (instrument !== null) return Math.min(instrument, run.instrumentIds.length - 1);
  if (selected === null) return shakenInstrument(run, scenario);
  const node = nodeOf(run, selected);
  if (node >= 0) return run.nodes.leadInstrument[node] ?? 0;
  return openingOf(run, scenario, selected).positions[0]?.instrument ?? 0;
}

/** A range in units of `unitMs` as ticks of a run. */
function ticksOf([from, to]: TickRange, unitMs: number, run: Run): TickRange | null {
  return tidyRange([(from * unitMs) / run.tickMs, (to * unitMs) / run.tickMs], lastTickOf(run));
}

/** The view that a link to this moment carries. */
export function viewOf(state: StudioState): ViewState {
  const { finished, tick, selected, which, view, tab, instrument, range, knockOut, speed } = state;
  if (!finished) return {};
  const { run } = finished;
  return {
    ...(tick >= lastTickOf(run) ? {} : { tMs: tick * run.tickMs }),
    ...(selected === null ? {} : { selected: bucketName(run, selected) }),
    ...(which === 'market' ? { which } : {}),
    ...(view === 'graph' ? {} : { view }),
    ...(tab === 'story' ? {} : { tab }),
    ...(speed === fittingSpeed(run) ? {} : { speed }),
    ...(instrument === null ? {} : { instrument: run.instrumentIds[instrument] ?? '' }),
    ...(range === null ? {} : { rangeMs: [range[0] * run.tickMs, range[1] * run.tickMs] as const }),
    ...(knockOut ? { hold: knockOut.account } : {}),
  };
}
