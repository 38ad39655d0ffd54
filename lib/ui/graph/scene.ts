/** A moment of the picture as a list of marks: pure, so that it can be drawn as SVG anywhere and compared in a test. */
import { type DisplayNode, type GraphModel, type Highlight, nodeState } from '@/lib/graph';
import { homeView, sheetAt, type View } from './camera';
import { type Colours, generationColour } from './colours';
import { type Frame, nodeOpacity, screenX, screenY } from './frame';
import { paintUnder } from './paintEdges';
import { paintOver } from './paintMarks';
import { estimateWidth, type Mark, type Measure, type Pen, RecordingPen } from './pen';
import type { Box } from './type';

/** What to show of a model, and how large. Pixels. */
export interface SceneOptions {
  readonly tick: number;
  readonly width: number;
  readonly height: number;
  readonly colours: Colours;
  readonly lit?: Highlight | null;
  readonly hover?: string | null;
  readonly focus?: string | null;
  /** Left out: the whole sheet. */
  readonly view?: View;
  /** Where a legend stands over the picture; left out: nowhere. */
  readonly legend?: Box | null;
  readonly measure?: Measure;
  readonly mostLabels?: number;
}

export function frameOf(model: GraphModel, options: SceneOptions): Frame {
  const { width, height, tick, colours } = options;
  return {
    model,
    byKey: new Map(model.nodes.map((node) => [node.key, node])),
    tick,
    lit: options.lit ?? null,
    hover: options.hover ?? null,
    focus: options.focus ?? null,
    colours,
    ...sheetAt(options.view ?? homeView(width, height), width, height),
    width,
    height,
    legend: options.legend ?? null,
    ...(options.mostLabels === undefined ? {} : { mostLabels: options.mostLabels }),
  };
}

/** Marks from back to front. The same model and options give the same marks. */
export function scene(model: GraphModel, options: SceneOptions): readonly Mark[] {
  const frame = frameOf(model, options);
  const pen = new RecordingPen(options.measure ?? estimateWidth);
  paintUnder(pen, frame);
  for (const node of model.nodes) paintFill(pen, frame, node);
  pen.globalAlpha = 1;
  paintOver(pen, frame);
  return pen.marks;
}

/** What sigma's WebGL fills on the live canvas: discs of the first to fall, paper under the shapes of the others. */
export function paintFill(pen: Pen, frame: Frame, node: DisplayNode): void {
  if (node.buckets.length === 0) return;
  const disc = frame.model.which === 'cascade' && node.generation === 0 && nodeState(node, frame.tick) !== 'open';
  const circle = (colour: string, opacity: number): void => {
    pen.globalAlpha = opacity;
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(screenX(frame, node.x), screenY(frame, node.y), node.radius * frame.scale, 0, 2 * Math.PI);
    pen.fill();
  };
  circle(frame.colours.paper, 1);
  if (disc) circle(generationColour(frame.colours, 0), nodeOpacity(frame, node));
}

export interface SvgOptions extends SceneOptions {
  /** Read out instead of the picture. */
  readonly title: string;
}

/** A whole SVG document. Fonts are named, not embedded. */
export function sceneToSvg(model: GraphModel, options: SvgOptions): string {
  return marksToSvg(scene(model, options), options);
}

export type SheetOptions = Pick<SvgOptions, 'width' | 'height' | 'title'> & {
  readonly colours: Pick<Colours, 'paper'>;
  /** Keeps ids apart from those of other pictures on a page. */
  readonly prefix?: string;
};

/** Marks on a sheet of paper. */
export function marksToSvg(
  marks: readonly Mark[],
  { width, height, title, colours, prefix = '' }: SheetOptions,
): string {
  const clips = new Map<string, string>();
  const body = marks.map((mark) => markToSvg(mark, clips, prefix)).join('');
  const defs = [...clips].map(([d, id]) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
    `<title>${escaped(title)}</title>${defs === '' ? '' : `<defs>${defs}</defs>`}` +
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>${body}</svg>`
  );
}

function markToSvg(mark: Mark, clips: Map<string, string>, prefix: string): string {
  const opacity = mark.opacity < 1 ? ` opacity="${round(mark.opacity)}"` : '';
  if (mark.kind === 'text') {
    const halo = mark.halo
      ? ` paint-order="stroke" stroke="${mark.halo}" stroke-width="${mark.haloWidth}" stroke-linejoin="round"`
      : '';
    const font = `font-family="${FAMILY}" font-size="${mark.sizePx}" font-weight="${mark.weight}"`;
    return `<text x="${mark.x}" y="${mark.y}" text-anchor="${mark.anchor}" ${font} fill="${mark.fill}"${halo}${opacity}>${escaped(mark.text)}</text>`;
  }
  const stroke = mark.stroke ? ` stroke="${mark.stroke}" stroke-width="${mark.strokeWidth}"` : '';
  const dash = mark.dash ? ` stroke-dasharray="${mark.dash}"` : '';
  let clip = '';
  if (mark.clip) {
    const id = clips.get(mark.clip) ?? `${prefix}cut${clips.size}`;
    clips.set(mark.clip, id);
    clip = ` clip-path="url(#${id})"`;
  }
  return `<path d="${mark.d}" fill="${mark.fill ?? 'none'}"${stroke}${dash}${clip}${opacity}/>`;
}

export const FAMILY = 'IBM Plex Sans Variable, IBM Plex Sans, system-ui, sans-serif';

const round = (value: number): number => Math.round(value * 1000) / 1000;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
