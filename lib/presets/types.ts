/** What a preset file in `public/presets/` holds: a scenario, and plain words on what in it is real. */

export interface PresetNotes {
  /** Taken from a source as it stands. */
  readonly measured: readonly string[];
  /** Chosen by us, with the reason. */
  readonly assumed: readonly string[];
  /** Turned until the run met a figure; never evidence for that figure. */
  readonly fitted: readonly string[];
}

export interface PresetSource {
  readonly what: string;
  readonly licence: string;
  readonly source: string;
}

/** A day as far as it is known, one rule of a venue at work, or a mechanism in round numbers. */
export type PresetKind = 'real-event' | 'venue-rule' | 'teaching';

/** Falls by cause; falls by time; price over vault, fund or depth; each order's wait; a fund by its pools; winners. */
export type PictureKind = 'tree' | 'swarm' | 'vault' | 'fund' | 'depth' | 'orders' | 'pools' | 'winners';

export interface Preset {
  readonly id: string;
  readonly kind: PresetKind;
  /** What the gallery draws of its run. */
  readonly picture: PictureKind;
  readonly title: string;
  /** One line: what one learns here. */
  readonly teaches: string;
  readonly lookFor: readonly [string, string];
  readonly notes: PresetNotes;
  readonly sources: readonly PresetSource[];
  /** A document of schema version 1, defaults left out; `parseScenario` reads it. */
  readonly scenario: ScenarioDocument;
}

/** A document as people write it. Its shape is checked by `parseScenario`, not here. */
export interface ScenarioDocument {
  readonly shockgraph: 1;
  readonly title: string;
  readonly [section: string]: unknown;
}

/** [price USD, size in base units], best first. */
export type Level = readonly [number, number];

/** An order book snapshot as stored in `public/data/`. */
export interface BookSnapshot {
  readonly symbol: string;
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
}

export interface BinanceTier {
  readonly floor: number;
  readonly mmr: number;
  readonly maxLev: number;
}

export interface BinanceTiers {
  readonly asOf: string;
  readonly tiers: Readonly<Record<string, readonly BinanceTier[]>>;
}

export interface OpenInterestRow {
  readonly coin: string;
  readonly oiUsd: number;
}

/** [epoch ms, price USD] per coin. */
export interface PricePaths {
  readonly paths: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

export interface Correlations {
  readonly pairs: Readonly<Record<string, number>>;
}

/** The outside path that the fit found, and how well the run then meets the measured prices. */
export interface OctoberFit {
  readonly engine: string;
  /** [ms after 21:15:00 UTC, factor on the opening index]. */
  readonly path: readonly (readonly [number, number])[];
  readonly maxRelativeGap: number;
  /** Prices not used by the fit: the run's mark beside the measured fill. */
  readonly heldOut: readonly HeldOutPrice[];
}

export interface HeldOutPrice {
  readonly coin: string;
  readonly atMs: number;
  readonly measuredUsd: number;
  readonly markUsd: number;
}

export interface PresetData {
  readonly btcBook: BookSnapshot;
  readonly ethBook: BookSnapshot;
  readonly binanceTiers: BinanceTiers;
  readonly openInterest: readonly OpenInterestRow[];
  readonly pricePaths: PricePaths;
  readonly correlations: Correlations;
  readonly octoberFit: OctoberFit;
}
