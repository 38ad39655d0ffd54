/** The head of the report: what it is of, what came of it, in a sentence and in figures. */
import { plainText, printed, runFigures, stopSentence, summarySentence } from '@/lib/analysis';
import { SCHEMA_VERSION } from '@/lib/scenario';
import { type Html, html, trusted } from './html';
import { section, sentence } from './parts';
import type { ReportContent } from './types';

const MARK = trusted(
  '<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><path d="M2 4.2h6.2l3.2 4.6 4.6 6" fill="none" stroke="var(--ink)" stroke-width="1.5"/><circle cx="8" cy="4.2" r="2.7" fill="var(--accent)"/><circle cx="11.7" cy="9.3" r="2" fill="var(--paper)" stroke="var(--accent)" stroke-width="1.5"/><circle cx="15.8" cy="14.6" r="1.5" fill="var(--paper)" stroke="var(--accent)" stroke-width="1.1"/></svg>',
);

/** The line over a report. */
export const brand = (says: string): Html => html`<p class="brand">${MARK}<b>Shockgraph</b><span>${says}</span></p>`;

export function headOf({ run, scenario, made, origin }: ReportContent, held: string | null): Html {
  return html`<header>
${brand(`Report of one run, ${made}`)}
<h1>${scenario.title}</h1>
<p class="lede">${sentence(summarySentence(run, scenario))}</p>
${held !== null && html`<p class="held">In this run ${held} was never liquidated (CAUSE-07): it asks what would have been without that.</p>`}
${scenario.summary ? html`<p class="about">${printed(scenario.summary)}</p>` : null}
${origin.teaches !== null && html`<p class="about">${printed(origin.teaches)}</p>`}
<dl class="origin"><div><dt>Ended</dt><dd>${stopSentence(run)}</dd></div><div><dt>Seed</dt><dd>${scenario.seed}</dd></div><div><dt>Engine</dt><dd>${run.engine}</dd></div><div><dt>Document</dt><dd>version ${SCHEMA_VERSION}</dd></div><div class="digest"><dt>Digest</dt><dd><code>${run.digest}</code></dd></div></dl>
</header>
`;
}

export function figuresOf({ run, scenario }: ReportContent): Html {
  const figures = runFigures(run, scenario);
  return section(
    'figures',
    'In figures',
    html`<dl class="figures">${figures.map(
      ({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`,
    )}</dl>`,
  );
}

/** One line for the page's title and description. */
export function plainSummary({ run, scenario }: ReportContent): string {
  return plainText(summarySentence(run, scenario));
}
