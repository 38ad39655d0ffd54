/**
 * What the painters draw with: the few parts of a 2D canvas they use. A canvas context is a pen; a RecordingPen keeps what
 * was drawn as marks, so that canvas, SVG fallback and exported pictures are the work of the same hand.
 */
export interface Pen {
  globalAlpha: number;
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  lineJoin: CanvasLineJoin;
  font: string;
  textAlign: CanvasTextAlign;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  /** Full circles only: 0 to 2 pi. */
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  fill(): void;
  stroke(): void;
  clip(): void;
  save(): void;
  restore(): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  setLineDash(dash: number[]): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

/** A line or an area; `clip` is a path it is cut to. Pixels of the frame it was drawn for. */
export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: string | null;
  readonly opacity: number;
  readonly clip: string | null;
}

/** A word, with a paper-coloured edge where `halo` is set. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly sizePx: number;
  readonly weight: number;
  readonly fill: string;
  readonly halo: string | null;
  readonly haloWidth: number;
  readonly opacity: number;
}

export type Mark = PathMark | TextMark;

/** Width of a text in pixels. */
export type Measure = (text: string, sizePx: number, weight: number) => number;

/** Without a canvas: the mean advance of Plex Sans, wide enough that labels keep their distance. */
export const estimateWidth: Measure = (text, sizePx, weight) => text.length * sizePx * (weight >= 600 ? 0.59 : 0.56);

const ANCHORS = { left: 'start', start: 'start', center: 'middle', right: 'end', end: 'end' } as const;

export class RecordingPen implements Pen {
  readonly marks: Mark[] = [];
  globalAlpha = 1;
  fillStyle: Pen['fillStyle'] = '';
  strokeStyle: Pen['strokeStyle'] = '';
  lineWidth = 1;
  lineJoin: CanvasLineJoin = 'miter';
  font = '';
  textAlign: CanvasTextAlign = 'start';
  private path: string[] = [];
  private dash: number[] = [];
  private clipPath: string | null = null;
  private readonly clips: (string | null)[] = [];
  private halo: { text: string; colour: string; width: number } | null = null;

  constructor(private readonly measure: Measure = estimateWidth) {}

  beginPath(): void {
    this.path = [];
  }
  closePath(): void {
    this.path.push('Z');
  }
  moveTo(x: number, y: number): void {
    this.path.push(`M${n(x)} ${n(y)}`);
  }
  lineTo(x: number, y: number): void {
    this.path.push(`${this.path.length === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.path.push(`Q${n(cx)} ${n(cy)} ${n(x)} ${n(y)}`);
  }
  arc(x: number, y: number, radius: number): void {
    const r = n(radius);
    this.path.push(
      `M${n(x + radius)} ${n(y)}A${r} ${r} 0 1 1 ${n(x - radius)} ${n(y)}A${r} ${r} 0 1 1 ${n(x + radius)} ${n(y)}`,
    );
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path.push(`M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`);
  }
  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const [r, w, h] = [n(radius), n(width - 2 * radius), n(height - 2 * radius)];
    const turn = (dx: string, dy: string): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    this.path.push(
      `M${n(x + radius)} ${n(y)}h${w}${turn(r, r)}v${h}${turn(`-${r}`, r)}h-${w}${turn(`-${r}`, `-${r}`)}v-${h}${turn(r, `-${r}`)}Z`,
    );
  }
  fill(): void {
    this.add(this.path.join(''), String(this.fillStyle), null);
  }
  stroke(): void {
    this.add(this.path.join(''), null, String(this.strokeStyle));
  }
  clip(): void {
    this.clipPath = this.path.join('');
  }
  save(): void {
    this.clips.push(this.clipPath);
  }
  restore(): void {
    this.clipPath = this.clips.pop() ?? null;
  }
  clearRect(): void {}
  fillRect(x: number, y: number, width: number, height: number): void {
    this.box(x, y, width, height);
    this.fill();
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.box(x, y, width, height);
    this.stroke();
  }
  setLineDash(dash: number[]): void {
    this.dash = dash;
  }
  strokeText(text: string): void {
    this.halo = { text, colour: String(this.strokeStyle), width: this.lineWidth };
  }
  fillText(text: string, x: number, y: number): void {
    const halo = this.halo?.text === text ? this.halo : null;
    this.halo = null;
    this.marks.push({
      kind: 'text',
      text,
      x: Number(n(x)),
      y: Number(n(y)),
      anchor: ANCHORS[this.textAlign],
      ...fontOf(this.font),
      fill: String(this.fillStyle),
      halo: halo?.colour ?? null,
      haloWidth: halo?.width ?? 0,
      opacity: this.globalAlpha,
    });
  }
  measureText(text: string): { readonly width: number } {
    const { sizePx, weight } = fontOf(this.font);
    return { width: this.measure(text, sizePx, weight) };
  }

  private box(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
  }

  private add(d: string, fill: string | null, stroke: string | null): void {
    if (d === '' || this.globalAlpha === 0) return;
    const dash = this.dash.length > 0 && stroke !== null ? this.dash.map(n).join(' ') : null;
    const strokeWidth = stroke === null ? 0 : Number(n(this.lineWidth));
    this.marks.push({
      kind: 'path',
      d,
      fill,
      stroke,
      strokeWidth,
      dash,
      opacity: this.globalAlpha,
      clip: this.clipPath,
    });
  }
}

/** Two decimals are finer than any screen, and keep pictures small. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `600 12px "..."`: the only form the painters use. */
function fontOf(font: string): { sizePx: number; weight: number } {
  const [, weight, size] = /^(?:(\d{3}) )?([\d.]+)px/.exec(font) ?? [];
  return { sizePx: Number(size ?? 11), weight: Number(weight ?? 400) };
}
