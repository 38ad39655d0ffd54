/** The lower panel: fund balance, vault equity and what ADL closed, a strip each, so that every strip has one scale. */
import { formatTime, formatUsd } from '@/lib/analysis';
import type { TickRange } from '@/lib/studio';
import {
  areaPath,
  clearBaseline,
  extentOf,
  inRange,
  type LinearScale,
  linearScale,
  linePath,
  noteWidth,
  type SeriesView,
  sampleAt,
} from '@/lib/ui/charts';
import type { Layout, Panel } from './layout';
import type { LineLabel, SceneData, SceneRun } from './scene';

export interface FundNote {
  readonly key: 'empty' | 'adl';
  readonly x: number;
  readonly y: number;
  /** The strip it belongs to. */
  readonly panel: Panel;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

export interface FundStrip {
  readonly key: 'fund' | 'vault' | 'adl';
  readonly name: string;
  readonly panel: Panel;
  readonly y: LinearScale;
  /** The top of its scale. */
  readonly topLabel: string;
  readonly area: string;
  readonly line: string;
}

export interface FundScene {
  readonly strips: readonly FundStrip[];
  readonly notes: readonly FundNote[];
  readonly labels: readonly LineLabel[];
  /** Said instead of a picture when the venue has no fund and nobody was deleveraged. */
  readonly empty: string | null;
}

/** Builds the panel. */
export function fundScene(run: SceneRun, data: SceneData, x: LinearScale, layout: Layout, range: TickRange): FundScene {
  const wanted = quantities(run, data);
  if (wanted.length === 0) {
    return { strips: [], notes: [], labels: [], empty: 'No fund, no vault, and nobody was deleveraged.' };
  }
  const panels = panelsOf(layout, wanted.length);
  const strips = wanted.map((quantity, n) => stripOf(quantity, panels[n] ?? layout.fund, x, layout, range));
  return {
    strips,
    notes: notesOf(run, x, layout, wanted, strips, range, data.emptyPool ?? null),
    labels: labelsOf(wanted, strips, range),
    empty: null,
  };
}

interface Quantity {
  readonly key: FundStrip['key'];
  readonly name: string;
  readonly view: SeriesView;
  /** First tick it is drawn from. */
  readonly from: number;
  /** The top of its scale. */
  readonly mostUsd: number;
}

/** What there is to show, in the order in which it pays. */
function quantities(run: SceneRun, data: SceneData): Quantity[] {
  const count = run.series.ticks;
  const fund: SeriesView = { values: run.series.fundUsd, count };
  const vault: SeriesView = { values: run.series.vaultEquityUsd, count };
  const out: Quantity[] = [];
  // One that is empty from the first tick on was something before it.
  const fundUsd = Math.max(run.summary.fund.startUsd, mostOf(fund));
  if (fundUsd > 0) out.push({ key: 'fund', name: 'Fund', view: fund, from: 0, mostUsd: fundUsd });
  if (run.summary.vault) out.push({ key: 'vault', name: 'Vault', view: vault, from: 0, mostUsd: mostOf(vault) });
  if ((data.adlUsd.at(-1) ?? 0) > 0) {
    const from = Math.max(0, Math.min(data.adlTicks[0] ?? 0, data.adlTicks.at(-1) ?? 0) - 1);
    const adl: SeriesView = { values: data.adlUsd, count: count - from, offset: from };
    out.push({ key: 'adl', name: 'ADL', view: adl, from, mostUsd: mostOf(adl) });
  }
  return out;
}

const mostOf = (view: SeriesView): number => extentOf(view)?.[1] ?? 0;

/** The panel cut into strips of one height. */
function panelsOf(layout: Layout, count: number): Panel[] {
  const { top, bottom } = layout.fund;
  const height = (bottom - top - layout.stripGap * (count - 1)) / count;
  return Array.from({ length: count }, (_, n) => {
    const start = top + n * (height + layout.stripGap);
    return { top: start, bottom: start + height };
  });
}

function stripOf(
  { key, name, view, from, mostUsd: largestUsd }: Quantity,
  panel: Panel,
  x: LinearScale,
  layout: Layout,
  range: TickRange,
): FundStrip {
  const mostUsd = largestUsd || 1;
  const y = linearScale([0, mostUsd], [panel.bottom, panel.top]);
  const first = Math.max(from, range[0]);
  const shown = inRange(view, [first - from, range[1] - from]);
  const at = (n: number) => x(n + first);
  const pixels = layout.right - layout.left;
  return {
    key,
    name,
    panel,
    y,
    topLabel: formatUsd(mostUsd),
    area: areaPath(shown, at, y, panel.bottom, pixels),
    line: linePath(shown, at, y, pixels),
  };
}

/** Baseline of a strip's words: its middle. */
export const middleOf = ({ top, bottom }: Panel): number => (top + bottom) / 2 + 4;

function labelsOf(wanted: readonly Quantity[], strips: readonly FundStrip[], range: TickRange): LineLabel[] {
  return strips.map(({ key, name, panel }, n) => {
    const of = wanted[n];
    const usd = of && range[1] >= of.from ? sampleAt(of.view, Math.min(of.view.count - 1, range[1] - of.from)) : 0;
    const word = key === 'adl' ? name : name.toLowerCase();
    return { key, text: `${word} ${formatUsd(usd)}`, y: middleOf(panel), tone: 'ink' };
  });
}

/** From the top to the foot of a strip's line over a stretch of it, px. */
function lineIn(of: Quantity, { y, panel }: FundStrip, x: LinearScale, [from, to]: readonly [number, number]) {
  const first = Math.max(0, Math.floor(x.invert(from)) - of.from);
  const last = Math.max(first, Math.ceil(x.invert(to)) - of.from);
  const extent = extentOf(inRange(of.view, [first, last]));
  return extent ? ([y(extent[1]), y(extent[0])] as const) : ([panel.bottom, panel.bottom] as const);
}

/** Room a note needs beside its rule, px. */
const NOTE_WIDTH = 118;

/**
 * Each on the side of its rule where its strip is bare: after the fund is empty, before ADL begins. Where that side has no
 * room, over or under the line of the other.
 */
function notesOf(
  run: SceneRun,
  x: LinearScale,
  layout: Layout,
  wanted: readonly Quantity[],
  strips: readonly FundStrip[],
  range: TickRange,
  emptyPool: SceneData['emptyPool'] | null,
): FundNote[] {
  if (layout.size === 'compact') return [];
  const { fund, adl } = run.summary;
  const note = (
    key: FundNote['key'],
    strip: FundStrip['key'],
    ms: number | null,
    text: string,
    bare: 'start' | 'end',
  ) => {
    const n = strips.findIndex((one) => one.key === strip);
    const [of, drawn] = [wanted[n], strips[n]];
    if (ms === null || !of || !drawn || ms < range[0] * run.tickMs || ms > range[1] * run.tickMs) return [];
    const at = x(ms / run.tickMs);
    const room = bare === 'start' ? layout.right - at : at - layout.left;
    const anchor = room > NOTE_WIDTH ? bare : bare === 'start' ? 'end' : 'start';
    const words = `${text} ${formatTime(ms, run.tickMs)}`;
    const { panel } = drawn;
    const span = anchor === 'start' ? ([at, at + noteWidth(words)] as const) : ([at - noteWidth(words), at] as const);
    const offered = anchor === bare ? [middleOf(panel)] : [middleOf(panel), panel.top + 8, panel.bottom - 3];
    const { y } = clearBaseline(offered, [lineIn(of, drawn, x, span)]);
    return [{ key, x: at, y, panel, anchor, text: words } as const];
  };
  return [
    ...(emptyPool && fund.emptyAtMs === null
      ? note('empty', 'fund', emptyPool.tick * run.tickMs, `${emptyPool.id}\u2019s pool empty`, 'start')
      : note('empty', 'fund', fund.startUsd > 0 ? fund.emptyAtMs : null, 'fund first empty', 'start')),
    ...note('adl', 'adl', adl.firstAtMs, 'ADL from', 'end'),
  ];
}
