/** Where a flow's bars and bands stand in a box of pixels. Pure: the same flow and box give the same places. */
import { FLOW_PAYERS, type FlowModel, type FlowNode, type FlowPayer } from './types';

/** Pixels. */
export interface FlowBox {
  readonly width: number;
  readonly height: number;
  /** Free for words to the right of those who paid. */
  readonly right: number;
  /** On a narrow screen bars are thinner and stand closer. */
  readonly narrow: boolean;
}

export interface FlowBar {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** From the right edge of one bar to the left edge of another, `h` pixels of dollars high all the way. */
export interface FlowBand {
  readonly from: string;
  readonly to: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly h: number;
}

/** What an account lost itself, on its way to one who paid: level up to `turnX`, then to the payer's bar. */
export interface FlowOwn extends FlowBand {
  readonly payer: FlowPayer;
  readonly turnX: number;
  /** Where it turns: the middle of the account's own row less what other payers take above it. */
  readonly turnY: number;
}

export interface FlowLayout {
  readonly bars: readonly FlowBar[];
  readonly bands: readonly FlowBand[];
  readonly own: readonly FlowOwn[];
  readonly payers: readonly (FlowBar & { readonly payer: FlowPayer })[];
  /** Left edge of each column of the model, and of those who paid. */
  readonly columnX: readonly number[];
  readonly payerX: number;
  readonly pxPerUsd: number;
}

const BAR_PX = 7;
const PAYER_PX = 16;
/** Air above a bar's rows: between brothers, between trees, between instruments and causes. */
const GAPS_PX = [18, 12, 6, 2.5];
const NARROW_GAPS_PX = [12, 8, 4, 1.5];
/** Air may take this part of the height; beyond it, it shrinks. */
const MOST_AIR = 0.42;
const PAYER_GAP_PX = 22;
/** Of the width, for the turn from the accounts to those who paid. */
const TURN = 0.13;

export function flowLayout(model: FlowModel, box: FlowBox): FlowLayout {
  const x = columnPlaces(model, box);
  const gaps = box.narrow ? NARROW_GAPS_PX : GAPS_PX;
  const gapOf = (node: FlowNode): number => gaps[Math.min(node.column, gaps.length - 1)] as number;
  // Rows without dollars are all air.
  const air = Math.max(0, ...[...rowsOf(model, gapOf, 0).values()].map((row) => row.bottom));
  const most = MOST_AIR * box.height;
  const squeeze = air > most ? most / air : 1;
  const pxPerUsd = model.totalUsd > 0 ? (box.height - air * squeeze) / model.totalUsd : 0;
  const rows = rowsOf(model, (node) => gapOf(node) * squeeze, pxPerUsd);
  const bars = model.nodes.map((node): FlowBar => {
    const row = rows.get(node.key) as Row;
    const h = node.totalUsd * pxPerUsd;
    return { key: node.key, x: x.columns[node.column] as number, y: (row.top + row.bottom - h) / 2, w: BAR_PX, h };
  });
  const barOf = new Map(bars.map((bar) => [bar.key, bar]));
  const payers = payerBars(model, box, x.payers, pxPerUsd);
  return {
    bars,
    bands: bandsOf(model, barOf, pxPerUsd),
    own: ownBands(model, { rows, barOf, payers, turnX: x.turn, pxPerUsd }),
    payers,
    columnX: x.columns,
    payerX: x.payers,
    pxPerUsd,
  };
}

interface Places {
  readonly columns: readonly number[];
  readonly turn: number;
  readonly payers: number;
}

/** Causes and instruments stand close, since they are few; the generations share the rest. */
function columnPlaces({ columns }: FlowModel, { width, right, narrow }: FlowBox): Places {
  const payers = width - right - PAYER_PX;
  const turn = payers - Math.max(narrow ? 34 : 70, TURN * width);
  const first = narrow ? 52 : Math.max(64, Math.min(120, 0.09 * width));
  const rest = columns.length - 1;
  const pitch = (turn - first) / Math.max(1, rest + 0.15);
  const places = columns.map((_, n) => (n === 0 ? 0 : first + (n - 1) * pitch));
  return { columns: places, turn, payers };
}

interface Row {
  /** Of all that is below a bar. */
  readonly top: number;
  bottom: number;
  /** Top of what it lost itself. */
  readonly own: number;
}

/** Depth first: what a bar lost itself stands above what it pulled down, so that no two bands cross on the way. */
function rowsOf(model: FlowModel, gapOf: (node: FlowNode) => number, pxPerUsd: number): Map<string, Row> {
  const rows = new Map<string, Row>();
  const byKey = new Map(model.nodes.map((node) => [node.key, node]));
  let y = 0;
  const place = (node: FlowNode, first: boolean): void => {
    // The first of several begins where its parent begins.
    if (!first) y += gapOf(node);
    const row: Row = { top: y, bottom: y, own: y };
    rows.set(node.key, row);
    y += node.ownUsd * pxPerUsd;
    node.children.forEach((key, n) => {
      const child = byKey.get(key);
      if (child) place(child, n === 0 && node.ownUsd === 0);
    });
    row.bottom = y;
  };
  model.nodes.filter((node) => node.parent === '').forEach((node, n) => place(node, n === 0));
  return rows;
}

function bandsOf(model: FlowModel, barOf: ReadonlyMap<string, FlowBar>, pxPerUsd: number): FlowBand[] {
  const bands: FlowBand[] = [];
  for (const node of model.nodes) {
    const from = barOf.get(node.key) as FlowBar;
    let y0 = from.y + node.ownUsd * pxPerUsd;
    for (const key of node.children) {
      const to = barOf.get(key) as FlowBar;
      bands.push({ from: node.key, to: key, x0: from.x + from.w, y0, x1: to.x, y1: to.y, h: to.h });
      y0 += to.h;
    }
  }
  return bands;
}

function payerBars(
  model: FlowModel,
  box: FlowBox,
  x: number,
  pxPerUsd: number,
): (FlowBar & { readonly payer: FlowPayer })[] {
  const gap = Math.min(PAYER_GAP_PX, (box.height - model.totalUsd * pxPerUsd) / Math.max(1, model.payers.length));
  const tall = model.totalUsd * pxPerUsd + gap * (model.payers.length - 1);
  let y = (box.height - tall) / 2;
  return model.payers.map(({ payer, usd }) => {
    const bar = { key: payer, payer, x, y, w: PAYER_PX, h: usd * pxPerUsd };
    y += bar.h + gap;
    return bar;
  });
}

interface OwnContext {
  readonly rows: ReadonlyMap<string, Row>;
  readonly barOf: ReadonlyMap<string, FlowBar>;
  readonly payers: readonly (FlowBar & { readonly payer: FlowPayer })[];
  readonly turnX: number;
  readonly pxPerUsd: number;
}

/** In the order of the rows, so that a payer's bands arrive in the order they left. */
function ownBands(model: FlowModel, { rows, barOf, payers, turnX, pxPerUsd }: OwnContext): FlowOwn[] {
  const arrived = new Map(payers.map((bar) => [bar.payer, bar.y]));
  const own: FlowOwn[] = [];
  for (const node of model.nodes) {
    if (node.ownUsd <= 0) continue;
    const bar = barOf.get(node.key) as FlowBar;
    let leaves = bar.y;
    let turnY = (rows.get(node.key) as Row).own;
    for (const payer of FLOW_PAYERS) {
      const h = node.paid[payer] * pxPerUsd;
      const end = payers.find((one) => one.payer === payer);
      if (h <= 0 || !end) continue;
      const y1 = arrived.get(payer) ?? end.y;
      own.push({ from: node.key, to: payer, payer, x0: bar.x + bar.w, y0: leaves, x1: end.x, y1, h, turnX, turnY });
      arrived.set(payer, y1 + h);
      leaves += h;
      turnY += h;
    }
  }
  return own;
}
