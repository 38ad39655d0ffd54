/** The largest falls: their stories, and the ten largest in a table. */
import {
  accountStory,
  formatCount,
  formatTime,
  formatUsdEven,
  generationPhrase,
  type NodeRow,
  nodeRows,
  originHead,
  originWords,
  pathSteps,
  sortRows,
} from '@/lib/analysis';
import { type Html, html } from './html';
import { section, sentence, table } from './parts';
import type { ReportContent } from './types';

const STORIES = 4;
const ROWS = 10;

/** Null where nobody fell. */
export function fallsOf({ run, scenario }: ReportContent): Html | null {
  if (run.nodes.count === 0) return null;
  const largest = sortRows(nodeRows(run), 'notionalUsd', true).slice(0, ROWS);
  const stories = largest.slice(0, STORIES).map(
    (row) => html`<article><h3>${row.name}</h3><p class="path">${pathOf(run, row)}</p><p class="story">${sentence(
      accountStory(run, scenario, row.bucket),
    )}</p></article>
`,
  );
  const heads = ['Account', 'Generation', 'Fell', 'Notional', 'Pulled down by', 'Loss', 'Fund paid'];
  const figures = new Set(['Fell', 'Notional', 'Loss', 'Fund paid']);
  const count = Math.min(ROWS, largest.length);
  return section(
    'falls',
    'The largest falls',
    html`<div class="stories">${stories}</div>`,
    html`<h3>${count === run.nodes.count ? 'All of them' : `The ${count} largest of ${formatCount(run.nodes.count)} liquidations`}, by notional at the trigger</h3>`,
    table(
      'The largest falls',
      heads.map((text) => ({ text, figure: figures.has(text) })),
      largest.map((row) => [
        { text: html`${row.name} <span class="quiet">${row.side} ${row.instrument}</span>` },
        { text: generationPhrase(row.generation) },
        { text: formatTime(row.tick * run.tickMs, run.tickMs), figure: true },
        { text: formatUsdEven(row.notionalUsd), figure: true },
        {
          text: row.parentBucket < 0 ? html`<span class="quiet">${originWords(run, row.node)}</span>` : row.parentName,
        },
        { text: formatUsdEven(row.lossUsd), figure: true },
        { text: formatUsdEven(row.fundUsd), figure: true },
      ]),
      true,
    ),
  );
}

/** Steps of a path that are named; of a longer one its two ends. */
const STEPS = 5;

function pathOf(run: ReportContent['run'], { node }: NodeRow): Html {
  const steps = pathSteps(run, node);
  const names = steps.map(({ name }) => name);
  const shown = names.length <= STEPS ? names : [...names.slice(0, 2), `${names.length - 4} more`, ...names.slice(-2)];
  return html`${[originHead(run, steps[0]?.node ?? node), ...shown].map((name, n) => html`${n > 0 && ' → '}${n === shown.length ? html`<b>${name}</b>` : name}`)}`;
}
