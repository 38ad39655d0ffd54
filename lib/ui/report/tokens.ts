'use client';
/** The design's custom properties, read from the page's own style sheets: the report looks as the app does. */
import { rulesOf } from '@/lib/ui/export';
import type { ReportTokens } from './types';

/** What the report and its drawings use: colours, and the three voices of type. */
const USED =
  /^--(paper|panel|raise|line|line-strong|ink|ink-2|ink-3|on-ink|accent|accent-wash|gen-\d|survived|long|short|pay-\w+|px-\w+|edge|font-\w+)$/;

/** Both themes. Empty ones where the style sheets cannot be read. */
export function readTokens(): ReportTokens {
  const found = { light: {} as Record<string, string>, dark: {} as Record<string, string> };
  for (const rule of styleRules()) {
    const into = rule.selectorText === ':root' ? found.light : rule.selectorText === 'html.dark' ? found.dark : null;
    if (!into) continue;
    for (const name of Array.from(rule.style))
      if (USED.test(name)) into[name] = rule.style.getPropertyValue(name).trim();
  }
  return found;
}

function* styleRules(): Generator<CSSStyleRule> {
  for (const sheet of Array.from(document.styleSheets))
    for (const rule of rulesOf(sheet)) if (rule instanceof CSSStyleRule) yield rule;
}

/** Those of the tokens that are colours. */
export const colourNames = ({ light }: ReportTokens): string[] =>
  Object.keys(light).filter((name) => !name.startsWith('--font'));

/** A colour for each token that no other thing has: what is drawn with it can be told by it. */
export function numbered(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name, n) => [name, `rgb(1, 2, ${n})`]));
}

/** Numbered colours as the tokens they stand for. */
export function named(svg: string, names: readonly string[]): string {
  return svg.replace(/rgb\(1, 2, (\d+)\)/g, (whole, n: string) =>
    names[Number(n)] ? `var(${names[Number(n)]})` : whole,
  );
}
