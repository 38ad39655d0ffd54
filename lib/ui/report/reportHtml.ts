/** A run as one HTML file that needs nothing else: no network, no script, no style sheet beside it. Pure. */
import { heldOf } from '@/lib/analysis';
import { againOf, definitionsOf, limitsOf } from './close';
import { fallsOf } from './falls';
import { html } from './html';
import { pageHtml } from './page';
import { parametersOf, provenanceOf, rulesOf } from './parameters';
import { picturesOf } from './pictureParts';
import { figuresOf, headOf, plainSummary } from './summary';
import type { ReportContent } from './types';

/** The same content gives the same text. */
export function reportHtml(content: ReportContent): string {
  const { run, scenario, tokens, fonts, made } = content;
  return pageHtml({
    ...{ title: scenario.title, description: plainSummary(content), engine: run.engine, tokens, fonts },
    body: html`${headOf(content, heldOf(run))}${figuresOf(content)}${picturesOf(content)}${fallsOf(content)}${rulesOf(content)}${parametersOf(content)}${provenanceOf(content)}${definitionsOf(content)}${limitsOf(content)}${againOf(content)}`,
    foot: [scenario.title, `Shockgraph engine ${run.engine}, seed ${scenario.seed}, ${made}`],
    digests: [run.digest],
  });
}
