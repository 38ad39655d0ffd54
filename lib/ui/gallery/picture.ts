/**
 * What the gallery shows of a preset, folded from its own run: small enough to travel with the page, and carrying the
 * digest of the run it was drawn from. Written by scripts/gallery.ts, held by test/ui-charts/gallery.test.ts.
 */
import { accountsOf, mainParent, pathToShock, type RunCosts, runCosts } from '@/lib/analysis';
import { accountId, type Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
// Not through the front door: this file also runs in Node (scripts/gallery.ts), where style sheets cannot load.
import { decimate, type SeriesView, sampleAt } from '../charts/decimate';
import {
  neededUsd,
  type OrderWait,
  orderWaits,
  type PoolLevel,
  poolLevels,
  type WinnerShare,
  winnerShares,
} from './extras';

/** [milliseconds, value]. */
export type Sample = readonly [ms: number, value: number];

/** A fallen account as the pictures show it. */
export interface PictureNode {
  readonly name: string;
  readonly ms: number;
  readonly notionalUsd: number;
  readonly generation: number;
  readonly side: 'long' | 'short';
  readonly lossUsd: number;
  /** Index in the picture's nodes of its main parent, null for a root or one that is not shown. */
  readonly parent: number | null;
}

export interface PicturePrice {
  readonly instrument: string;
  readonly openingUsd: number;
  /** Book price, and book price under the shock alone, as fractions of the opening. */
  readonly book: readonly Sample[];
  readonly shockAlone: readonly Sample[];
}

/** Falls by cause; falls by time; price over vault, fund or depth; each order's wait; a fund by its pools; winners. */
export type PictureKind = 'tree' | 'swarm' | 'vault' | 'fund' | 'depth' | 'orders' | 'pools' | 'winners';

export interface Picture {
  readonly kind: PictureKind;
  readonly engine: string;
  readonly scenarioHash: string;
  readonly digest: string;
  readonly endMs: number;
  readonly tickMs: number;
  readonly instruments: number;
  /** But for the market maker. */
  readonly accounts: number;
  /** Liquidations, and of how many accounts: one with isolated positions can fall more than once. */
  readonly fallen: number;
  readonly fallenAccounts: number;
  /** How many fell in each generation. */
  readonly generations: readonly number[];
  readonly notionalUsd: number;
  readonly price: PicturePrice;
  /** The largest, each with its path to the shock; by time. */
  readonly nodes: readonly PictureNode[];
  readonly fund: readonly Sample[];
  readonly vault: readonly Sample[] | null;
  readonly emptyAtMs: number | null;
  readonly adlAccounts: number;
  readonly adlNotionalUsd: number;
  /** Beyond the margin of those liquidated, in whole USD. */
  readonly paid: RunCosts;
  /** Only in the picture that draws it. */
  readonly depth?: readonly Sample[];
  readonly orders?: readonly OrderWait[];
  readonly pools?: readonly PoolLevel[];
  readonly winners?: readonly WinnerShare[];
  readonly neededUsd?: number | null;
}

export type PresetKind = 'real-event' | 'venue-rule' | 'teaching';

/** A preset's card. */
export interface GalleryEntry {
  readonly id: string;
  readonly kind: PresetKind;
  readonly title: string;
  readonly teaches: string;
  readonly picture: Picture;
}

const MOST_NODES = 80;
const MOST_POINTS = 80;

/** Folds a run of `scenario` to its picture. */
export function pictureOf(run: Run, scenario: Scenario, kind: PictureKind): Picture {
  const { summary, series } = run;
  const price = priceOf(run);
  return {
    kind,
    engine: run.engine,
    scenarioHash: run.scenarioHash,
    digest: run.digest,
    endMs: (series.ticks - 1) * run.tickMs,
    tickMs: run.tickMs,
    instruments: series.instruments,
    accounts: accountsOf(run),
    fallen: run.nodes.count,
    fallenAccounts: summary.liquidated.accounts,
    generations: [...summary.liquidated.generations],
    notionalUsd: rounded(summary.liquidated.notionalUsd),
    price,
    nodes: nodesOf(run),
    fund: samplesOf({ values: series.fundUsd, count: series.ticks }, run.tickMs, 1),
    vault: summary.vault && samplesOf({ values: series.vaultEquityUsd, count: series.ticks }, run.tickMs, 1),
    emptyAtMs: summary.fund.emptyAtMs,
    adlAccounts: summary.adl.accounts,
    adlNotionalUsd: rounded(summary.adl.notionalUsd),
    paid: paidOf(run),
    ...extrasOf(run, scenario, kind),
  };
}

function extrasOf(run: Run, scenario: Scenario, kind: PictureKind): Partial<Picture> {
  if (kind === 'orders') return { orders: orderWaits(run) };
  if (kind === 'pools') return { pools: poolLevels(run, scenario) };
  if (kind === 'winners') return { winners: winnerShares(run), neededUsd: neededUsd(run) };
  if (kind === 'depth') return { depth: samplesOf(column(run, run.series.depth, leadInstrument(run)), run.tickMs, 1) };
  return {};
}

/** The instrument whose book fell or rose the most against its opening. */
function priceOf(run: Run): PicturePrice {
  const moves = run.instrumentIds.map((_, i) => largestMove(column(run, run.series.bookUsd, i)));
  const instrument = run.nodes.count > 0 ? leadInstrument(run) : moves.indexOf(Math.max(...moves));
  const book = column(run, run.series.bookUsd, instrument);
  const openingUsd = sampleAt(book, 0);
  return {
    instrument: run.instrumentIds[instrument] ?? '',
    openingUsd,
    book: samplesOf(book, run.tickMs, openingUsd),
    shockAlone: samplesOf(column(run, run.series.shockBookUsd, instrument), run.tickMs, openingUsd),
  };
}

/** The instrument most notional was liquidated on. */
function leadInstrument(run: Run): number {
  const notional = new Float64Array(run.series.instruments);
  for (let n = 0; n < run.nodes.count; n++) {
    const lead = run.nodes.leadInstrument[n] ?? 0;
    notional[lead] = (notional[lead] ?? 0) + (run.nodes.notionalUsd[n] ?? 0);
  }
  return notional.indexOf(Math.max(...notional));
}

function largestMove(view: SeriesView): number {
  const opening = sampleAt(view, 0);
  let largest = 0;
  for (let n = 0; n < view.count; n++) largest = Math.max(largest, Math.abs(sampleAt(view, n) / opening - 1));
  return largest;
}

function column(run: Run, values: Float64Array, instrument: number): SeriesView {
  return { values, count: run.series.ticks, offset: instrument, stride: run.series.instruments };
}

function samplesOf(view: SeriesView, tickMs: number, unit: number): Sample[] {
  const kept = decimate(view, MOST_POINTS);
  return kept.map((n) => [n * tickMs, significant(sampleAt(view, n) / unit)] as const);
}

function significant(value: number): number {
  return Number(value.toPrecision(5));
}

function rounded(value: number): number {
  return Math.round(value) || 0;
}

function nodesOf(run: Run): PictureNode[] {
  const { nodes } = run;
  const bySize = Array.from({ length: nodes.count }, (_, n) => n).sort(
    (a, b) => (nodes.notionalUsd[b] ?? 0) - (nodes.notionalUsd[a] ?? 0) || a - b,
  );
  const shown = new Set<number>();
  // The longest path first, so that the largest of the deepest generation keeps its whole story.
  const deepest = [...bySize].sort((a, b) => (nodes.generation[b] ?? 0) - (nodes.generation[a] ?? 0))[0];
  if (deepest !== undefined) for (const n of pathToShock(run, deepest)) shown.add(n);
  for (const n of bySize) if (shown.size < MOST_NODES) shown.add(n);
  const order = [...shown].sort((a, b) => (nodes.firstActionTick[a] ?? 0) - (nodes.firstActionTick[b] ?? 0) || a - b);
  return order.map((n) => nodeOf(run, n, order));
}

function nodeOf(run: Run, n: number, order: readonly number[]): PictureNode {
  const { nodes, buckets, accounts } = run;
  const parent = order.indexOf(mainParent(run, n));
  return {
    name: accountId(accounts, buckets.account[nodes.bucket[n] ?? 0] ?? 0),
    ms: (nodes.firstActionTick[n] ?? 0) * run.tickMs,
    notionalUsd: rounded(nodes.notionalUsd[n] ?? 0),
    generation: nodes.generation[n] ?? 0,
    side: (nodes.leadSide[n] ?? 1) < 0 ? 'short' : 'long',
    lossUsd: rounded(nodes.lossUsd[n] ?? 0),
    parent: parent < 0 ? null : parent,
  };
}

/** Whole dollars, in the groups that every view has. */
function paidOf(run: Run): RunCosts {
  const { past, positions, winnersUsd } = runCosts(run);
  const whole = (of: RunCosts['past']): RunCosts['past'] => ({
    fund: rounded(of.fund),
    vault: rounded(of.vault),
    socialised: rounded(of.socialised),
    unresolved: rounded(of.unresolved),
  });
  return { past: whole(past), positions: whole(positions), winnersUsd: rounded(winnersUsd) };
}
