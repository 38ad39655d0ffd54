/** A run as one HTML file that needs nothing else: no network, no script, no style sheet beside it. Pure. */
import { heldOf } from '@/lib/analysis';
import { againOf, definitionsOf, limitsOf } from './close';
import { fallsOf } from './falls';
import { html, trusted } from './html';
import { parametersOf, provenanceOf, rulesOf } from './parameters';
import { picturesOf } from './pictureParts';
import { styleText } from './style';
import { figuresOf, headOf, plainSummary } from './summary';
import type { ReportContent } from './types';

/** Nothing is loaded from anywhere, even if a file was tampered with. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** The same content gives the same text. */
export function reportHtml(content: ReportContent): string {
  const { run, scenario, tokens, fonts } = content;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Shockgraph engine ${run.engine}">
<meta name="description" content="${plainSummary(content)}">
<title>${scenario.title}, Shockgraph report</title>
<style>${trusted(`${fonts}\n${styleText(tokens)}`)}</style>
</head>
<body>
<main>
${headOf(content, heldOf(run))}${figuresOf(content)}${picturesOf(content)}${fallsOf(content)}${rulesOf(content)}${parametersOf(content)}${provenanceOf(content)}${definitionsOf(content)}${limitsOf(content)}${againOf(content)}</main>
<footer><p>${scenario.title}</p><p>Shockgraph engine ${run.engine}, seed ${scenario.seed}, ${content.made}</p><p><code>${run.digest}</code></p></footer>
</body>
</html>
`.text;
}
