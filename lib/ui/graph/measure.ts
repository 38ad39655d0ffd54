import { estimateWidth, type Measure } from './pen';
import { FAMILY } from './scene';

/** Widths by a canvas, which needs no WebGL; the estimate where even that is missing. */
export function measurer(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateWidth;
  return (text, sizePx, weight) => {
    context.font = `${weight} ${sizePx}px ${FAMILY}`;
    return context.measureText(text).width;
  };
}
