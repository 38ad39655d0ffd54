'use client';
/** Hands files to the browser's downloads. */
import type { Picture } from './picture';

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

export function saveText(text: string, type: string, name: string): void {
  saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/** Text in pieces, each of which may be as long as a string can be; the page answers between them. */
export async function blobOf(pieces: Iterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    parts.push(new Blob([piece]));
    if (performance.now() - since < BUSY_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return new Blob(parts, { type: `${type};charset=utf-8` });
}

/** Longest that writing holds the page. */
const BUSY_MS = 40;

/** Pixels of a PNG for each of the picture's. */
const SCALE = 2;

/** The picture as PNG, painted by the browser; null where it will not. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const pencil = canvas.getContext('2d');
    if (!pencil) return null;
    pencil.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(url);
  }
}
