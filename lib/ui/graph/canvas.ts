/** The painted canvases of sigma's layer stack. */
/** Sharp at any pixel ratio: as many pixels as the screen has. */
export function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number): void {
  const ratio = window.devicePixelRatio || 1;
  const w = Math.round(width * ratio);
  const h = Math.round(height * ratio);
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
}

/** In CSS pixels, each `enlarged` times as large. Throws where the browser has no 2D canvas. */
export function context(canvas: HTMLCanvasElement, enlarged = 1): CanvasRenderingContext2D {
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no 2d context');
  const ratio = (window.devicePixelRatio || 1) * enlarged;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  return ctx;
}
