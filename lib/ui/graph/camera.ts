/** Which part of the sheet is on the screen. */
import { type GraphModel, HEIGHT, WIDTH } from '@/lib/graph';

/** Centre in layout units; ratio 1 shows the whole sheet, smaller is nearer. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Pixels kept free round the sheet at ratio 1. */
export const STAGE_PADDING_PX = 10;
/** Below this width the whole sheet is too small to read. */
const NARROW_PX = 560;

/** Room the fixed words at the edges take: the shock's at the top, fund and vault below. */
const NARROW_TOP_PX = 50;
const NARROW_BOTTOM_PX = 66;
/** Round what is brought into view: rings, names. */
const FIT_MARGIN_PX = 46;
/** Round pictures that stand side by side: names, the shock's words, the fund's box where there is one. */
const BESIDE_SIDE_PX = 46;
const BESIDE_TOP_PX = 46;
const BESIDE_BOTTOM_PX = 14;
const BESIDE_FOOT_PX = 40;
/** Never nearer than this by itself. */
const NEAREST_FIT = 0.3;

/** Below this height the sheet is so small that what is pinned to the screen, as large as ever, would stand over it. */
const LOW_PX = 340;
/** What a low frame has room for beside the sheet: the shock's words on the left, fund and vault on the right. */
export const LOW_LEFT_PX = 190;
export const LOW_RIGHT_PX = 92;

/** A frame with more room beside the sheet than over and under it. */
export const isLow = ({ width, height }: { readonly width: number; readonly height: number }): boolean =>
  height < LOW_PX && width > 1.4 * height;

/** The whole sheet beside fund and vault, and clear of the shock's words where there is room for both. */
function lowView(width: number, height: number): View {
  const whole = sheetAt({ x: 0, y: 0, ratio: 1 }, width, height).scale;
  const scale = Math.min(whole, (width - LOW_RIGHT_PX - 2 * STAGE_PADDING_PX) / WIDTH);
  const wide = WIDTH * scale;
  const [left, right] = [STAGE_PADDING_PX, width - LOW_RIGHT_PX - wide];
  const middle = LOW_LEFT_PX + (width - LOW_LEFT_PX - LOW_RIGHT_PX - wide) / 2;
  const originX = Math.max(left, Math.min(right, middle));
  return { x: (width / 2 - originX) / scale, y: HEIGHT / 2, ratio: whole / scale };
}

/** The whole sheet; where it stands in the middle there is none of the screen's own room to be kept. */
export const wholeView = (width: number, height: number): View =>
  isLow({ width, height }) ? lowView(width, height) : { x: WIDTH / 2, y: HEIGHT / 2, ratio: 1 };

/** The whole sheet. On a narrow screen it stands between the shock's words and the fund, on a low one beside them. */
export function homeView(width: number, height: number): View {
  if (isLow({ width, height })) return lowView(width, height);
  if (!isNarrow(width)) return { x: WIDTH / 2, y: HEIGHT / 2, ratio: 1 };
  return around({ x0: 0, y0: 0, x1: WIDTH, y1: HEIGHT }, width, height, 4);
}

/**
 * What brings all that is drawn of these models into view, on one scale for all of them: pictures that stand side by side
 * and leave half their sheet empty are looked at nearer. Never further away than the whole sheet.
 */
export function viewOfModels(models: readonly GraphModel[], width: number, height: number): View {
  const whole = wholeView(width, height);
  const discs = models.flatMap(({ nodes, rings }) => [
    ...nodes.filter(({ kind }) => !PINNED_KINDS.has(kind)),
    ...rings,
  ]);
  if (discs.length === 0 || isLow({ width, height })) return whole;
  const ends = (at: 'x' | 'y', way: 1 | -1): number[] => discs.map((disc) => disc[at] + way * disc.radius);
  const box = {
    ...{ x0: Math.min(...ends('x', -1)), x1: Math.max(...ends('x', 1)) },
    ...{ y0: Math.min(...ends('y', -1)), y1: Math.max(...ends('y', 1)) },
  };
  // Shock and fund keep to corners, so that only their height is kept free of what lies between them.
  const hasFoot = models.some(({ nodes }) => nodes.some(({ kind }) => kind === 'fund' || kind === 'vault'));
  const [top, bottom] = [BESIDE_TOP_PX, hasFoot ? BESIDE_FOOT_PX : BESIDE_BOTTOM_PX];
  const [roomX, roomY] = [width - 2 * BESIDE_SIDE_PX, height - top - bottom];
  const scale = Math.min(roomX / (box.x1 - box.x0), roomY / (box.y1 - box.y0));
  const sheet = sheetAt(whole, width, height).scale;
  if (!(scale > sheet)) return whole;
  const ratio = Math.max(NEAREST_FIT, (sheet * whole.ratio) / scale);
  const shift = ((top - bottom) / 2 / (sheet * whole.ratio)) * ratio;
  return { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 - shift, ratio };
}

/** What brings these nodes into view together, no nearer than is good to read. */
export function viewOfNodes(model: GraphModel, keys: readonly string[], width: number, height: number): View | null {
  const nodes = model.nodes.filter((node) => keys.includes(node.key) && !PINNED_KINDS.has(node.kind));
  if (nodes.length === 0) return null;
  const xs = nodes.flatMap((node) => [node.x - node.radius, node.x + node.radius]);
  const ys = nodes.flatMap((node) => [node.y - node.radius, node.y + node.radius]);
  const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  return around(box, width, height, FIT_MARGIN_PX);
}

/** Where a shot looks: at the whole sheet where that can be read, else at what is told of; of nothing, at the whole. */
export function viewOfShot(model: GraphModel, keys: readonly string[], width: number, height: number): View {
  const near = isNarrow(width) ? viewOfNodes(model, keys, width, height) : null;
  return near ?? homeView(width, height);
}

/** Stand at the edge of the screen wherever the camera looks. */
const PINNED_KINDS: ReadonlySet<string> = new Set(['shock', 'fund', 'vault']);

function around(
  box: { x0: number; y0: number; x1: number; y1: number },
  width: number,
  height: number,
  marginPx: number,
): View {
  const low = isLow({ width, height });
  const [top, bottom] = isNarrow(width) && !low ? [NARROW_TOP_PX, NARROW_BOTTOM_PX] : [marginPx / 2, marginPx / 2];
  const right = low ? LOW_RIGHT_PX : 0;
  const roomX = Math.max(40, width - right - 2 * marginPx);
  const roomY = Math.max(40, height - top - bottom - marginPx);
  const scale = Math.min(roomX / (box.x1 - box.x0 || 1), roomY / (box.y1 - box.y0 || 1));
  const whole = sheetAt({ x: 0, y: 0, ratio: 1 }, width, height).scale;
  const ratio = Math.min(2.4, Math.max(NEAREST_FIT, whole / scale));
  const shift = ((top - bottom) / 2 / whole) * ratio;
  const aside = (right / 2 / whole) * ratio;
  return { x: (box.x0 + box.x1) / 2 + aside, y: (box.y0 + box.y1) / 2 - shift, ratio };
}

export const isNarrow = (width: number): boolean => width < NARROW_PX;

/** Screen position of the layout's origin, and pixels per layout unit. */
export interface Sheet {
  readonly originX: number;
  readonly originY: number;
  readonly scale: number;
}

export function sheetAt(view: View, width: number, height: number): Sheet {
  const whole = Math.min((width - 2 * STAGE_PADDING_PX) / WIDTH, (height - 2 * STAGE_PADDING_PX) / HEIGHT);
  const scale = Math.max(whole, 0.01) / view.ratio;
  return { originX: width / 2 - view.x * scale, originY: height / 2 - view.y * scale, scale };
}
