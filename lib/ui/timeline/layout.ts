/** Where the panels of the timeline lie, in px, for a width; the compact one is the phone's (no strips). */

export interface Panel {
  readonly top: number;
  readonly bottom: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Baselines of the five strip rows (four generations, ADL); empty when compact. */
  readonly stripBaselines: readonly number[];
  /** Horizontal rules between panels. */
  readonly rules: readonly number[];
  readonly price: Panel;
  readonly fund: Panel;
  /** Between the strips of the fund's panel. */
  readonly stripGap: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  /** Baseline of the time labels, and top of the playhead's flag. */
  readonly axisBaseline: number;
  readonly flagTop: number;
  readonly size: 'wide' | 'narrow' | 'compact';
}

const WIDE = { left: 118, gutter: 116 };
const NARROW = { left: 92, gutter: 84 };
/** Right of the compact one `shock +295.3 %` has its room. */
const COMPACT = { left: 46, gutter: 92 };

/** Layout of the panels for a container `width` px wide; `low`: of a low window, without the rows of who fell. */
export function layoutOf(width: number, compact: boolean, low = false): Layout {
  if (compact) return compactLayout(width);
  return low ? lowered(tallLayout(width)) : tallLayout(width);
}

function tallLayout(width: number): Layout {
  const { left, gutter } = width >= 760 ? WIDE : NARROW;
  return {
    width,
    height: 239,
    left,
    right: width - gutter,
    stripBaselines: [17, 30, 43, 56, 69],
    rules: [75.5, 143.5],
    price: { top: 86, bottom: 137 },
    fund: { top: 151, bottom: 213 },
    stripGap: 5,
    plotTop: 4,
    plotBottom: 215,
    axisBaseline: 230,
    flagTop: 218,
    size: width >= 760 ? 'wide' : 'narrow',
  };
}

/** What the rows of who fell take; over the price there stays a line for what the values are of. */
const ROWS_PX = 64;

function lowered(layout: Layout): Layout {
  const up = ({ top, bottom }: Panel): Panel => ({ top: top - ROWS_PX, bottom: bottom - ROWS_PX });
  return {
    ...layout,
    height: layout.height - ROWS_PX,
    stripBaselines: [],
    rules: layout.rules.slice(1).map((y) => y - ROWS_PX),
    price: up(layout.price),
    fund: up(layout.fund),
    plotBottom: layout.plotBottom - ROWS_PX,
    axisBaseline: layout.axisBaseline - ROWS_PX,
    flagTop: layout.flagTop - ROWS_PX,
  };
}

function compactLayout(width: number): Layout {
  return {
    width,
    height: 141,
    left: COMPACT.left,
    right: width - COMPACT.gutter,
    stripBaselines: [],
    rules: [],
    price: { top: 9, bottom: 58 },
    fund: { top: 69, bottom: 121 },
    stripGap: 4,
    plotTop: 2,
    plotBottom: 121,
    axisBaseline: 136,
    flagTop: 124,
    size: 'compact',
  };
}
