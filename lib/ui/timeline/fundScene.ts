/** The lower panel: fund balance, vault equity and what ADL closed, in one dollar scale where they fit it. */
import { formatTime, formatUsd } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import {
  areaPath,
  dodge,
  extentOf,
  type LinearScale,
  linearScale,
  linePath,
  type SeriesView,
  sampleAt,
} from '@/lib/ui/charts';
import type { TimelineData } from './fold';
import type { Layout } from './layout';
import type { LineLabel } from './scene';

export interface FundNote {
  readonly key: 'empty' | 'adl';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

export interface FundScene {
  readonly y: LinearScale;
  /** `Fund`, or `Vault` where only the vault stands behind the accounts. */
  readonly name: string;
  readonly startLabel: string;
  readonly startY: number;
  readonly area: string;
  readonly line: string;
  /** Empty without a vault. */
  readonly vault: string;
  readonly adlArea: string;
  readonly adlLine: string;
  readonly notes: readonly FundNote[];
  readonly labels: readonly LineLabel[];
  /** Said instead of a picture when the venue has no fund and nobody was deleveraged. */
  readonly empty: string | null;
}

/** Beyond this many times the fund, the other quantity gets its own scale, and its label says so. */
const SHARED_UP_TO = 4;

/** Builds the panel. */
export function fundScene(run: Run, data: TimelineData, x: LinearScale, layout: Layout): FundScene {
  const ticks = run.series.ticks;
  const fund: SeriesView = { values: run.series.fundUsd, count: ticks };
  const adl: SeriesView = { values: data.adlUsd, count: ticks };
  const vault: SeriesView | null = run.summary.vault ? { values: run.series.vaultEquityUsd, count: ticks } : null;
  const range = [layout.fund.bottom - 1, layout.fund.top] as const;
  const most = (view: SeriesView | null) => (view ? (extentOf(view)?.[1] ?? 0) : 0);
  const fundMost = most(fund);
  const shared = [most(adl), most(vault)].filter((value) => fundMost === 0 || value <= SHARED_UP_TO * fundMost);
  const y = linearScale([0, Math.max(fundMost, ...shared, 0) || 1], range);
  const scaleFor = (view: SeriesView | null) =>
    most(view) > (y.domain()[1] ?? 0) ? linearScale([0, most(view)], range) : y;
  const [adlY, vaultY] = [scaleFor(adl), scaleFor(vault)];
  const pixels = layout.right - layout.left;
  const closes = most(adl) > 0;
  const from = data.adlTicks.length > 0 ? Math.max(0, Math.min(...firstAndLast(data.adlTicks)) - 1) : 0;
  const tail: SeriesView = { values: data.adlUsd, count: ticks - from, offset: from };
  const tailX = (n: number) => x(n + from);
  const vaultOnly = fundMost === 0 && vault !== null;
  const startUsd = sampleAt(vaultOnly ? vault : fund, 0);
  return {
    y,
    name: vaultOnly ? 'Vault' : 'Fund',
    startLabel: formatUsd(startUsd),
    startY: y(startUsd),
    area: areaPath(fund, x, y, layout.fund.bottom, pixels),
    line: vaultOnly ? '' : linePath(fund, x, y, pixels),
    vault: vault ? linePath(vault, x, vaultY, pixels) : '',
    adlArea: closes ? areaPath(tail, tailX, adlY, layout.fund.bottom, pixels) : '',
    adlLine: closes ? linePath(tail, tailX, adlY, pixels) : '',
    notes: notesOf(run, x, layout),
    labels: labelsOf({ fund, vault, adl: closes ? adl : null }, { y, vaultY, adlY }, layout),
    empty: fundMost === 0 && !closes && !vault ? 'No fund, no vault, and nobody was deleveraged.' : null,
  };
}

function firstAndLast(values: readonly number[]): number[] {
  return [values[0] ?? 0, values.at(-1) ?? 0];
}

function notesOf(run: Run, x: LinearScale, layout: Layout): FundNote[] {
  if (layout.size === 'compact') return [];
  const { fund, adl } = run.summary;
  const notes: FundNote[] = [];
  const add = (key: FundNote['key'], ms: number | null, text: string, y: number) => {
    if (ms === null) return;
    const at = x(ms / run.tickMs);
    const anchor = at - layout.left > 130 ? 'end' : 'start';
    notes.push({ key, x: at, y, anchor, text: `${text} ${formatTime(ms, run.tickMs)}` });
  };
  if (fund.startUsd > 0) add('empty', fund.emptyAtMs, 'fund empty', layout.fund.top + 6);
  add('adl', adl.firstAtMs, 'ADL from', layout.fund.top + 20);
  return notes.map((note) => clearOf(note, notes, layout));
}

/** Two rules close together: the later one's note goes to its other side when there is room. */
function clearOf(note: FundNote, notes: readonly FundNote[], layout: Layout): FundNote {
  const crosses = notes.some((other) => other.x < note.x && note.x - other.x < NOTE_WIDTH);
  return crosses && layout.right - note.x > NOTE_WIDTH ? { ...note, anchor: 'start' } : note;
}

/** Room a note needs beside its rule, px. */
const NOTE_WIDTH = 118;

interface FundViews {
  readonly fund: SeriesView;
  readonly vault: SeriesView | null;
  readonly adl: SeriesView | null;
}

interface FundScales {
  readonly y: LinearScale;
  readonly vaultY: LinearScale;
  readonly adlY: LinearScale;
}

function labelsOf(views: FundViews, scales: FundScales, layout: Layout): LineLabel[] {
  const wide = layout.size === 'wide';
  const end = (view: SeriesView) => sampleAt(view, view.count - 1);
  const own = (scale: LinearScale) => (scale === scales.y || !wide ? '' : ', own scale');
  const wanted: { key: string; text: string; y: number }[] = [];
  if (views.adl) {
    const name = wide && scales.adlY === scales.y ? 'closed by ADL' : 'ADL';
    wanted.push({
      key: 'adl',
      text: `${name} ${formatUsd(end(views.adl), 2)}${own(scales.adlY)}`,
      y: scales.adlY(end(views.adl)),
    });
  }
  if (views.vault) {
    const value = end(views.vault);
    wanted.push({ key: 'vault', text: `vault ${formatUsd(value, 2)}${own(scales.vaultY)}`, y: scales.vaultY(value) });
  }
  wanted.push({ key: 'fund', text: `fund ${formatUsd(end(views.fund), 2)}`, y: scales.y(end(views.fund)) });
  const ys = dodge(
    wanted.map((l) => l.y),
    12.5,
    layout.fund.top,
    layout.fund.bottom - 3,
  );
  return wanted.map((l, i) => ({ key: l.key, text: l.text, y: (ys[i] ?? 0) + 4, tone: 'ink' as const }));
}
