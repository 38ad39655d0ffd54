'use client';
/**
 * Drawings on the page as one SVG that stands by itself: colours and type written out as the page shows them, with the
 * words of `words.ts` round it. `withFonts` puts their typefaces in.
 */
import { drawingFonts } from './fonts';
import type { ExportOf } from './types';
import { linesAbove, linesBelow, type TextLine } from './words';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 20;
/** The digest fits in a line. */
const LEAST_WIDTH = 500;
const SANS = "'IBM Plex Sans Variable', 'IBM Plex Sans', 'Segoe UI', system-ui, sans-serif";
const MONO = "'IBM Plex Mono', ui-monospace, monospace";

/** Written out on every element, where it is not what it would be anyway. */
const PROPERTIES: Readonly<Record<string, string>> = {
  fill: '',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  opacity: '1',
  'paint-order': 'normal',
};
const TEXT_PROPERTIES = ['font-size', 'font-weight', 'font-style', 'text-anchor'] as const;

/** A drawing that stands by itself already, and its size in pixels. */
export interface Piece {
  readonly drawing: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

/** The same with its typefaces inside, so that words stay as wide as they were measured. */
export async function withFonts<P extends Pick<Picture, 'svg'>>(picture: P): Promise<P> {
  const fonts = await drawingFonts();
  return fonts === '' ? picture : { ...picture, svg: picture.svg.replace('>', `><style>${fonts}</style>`) };
}

/** What the page needs of an element and a picture does not. */
const PAGE_ONLY = /^(class|style|role|tabindex|(aria|data)-.*)$/;

/** The drawings lie over each other with one top left corner, the first lowest. Null where there is none. */
export function pictureOf(drawings: readonly SVGSVGElement[], of: ExportOf): Picture | null {
  return framed(
    drawings.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return { drawing: standalone(one), width, height };
    }),
    of,
  );
}

/** An SVG document of its own colours as a piece. */
export function pieceOf(svg: string): Piece {
  const drawing = document.importNode(
    new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
    true,
  ) as unknown as SVGSVGElement;
  const size = (name: string): number => Number(drawing.getAttribute(name) ?? 0);
  return { drawing, width: size('width'), height: size('height') };
}

/** The same of pieces, with the words of `words.ts` round them. */
export function framed(pieces: readonly Piece[], of: ExportOf): Picture | null {
  if (pieces.length === 0) return null;
  const inner = Math.max(...pieces.map((one) => one.width));
  const tall = Math.max(...pieces.map((one) => one.height));
  const width = Math.ceil(Math.max(LEAST_WIDTH, inner) + 2 * MARGIN);
  const page = getComputedStyle(document.documentElement);
  const colours = { ink: page.getPropertyValue('--ink'), quiet: page.getPropertyValue('--ink-2') };
  const root = document.createElementNS(SVG, 'svg');
  const above = linesAbove(of, width - 2 * MARGIN);
  const top = write(root, above, MARGIN, colours) + 12;
  for (const { drawing } of pieces) {
    drawing.setAttribute('x', String(MARGIN));
    drawing.setAttribute('y', String(top));
    root.append(drawing);
  }
  const bottom = write(root, linesBelow(of, width - 2 * MARGIN), top + tall + 14, colours);
  const height = Math.ceil(bottom + MARGIN - 4);
  root.setAttribute('xmlns', SVG);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.prepend(paper(width, height, page.getPropertyValue('--paper')), named('title', `${of.chart}, ${of.unit}`));
  root.prepend(named('desc', of.says));
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** Lines from `top` down; returns where they end. */
function write(
  root: SVGSVGElement,
  lines: readonly TextLine[],
  top: number,
  colours: { ink: string; quiet: string },
): number {
  let y = top;
  for (const { text, size, kind } of lines) {
    y += Math.round(size * 1.35);
    const element = named('text', text);
    element.setAttribute('x', String(MARGIN));
    element.setAttribute('y', String(y - 3));
    element.setAttribute('font-family', kind === 'code' ? MONO : SANS);
    element.setAttribute('font-size', String(size));
    if (kind === 'title') element.setAttribute('font-weight', '600');
    element.setAttribute('fill', (kind === 'title' ? colours.ink : colours.quiet).trim());
    root.append(element);
  }
  return y;
}

function named(tag: 'text' | 'title' | 'desc', text: string): SVGElement {
  const element = document.createElementNS(SVG, tag);
  element.textContent = text;
  return element;
}

function paper(width: number, height: number, colour: string): SVGElement {
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('width', String(width));
  rect.setAttribute('height', String(height));
  rect.setAttribute('fill', colour.trim());
  return rect;
}

/** A deep copy with computed styles as attributes and without classes. */
export function standalone(drawing: SVGSVGElement): SVGSVGElement {
  const box = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inline(drawing, copy);
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  return copy;
}

function inline(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const [name, plain] of Object.entries(PROPERTIES)) {
    const value = style.getPropertyValue(name);
    if (value === '' || value === plain) to.removeAttribute(name);
    else to.setAttribute(name, value.replace(/(\d)px/g, '$1'));
  }
  if (from.tagName === 'text' || from.tagName === 'tspan') {
    for (const name of TEXT_PROPERTIES) to.setAttribute(name, style.getPropertyValue(name).replace(/px$/, ''));
    to.setAttribute('font-family', SANS);
  }
  for (const { name } of [...to.attributes]) if (PAGE_ONLY.test(name)) to.removeAttribute(name);
  const children = [...to.children];
  [...from.children].forEach((child, n) => {
    const copy = children[n];
    if (!copy) return;
    if (child.getAttribute('data-export') === 'no') copy.remove();
    else inline(child, copy);
  });
}
