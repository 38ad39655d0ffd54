/** The end of the report: what the words mean, what the model leaves out, and how to run it again. */
import { commandOf, HINTS, heldOf, runFigures } from '@/lib/analysis';
import { carryingElement } from '@/lib/scenario';
import { type Html, html, trusted } from './html';
import { keptWhole, list, section } from './parts';
import type { ReportContent } from './types';

const TERMS: readonly (readonly [term: string, says: string])[] = [
  ['Notional', 'Size of a position times its price, USD.'],
  ['Equity', 'Collateral and profit or loss at the mark, USD. Rule MARGIN-02.'],
  ['Maintenance', 'The equity that positions call for; below it an account is liquidated. Rule MARGIN-02.'],
  ['Bankruptcy price', 'The price at which nothing of a position’s margin is left. Rule MARGIN-04.'],
  ['Generation', HINTS.generations[0]],
  [
    'Pulled down by',
    'The account whose forced sale took the largest part of the last push before it triggered. Rule CAUSE-05.',
  ],
  ['ADL', HINTS.winners],
  [
    'Digest',
    'SHA-256 over every event of the run, in order. The same scenario and engine give the same digest on any machine. Rule DET-01.',
  ],
];

export function definitionsOf({ run, scenario }: ReportContent): Html {
  const figures = runFigures(run, scenario).map(({ label, says }) => [label, says] as const);
  return section(
    'definitions',
    'Definitions',
    html`<dl class="terms">${[...figures, ...TERMS].map(
      ([term, says]) => html`<div><dt>${term}</dt><dd>${keptWhole(says)}</dd></div>`,
    )}</dl>`,
  );
}

/** True of every run; what is true of this one stands before it. */
const LIMITS = [
  'The run is what the written rules make of the scenario. It is no forecast, and not advice to trade.',
  'Accounts do what the scenario says: they add no margin, open nothing new and do not panic beyond the orders written for them.',
  'One venue is simulated. Other venues enter by the outside price and nothing else.',
  'Books are a shape and a refill, not queues of single orders; makers withdraw only as the scenario says.',
  'Synthetic accounts are drawn to a distribution. Which of them falls is an example of the seed; sums are steadier than names.',
  'Causes are counted in dollars of loss at the mark that forced sales made. They say what pushed, inside the model, not who is to blame.',
];

export function limitsOf({ run }: ReportContent): Html {
  const own = [
    ...(run.summary.stop === 'book-exhausted' ? [HINTS.bookExhausted] : []),
    ...(run.summary.stop === 'horizon'
      ? ['The run was cut at its horizon: positions were still being closed or could have been after it.']
      : []),
    ...run.breaches.map(
      ({ law, detail }) => `A law of the engine did not hold in this run (${law}): ${detail}. Do not rely on it.`,
    ),
  ];
  return section('limits', 'Limits', list([...own, ...LIMITS]));
}

/** Characters of a scenario that a link in the page may hold beside the page’s own copy. */
const LINK_CHARACTERS = 400_000;

export function againOf({ run, scenario, file }: ReportContent): Html {
  const text = JSON.stringify(scenario);
  return section(
    'again',
    'Run it again',
    html`<p class="says">This file holds its scenario. In a copy of Shockgraph with engine ${run.engine}:</p>
<pre tabindex="0"><code>${commandOf(run, file)}</code></pre>
<p class="says">It prints the digest of this report, <code>${run.digest}</code>. Dropped on the studio, the file opens there.</p>`,
    text.length <= LINK_CHARACTERS
      ? html`<p class="small"><a download="scenario.json" href="data:application/json;charset=utf-8,${encodeURIComponent(text)}">Save the scenario alone (JSON)</a></p>`
      : null,
    html`<p class="small">SHA-256 of the scenario: <code>${run.scenarioHash}</code></p>`,
    trusted(carryingElement(scenario, { digest: run.digest, engine: run.engine, held: heldOf(run) })),
  );
}
