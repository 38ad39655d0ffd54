/**
 * What the graph views draw: a model folded once from a run (who, where, how big, when), independent of the tick shown.
 * Positions are in layout units of a WIDTH x HEIGHT box and never move on playback; only state is a function of the tick.
 */
import type { EmptyPool } from './pools';

export const WIDTH = 1000;
export const HEIGHT = 640;
/** Middles of the boxes of fund and vault. */
export const BACKSTOPS_AT = { fundX: 560, vaultX: 664, y: HEIGHT - 46 } as const;

export type DisplayKind = 'account' | 'cohort' | 'survivor' | 'instrument' | 'shock' | 'fund' | 'vault';

/** One thing drawn. */
export interface DisplayNode {
  /** Stable: the same run and the same kind of graph give the same key. */
  readonly key: string;
  readonly kind: DisplayKind;
  readonly x: number;
  readonly y: number;
  /** Radius in layout units at zoom 1; area is notional, times the model's scale factor. */
  readonly radius: number;
  /** `a18`, `73 accounts`, `BTC`. */
  readonly label: string;
  /** `$8.9m BTC, 3.8 s`. */
  readonly detail: string;
  /** 0 the first, which the shock alone took, ...; -1 for what never fell. */
  readonly generation: number;
  /** 1 long, -1 short, 0 neither; of the shock: 1 where it drives the price up, -1 down. */
  readonly side: number;
  /** Instrument index, -1 for fund, vault and shock. */
  readonly instrument: number;
  readonly notionalUsd: number;
  /** One position with its own margin, named `account/instrument` (MARGIN-01). */
  readonly isolated?: boolean;
  /** Buckets it stands for, in order; empty for what is no account. */
  readonly buckets: readonly number[];
  /** Tick of the first and last member's first forced close; Infinity for what never fell. */
  readonly firstTick: number;
  readonly lastTick: number;
  /** Tick of the first ADL closure of a survivor, Infinity where none. */
  readonly adlTick: number;
  /** Never liquidated because the run was made without that (CAUSE-07). */
  readonly held?: boolean;
}

export type EdgeKind = 'shock' | 'cause' | 'fund' | 'vault' | 'adl' | 'position' | 'correlation';

export interface DisplayEdge {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  /** Dollars it carries; width in layout units at zoom 1. */
  readonly usd: number;
  readonly width: number;
  /** Tick from which on it is drawn. */
  readonly tick: number;
  /** Side of a position edge. */
  readonly side: number;
  /** Printed beside it when it is on the selected path: `$231k`, or a correlation `0.91`. */
  readonly label: string;
  /** Drawn only on a selected path: the way of the shock to a market that follows another by correlation. */
  readonly quiet?: boolean;
}

/** Rings round an instrument: one per generation drawn, the last one for it and later. */
export interface Ring {
  readonly instrument: number;
  readonly generation: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
}

/** Printed in the legend: what a radius, and what a width, means in dollars. */
export interface Scales {
  /** Layout radius of the notional: radius = areaFactor * sqrt(usd / 1e6), at least MIN_RADIUS. */
  readonly areaFactor: number;
  /** For the legend: none above the largest that is drawn, none at all where nothing is. */
  readonly areaSamplesUsd: readonly number[];
  /** Layout width = widthFactor * usd / 1e6, at least MIN_WIDTH. */
  readonly widthFactor: number;
  readonly widthSamplesUsd: readonly number[];
}
export const MIN_RADIUS = 2.6;
export const MIN_WIDTH = 0.55;

export interface GraphModel {
  readonly which: 'cascade' | 'market';
  readonly nodes: readonly DisplayNode[];
  readonly edges: readonly DisplayEdge[];
  readonly rings: readonly Ring[];
  readonly scales: Scales;
  /** Display node of a bucket, if it is drawn. */
  readonly keyOf: { get(bucket: number): string | undefined };
  /** The sentence under the picture. */
  readonly caption: string;
  /** How fund and vault stand per tick: data, so that two models of one run are equal. */
  readonly levels: Readonly<Record<Backstop, Level>>;
}

export type Backstop = 'fund' | 'vault';

/** One value per tick, and the one that counts as full. */
export interface Level {
  readonly usd: Float64Array;
  readonly fullUsd: number;
  /** Of a fund in pools, those that ran empty, by time. */
  readonly emptyPools?: readonly EmptyPool[];
}

/** The surroundings of a selected bucket, or of a fund, vault, instrument or shock, as keys of display nodes and edges. */
export interface Highlight {
  readonly node: string;
  /** From the node back to the shock, the node first. */
  readonly path: readonly string[];
  readonly pathEdges: ReadonlySet<string>;
  /** Spoken of beside the path: who was closed or drawn on for it (ADL), and who else was asked for. Lit and named. */
  readonly named: ReadonlySet<string>;
  readonly downstream: ReadonlySet<string>;
  readonly downstreamEdges: ReadonlySet<string>;
  /** Where the path runs through a cohort: the account on it, by the cohort's key. */
  readonly members: ReadonlyMap<string, Pick<DisplayNode, 'label' | 'detail' | 'firstTick'>>;
  /** What an edge of the path passed on to the account on it, in words, where that is less than its whole cohort's. */
  readonly passed: ReadonlyMap<string, string>;
  /** Only marked, with nothing put in the background: the account a run was made without (CAUSE-07). */
  readonly marksOnly?: boolean;
}

/** State of a display node at a tick: how it is drawn now. */
export type NodeState = 'open' | 'partly' | 'fallen' | 'deleveraged';
