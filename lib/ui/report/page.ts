/** The page round a report. */
import { type Html, html, trusted } from './html';
import { code } from './parts';
import { styleText } from './style';
import type { ReportTokens } from './types';

export interface Page {
  readonly title: string;
  readonly description: string;
  readonly engine: string;
  readonly tokens: ReportTokens;
  readonly fonts: string;
  readonly body: Html;
  /** Left and right of its last line. */
  readonly foot: readonly [string, string];
  readonly digests: readonly string[];
}

/** Nothing is loaded from anywhere, even if a file was tampered with. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

export function pageHtml({ title, description, engine, tokens, fonts, body, foot, digests }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Shockgraph engine ${engine}">
<meta name="description" content="${description}">
<title>${title}, Shockgraph report</title>
<style>${trusted(`${fonts}\n${styleText(tokens)}`)}</style>
</head>
<body>
<main>
${body}</main>
<footer><p>${foot[0]}</p><p>${foot[1]}</p>${digests.map((digest) => html`<p class="whole">${code(digest)}</p>`)}</footer>
</body>
</html>
`.text;
}
