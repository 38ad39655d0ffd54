/**
 * The flow of a run's losses: a tree from the shock over instruments and generations to the last account, and from every
 * account on to whoever paid. Dollars only; where things stand on a screen is `flowLayout`'s.
 */
export const FLOW_PAYERS = ['margin', 'fund', 'vault', 'socialised', 'unresolved'] as const;
export type FlowPayer = (typeof FLOW_PAYERS)[number];

/** Dollars by payer, in the order of FLOW_PAYERS (CAUSE-06). */
export type Paid = Readonly<Record<FlowPayer, number>>;

export type FlowKind = 'cause' | 'instrument' | 'account' | 'group';

/** One bar: what comes in from the left leaves to the right, `totalUsd = ownUsd + its children's totalUsd`. */
export interface FlowNode {
  /** Shock and instruments have the keys of the graphs; unique in a model. */
  readonly key: string;
  readonly kind: FlowKind;
  /** 0 the cause, 1 the instrument, 2 the first generation, ... */
  readonly column: number;
  /** '' for a cause. */
  readonly parent: string;
  /** In the order they are drawn, the largest first, groups last. */
  readonly children: readonly string[];
  /** Buckets it stands for: those of the bar first, the largest first; then those too small to draw behind them. */
  readonly buckets: readonly number[];
  /** How many of `buckets` fell in this bar's own generation. */
  readonly members: number;
  /** Lost by itself, with what is too small to draw behind it. */
  readonly ownUsd: number;
  /** Lost by itself and everyone it pulled down. */
  readonly totalUsd: number;
  /** Who paid `ownUsd`; they add up to it. */
  readonly paid: Paid;
  /** `a18`, `12 smaller`, `412 in ETH`. */
  readonly label: string;
  /** Lead instrument, -1 for a cause. */
  readonly instrument: number;
  /** 0 the first, ...; -1 for causes and instruments. */
  readonly generation: number;
  /** Tick of the first and last member's first forced close. */
  readonly firstTick: number;
  readonly lastTick: number;
}

export interface FlowPayerEnd {
  readonly payer: FlowPayer;
  readonly label: string;
  readonly usd: number;
  /** `empty at 24.6 s`, `not reached`. */
  readonly detail: string;
}

/** A column of the tree and how many liquidations it holds, drawn alone or together. */
export interface FlowColumn {
  readonly label: string;
  /** -1 for cause and market. */
  readonly generation: number;
  readonly count: number;
}

export interface FlowModel {
  /** Depth first: a node, then what is below it. */
  readonly nodes: readonly FlowNode[];
  readonly columns: readonly FlowColumn[];
  readonly payers: readonly FlowPayerEnd[];
  /** The left edge and the right edge: all losses of the cascade. */
  readonly totalUsd: number;
  /** Whose part is below this stands with others. */
  readonly leastUsd: number;
  /** Bar of a bucket; undefined for one that never fell. */
  readonly keyOf: { get(bucket: number): string | undefined };
}
