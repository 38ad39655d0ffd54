/** Dollars passed, on every edge of the selected path that has room, and the correlations of the market. */
import { correlationsOf, type DisplayEdge, SHOCK_KEY } from '@/lib/graph';
import { homeView, sheetAt } from './camera';
import { type Curve, curveOf, type Frame } from './frame';
import type { Pen } from './pen';
import { type Box, halo, NAME_FONT, overlaps } from './type';

/** Shares of the way tried for a label, the middle first. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
/** Beside the band, in pixels across it: on it first, its halo cutting it; then to either side. */
const ACROSS_PX = [0, 13, -13];
/** A dashed line would show through between the words: beside it first. */
const BESIDE_DASHES_PX = [13, -13, 0];
/** The push on what is selected is named in its story: rather further off than not at all, where its marks stand close. */
const FURTHER_PX = [22, -22, 31, -31];
const HEIGHT_PX = 16;
const SAMPLE_PX = 9;
/** Nearer than this to another band of the path, a label would be read as that one's. */
const APART_PX = 10;

/** @param which the bands that lead to the selection, or all others. */
export function paintEdgeLabels(ctx: Pen, frame: Frame, taken: Box[], which: 'selected' | 'others'): void {
  ctx.font = NAME_FONT;
  ctx.textAlign = 'center';
  for (const edge of labelled(frame)) {
    if ((edge.to === frame.lit?.node) !== (which === 'selected')) continue;
    const curve = curveOf(frame, edge);
    const text = frame.lit?.passed.get(edge.key) ?? edge.label;
    if (!curve || text === '') continue;
    const dashed = edge.quiet || edge.kind === 'correlation' || edge.kind === 'adl';
    const near = dashed ? BESIDE_DASHES_PX : ACROSS_PX;
    const beside = which === 'selected' ? [...near, ...FURTHER_PX] : near;
    const w = ctx.measureText(text).width + 4;
    // On another band it would be read as that band's.
    const others = litLines(frame, edge);
    const off = which === 'selected' ? beside : [...near, ...FURTHER_PX.slice(0, 2)];
    const box =
      freeSpot(frame, curve, w, [...taken, ...others.map(wider)], off) ??
      freeSpot(frame, curve, w, [...taken, ...others], off) ??
      freeSpot(frame, curve, w, taken, beside);
    if (!box) continue;
    taken.push(box);
    halo(ctx, frame, text, box.x + box.w / 2, box.y + 12, frame.colours.ink);
  }
}

const wider = ({ x, y, w, h }: Box): Box => ({
  x: x - APART_PX,
  y: y - APART_PX,
  w: w + 2 * APART_PX,
  h: h + 2 * APART_PX,
});

/** In the order of the path, from the selection back, then who paid; the widest first where there is none. */
function labelled(frame: Frame): DisplayEdge[] {
  const wanted = frame.model.edges.filter(
    (edge) =>
      edge.tick <= frame.tick &&
      (edge.kind === 'correlation'
        ? isPrinted(frame, edge)
        : frame.lit?.pathEdges.has(edge.key) && (edge.usd > 0 || edge.quiet)),
  );
  const step = ({ to }: DisplayEdge): number => {
    const at = frame.lit?.path.indexOf(to) ?? 0;
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return wanted.sort((a, b) => (step(a) === step(b) ? b.usd - a.usd : step(a) - step(b)));
}

/** Of many instruments only the correlations of the one that is selected or pointed at, where they are not all the same. */
function isPrinted({ model, lit, hover, focus }: Frame, { from, to }: DisplayEdge): boolean {
  const { crowded, same } = correlationsOf(model);
  const spoken = [lit?.node, hover, focus];
  return !crowded || (same === null && (spoken.includes(from) || spoken.includes(to)));
}

function freeSpot(frame: Frame, curve: Curve, w: number, taken: readonly Box[], beside: readonly number[]): Box | null {
  const lengthPx = Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0) || 1;
  const across = { x: -(curve.y1 - curve.y0) / lengthPx, y: (curve.x1 - curve.x0) / lengthPx };
  for (const offPx of beside) {
    for (const share of ALONG) {
      const at = pointOn(curve, share);
      // Clear of the line to the side: half the label's reach in that direction more.
      const off = offPx === 0 ? 0 : offPx + Math.sign(offPx) * (w / 2 - HEIGHT_PX / 2) * Math.abs(across.x);
      const x = at.x + across.x * off - w / 2;
      const y = at.y + across.y * off - HEIGHT_PX / 2;
      const box = { x, y, w, h: HEIGHT_PX };
      const onScreen = x > 2 && y > 2 && x + w < frame.width - 2 && y + HEIGHT_PX < frame.height - 2;
      if (onScreen && !taken.some((other) => overlaps(other, box))) return box;
    }
  }
  return null;
}

function pointOn(curve: Curve, t: number): { x: number; y: number } {
  const a = (1 - t) * (1 - t);
  const b = 2 * t * (1 - t);
  const c = t * t;
  return { x: a * curve.x0 + b * curve.cx + c * curve.x1, y: a * curve.y0 + b * curve.cy + c * curve.y1 };
}

/** Bands this wide on the screen cut through a name. */
const THICK_PX = 2.6;

/** The wide bands of the whole picture, so that names keep off them. */
export function thickLines(frame: Frame): Box[] {
  return frame.model.edges.flatMap((edge) => {
    const thick = edge.width * Math.min(frame.scale, 1.6) >= THICK_PX && edge.tick <= frame.tick;
    const curve = thick ? curveOf(frame, edge) : null;
    return curve ? alongside(curve) : [];
  });
}

export function alongside(curve: Curve): Box[] {
  const steps = Math.ceil(Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0) / SAMPLE_PX);
  return Array.from({ length: steps }, (_, n) => {
    const { x, y } = pointOn(curve, (n + 0.5) / steps);
    return { x: x - 4, y: y - 4, w: 8, h: 8 };
  });
}

/** The bands of the selected path, and the shock's own, as small boxes, so that names keep off them; one is left aside. */
export function litLines(frame: Frame, aside: DisplayEdge | null = null): Box[] {
  if (!frame.lit) return [];
  const { pathEdges } = frame.lit;
  return frame.model.edges.flatMap((edge) => {
    const wanted = pathEdges.has(edge.key) || (edge.from === SHOCK_KEY && !edge.quiet);
    const curve = wanted && edge !== aside && edge.tick <= frame.tick ? curveOf(frame, edge) : null;
    return curve ? alongside(curve) : [];
  });
}

/** Whether a box lies over a node or a band of the selected path, or over the keyboard's place. */
export function coversPath(frame: Frame, box: Box): boolean {
  const keys = [...(frame.lit?.path ?? []), ...(frame.focus === null ? [] : [frame.focus])];
  const marks = keys.flatMap((key) => {
    const node = frame.byKey.get(key);
    if (!node) return [];
    const r = node.radius * frame.scale + 8;
    const x = frame.originX + node.x * frame.scale;
    const y = frame.originY + node.y * frame.scale;
    return node.buckets.length > 0 ? [{ x: x - r, y: y - r, w: 2 * r, h: 2 * r }] : [];
  });
  return [...marks, ...litLines(frame)].some((mark) => overlaps(mark, box));
}

/** Whether any of the boxes lies over an account of the whole picture, wherever the camera looks now. */
export function coversAccounts({ model, width, height }: Frame, boxes: readonly Box[]): boolean {
  const { originX, originY, scale } = sheetAt(homeView(width, height), width, height);
  return model.nodes.some((node) => {
    if (node.buckets.length === 0) return false;
    const r = node.radius * scale;
    const mark = { x: originX + node.x * scale - r, y: originY + node.y * scale - r, w: 2 * r, h: 2 * r };
    return boxes.some((box) => overlaps(mark, box));
  });
}
