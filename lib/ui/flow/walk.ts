/** Moving over the flow by arrow keys and finding what is under a pointer. */
import { FLOW_PAYERS, type FlowLayout, type FlowModel } from '@/lib/graph';

/** Left to what pulled it down, right to the largest it pulled down, then to who paid most; up and down in its column. */
export function nextBar(model: FlowModel, layout: FlowLayout, from: string | null, key: string): string | null {
  const here = model.nodes.find((node) => node.key === from);
  const payer = layout.payers.find((bar) => bar.key === from);
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const column = payer
      ? layout.payers.map((bar) => bar.key)
      : model.nodes.filter((node) => node.column === (here?.column ?? 0)).map((node) => node.key);
    return column[column.indexOf(from ?? '') + (key === 'ArrowDown' ? 1 : -1)] ?? null;
  }
  if (key === 'ArrowLeft') {
    if (!payer) return here && here.parent !== '' ? here.parent : null;
    const most = [...model.nodes].sort((a, b) => b.paid[payer.payer] - a.paid[payer.payer])[0];
    return most && most.paid[payer.payer] > 0 ? most.key : null;
  }
  if (key !== 'ArrowRight' || !here) return null;
  const [child] = here.children;
  if (child !== undefined) return child;
  const most = [...FLOW_PAYERS].sort((a, b) => here.paid[b] - here.paid[a])[0];
  return layout.payers.find((bar) => bar.payer === most)?.key ?? null;
}

/** The bar at a point or the nearest in its column within reach; null where nothing is. */
export function barAt(layout: FlowLayout, x: number, y: number, reachPx: number): string | null {
  const pitch = (layout.columnX[2] ?? 0) - (layout.columnX[1] ?? 0);
  const reachRight = Math.max(18, 0.72 * pitch);
  let best: string | null = null;
  let least = reachPx + 1e-9;
  for (const bar of [...layout.bars, ...layout.payers]) {
    const right = bar.x >= layout.payerX ? Number.POSITIVE_INFINITY : bar.x + reachRight;
    if (x < bar.x - 8 || x > right) continue;
    const off = Math.max(0, bar.y - y, y - bar.y - bar.h);
    if (off < least || (off === least && best === null)) {
      least = off;
      best = bar.key;
    }
  }
  return best;
}
