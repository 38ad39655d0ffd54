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

/** The whole sheet; on a narrow screen one constellation: the given instrument's, else the largest. */
export function homeView(model: GraphModel, width: number, instrument = -1): View {
  let best: GraphModel['rings'][number] | null = null;
  for (const ring of model.rings) {
    const wanted = instrument < 0 || ring.instrument === instrument;
    if (wanted && ring.radius > (best?.radius ?? 0)) best = ring;
  }
  if (!isNarrow(width) || !best) return { x: WIDTH / 2, y: HEIGHT / 2, ratio: 1 };
  return { x: best.x, y: best.y, ratio: (2 * best.radius + 60) / WIDTH };
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
