/** What was assumed: the venue's rules beside those of the venue they come nearest to, the rest of the scenario, and its sources. */
import { printed } from '@/lib/analysis';
import { type Html, html } from './html';
import { codes, list, section, table } from './parts';
import { type NamedVenue, nearestVenue, otherRows, type ParameterRow, venueRows } from './rules';
import type { ReportContent, ReportOrigin } from './types';

export function rulesOf({ scenario }: ReportContent): Html {
  const named = nearestVenue(scenario);
  return section(
    'rules',
    'Rules of the venue',
    named && html`<p class="says">${namedWords(named)}</p>`,
    rowsTable('Rules of the venue', venueRows(scenario, named), named?.preset.title ?? null),
    named && named.differs.length === 0 && named.preset.sources.length > 0
      ? html`<p class="small">Read from: ${named.preset.sources.map(({ title, url }, n) => html`${n > 0 && ', '}<a href="${url}">${title}</a>`)}.</p>`
      : null,
  );
}

function namedWords({ preset: { title, date }, differs }: NamedVenue): string {
  if (differs.length === 0)
    return `The rules of ${title} as read on ${date}; what fund and vault hold is the scenario’s own.`;
  const count = differs.length === 1 ? 'one rule' : `${differs.length} rules`;
  return `The scenario’s own rules. Of the venues that ship they come nearest to ${title} (read on ${date}) and differ from it in ${count}, marked below.`;
}

export function parametersOf({ run, scenario, origin }: ReportContent): Html {
  return section(
    'parameters',
    'Shock, market, accounts',
    rowsTable('Parameters', otherRows(run, scenario), null),
    changesOf(origin),
  );
}

function rowsTable(caption: string, rows: readonly ParameterRow[], venue: string | null): Html {
  return table(
    caption,
    [{ text: 'Parameter' }, { text: 'Value' }, { text: 'Rule' }],
    rows.map(({ name, value, codes: rule, named }) => [
      { text: name },
      { text: html`${value}${named !== null && html` <span class="differs">${venue}: ${named}</span>`}` },
      { text: codes(rule) },
    ]),
  );
}

function changesOf({ preset, changes, changeCount }: ReportOrigin): Html | null {
  if (preset === null) return null;
  if (changeCount === 0) return html`<p class="small">All as the preset ${preset} has it.</p>`;
  const more = changeCount - changes.length;
  return html`<h3>Changed from ${preset}</h3>
${list([...changes.map(({ label, from, to }) => html`${label}: <b>${to}</b>, was ${from}`), ...(more > 0 ? [`and ${more} more`] : [])])}`;
}

const GROUPS = [
  { key: 'measured', title: 'Measured', says: 'taken from a source as it stands' },
  { key: 'assumed', title: 'Assumed', says: 'chosen, with the reason' },
  { key: 'fitted', title: 'Fitted', says: 'turned until the run met a figure; never evidence for it' },
] as const;

export function provenanceOf({ origin }: ReportContent): Html {
  const { notes, preset, changeCount } = origin;
  if (!notes)
    return section(
      'provenance',
      'Measured, assumed, fitted',
      html`<p class="says">The scenario carries no word on what in it is measured. Take every number of it as assumed, the rules of the venue as above.</p>`,
    );
  return section(
    'provenance',
    'Measured, assumed, fitted',
    preset !== null && changeCount > 0
      ? html`<p class="says">This is said of the preset ${preset}. What was changed since, listed above, is assumed.</p>`
      : null,
    html`<div class="groups">${GROUPS.map(
      ({ key, title, says }) =>
        html`<div><h3>${title} <span class="quiet">${says}</span></h3>${notes[key].length === 0 ? html`<p>Nothing.</p>` : list(notes[key].map(printed))}</div>`,
    )}</div>`,
  );
}
