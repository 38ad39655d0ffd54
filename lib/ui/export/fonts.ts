'use client';
/** The three typefaces as `@font-face` rules that hold their files, so that what is taken away has them where nothing is installed. */
import { rulesOf } from './sheets';

const SANS_AND_MONO = /IBM Plex Sans Variable|IBM Plex Mono/;
const ALL = /IBM Plex Sans Variable|Newsreader Variable|IBM Plex Mono/;
/** The range with A to Z in it, or all that the file has. */
const LATIN = /^$|U\+0(?:0{0,3})-(?:0{0,2})FF\b/i;

/** Those of drawings. */
export const drawingFonts = (): Promise<string> => kept(SANS_AND_MONO);
/** Those of drawings and of reading. */
export const pageFonts = (): Promise<string> => kept(ALL);

const made = new Map<RegExp, Promise<string>>();

function kept(families: RegExp): Promise<string> {
  const fonts = made.get(families) ?? embedded(families);
  made.set(families, fonts);
  return fonts;
}

/** Empty where a file cannot be had: the reader's own fonts stand in. */
async function embedded(families: RegExp): Promise<string> {
  const faces = Array.from(document.styleSheets).flatMap((sheet) =>
    rulesOf(sheet)
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => ({ style: rule.style, base: sheet.href ?? document.baseURI })),
  );
  const wanted = faces.filter(
    ({ style }) =>
      families.test(style.getPropertyValue('font-family')) &&
      LATIN.test(style.getPropertyValue('unicode-range')) &&
      style.getPropertyValue('font-style') !== 'italic',
  );
  try {
    return (await Promise.all(wanted.map(faceOf))).join('\n');
  } catch {
    return '';
  }
}

async function faceOf({ style, base }: { style: CSSStyleDeclaration; base: string }): Promise<string> {
  const [, address = ''] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? [];
  const response = await fetch(new URL(address, base));
  if (!response.ok) throw new Error(`a typeface was not found: ${response.status}`);
  const data = await asDataUrl(await response.blob());
  const rest = ['font-family', 'font-style', 'font-weight', 'font-stretch']
    .map((name) => [name, style.getPropertyValue(name)])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  return `@font-face{${rest};font-display:swap;src:url(${data}) format("woff2")}`;
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => reject(reader.error ?? new Error('not read'));
    reader.readAsDataURL(blob);
  });
}
