'use client';
/** Two runs beside each other as one HTML file: what changed, because of what, and both pictures on the same scales. */
import type { ReactNode } from 'react';
import {
  type DeltaRow,
  type Diff,
  differencesHead,
  formatTime,
  formatUsd,
  largestAccounts,
  type RuleEvidence,
  type TextPart,
} from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { carryingElement, type Scenario } from '@/lib/scenario';
import { pageFonts, today } from '@/lib/ui/export';
import type { Colours } from '@/lib/ui/graph';
import { type Html, html, trusted } from './html';
import { pageHtml } from './page';
import { codes, keptWhole, list, section, sentence as sentenceHtml, table } from './parts';
import { asTokens, drawingsOf } from './pictures';
import { brand } from './summary';
import { colourNames, readTokens } from './tokens';

export interface ReportSide {
  readonly run: Run;
  readonly scenario: Scenario;
  /** What makes this side this side. */
  readonly name: string;
}

export interface PairReportAsked {
  readonly file: string;
  readonly title: string;
  readonly a: ReportSide;
  readonly b: ReportSide;
  readonly diff: Diff;
  readonly sentence: readonly TextPart[];
  /** Whether both have the same accounts. */
  readonly aligned: boolean;
  readonly draw: (side: 'a' | 'b', width: number, height: number, colours: Colours) => string;
  /** Views that draw themselves in layout effects. */
  readonly charts: { readonly a: ReactNode; readonly b: ReactNode; readonly fund: ReactNode };
}

/** Browser only: the pictures are drawn by the page. */
export async function pairReportOf(asked: PairReportAsked): Promise<string> {
  const { title, a, b, diff } = asked;
  const tokens = readTokens();
  const fonts = await pageFonts();
  const pictures = picturesOf(asked, colourNames(tokens));
  return pageHtml({
    ...{ title, description: title, engine: a.run.engine, tokens, fonts },
    body: html`${headOf(asked)}${section('pictures', 'Side by side', pictures)}${deltasOf(diff)}${rulesOf(diff, a.run.tickMs)}${accountsOf(asked)}${limits()}${againOf(asked)}`,
    foot: [title, `Shockgraph engine ${a.run.engine}, ${today()}`],
    digests: [a.run.digest, b.run.digest],
  });
}

function headOf({ title, sentence, a, b }: PairReportAsked): Html {
  const sides = [a, b].map(
    ({ run, scenario, name }, n) =>
      html`<div class="digest"><dt>${n === 0 ? 'A' : 'B'}: ${name}, seed ${scenario.seed}, digest</dt><dd><code>${run.digest}</code></dd></div>`,
  );
  return html`<header>
${brand(`Two runs compared, ${today()}`)}
<h1>${title}</h1>
<p class="lede">${sentenceHtml(sentence)}</p>
<dl class="origin">${sides}</dl>
</header>
`;
}

const COLUMN_PX = 348;
const WHOLE_PX = 720;

function picturesOf({ draw, charts, a, b }: PairReportAsked, tokens: readonly string[]): Html {
  const colours = asTokens();
  const chart = (view: ReactNode, width: number, prefix: string): Html =>
    trusted(drawingsOf(view, width, prefix, tokens)[0]?.svg ?? '');
  const side = (letter: 'A' | 'B', key: 'a' | 'b', { name }: ReportSide): Html =>
    html`<figure data-picture="graph-${key}"><figcaption><h3>${letter}: ${name}</h3><p class="unit">area and width in USD, at the end of the run</p></figcaption><div class="drawing">${trusted(draw(key, COLUMN_PX, 330, colours))}</div></figure>`;
  const prices = (key: 'a' | 'b'): Html =>
    html`<figure data-picture="prices-${key}"><figcaption><h3>${key.toUpperCase()}: price and ADL</h3><p class="unit">change from the opening index; USD closed by ADL</p></figcaption><div class="drawing">${chart(charts[key], COLUMN_PX, `p${key}`)}</div></figure>`;
  return html`<div class="pair">${side('A', 'a', a)}${side('B', 'b', b)}</div>
<p class="small">An account stands in the same place in both; areas, widths and axes are the same in A and B.</p>
<div class="pair">${prices('a')}${prices('b')}</div>
<p class="small">Index dashed, book solid, the gap between them shaded; below, what ADL closed so far.</p>
<figure data-picture="fund"><figcaption><h3>Insurance fund</h3><p class="unit">USD, A dashed, B solid</p></figcaption><div class="drawing">${chart(charts.fund, WHOLE_PX, 'fund')}</div></figure>`;
}

function deltasOf({ rows }: Diff): Html {
  const figure = true;
  return section(
    'figures',
    'What changed',
    table(
      'What changed',
      [
        { text: 'Figure' },
        { text: 'A', figure },
        { text: 'B', figure },
        { text: 'B less A', figure },
        { text: 'Because' },
      ],
      rows.map(({ label, aText, bText, deltaText, because, how, fact }) => [
        { text: label },
        { text: aText, figure },
        { text: bText, figure },
        { text: deltaText, figure },
        { text: html`${becauseOf(because)}${[how, fact].filter(Boolean).join(' ')}` },
      ]),
      true,
    ),
    html`<dl class="terms">${rows.map(({ label, says, code }) => html`<div><dt>${label}</dt><dd>${keptWhole(`${says} ${code}`)}</dd></div>`)}</dl>`,
  );
}

/** Reasons that are named, the strongest first. */
const REASONS = 3;

function becauseOf(because: DeltaRow['because']): Html | null {
  if (because.length === 0) return null;
  const more = because.length - REASONS;
  return html`${because
    .slice(0, REASONS)
    .map(
      ({ name, codes: rule, text }, n) =>
        html`${n > 0 && ', '}${name} ${codes(rule.slice(0, 1))}${text !== '' && ` ${text}`}`,
    )}${more > 0 && ` and ${more} more`}. `;
}

function rulesOf({ rules, sameMarket }: Diff, tickMs: number): Html | null {
  if (rules.length === 0) return null;
  return section(
    'rules',
    differencesHead({ rules }),
    html`<p class="says">${sameMarket ? 'Each was changed alone, in A and back in B, and the engine ran again. A rule acted when the events are not the same then; inert, it never did.' : 'These are two markets, so no rule was tried alone.'}</p>`,
    table(
      'Parameters that differ',
      [{ text: 'Parameter' }, { text: 'A' }, { text: 'B' }, { text: 'Alone' }, { text: 'Rule' }],
      rules.map((rule) => [
        { text: rule.name },
        { text: rule.a },
        { text: rule.b },
        { text: verdictWords(rule, tickMs) },
        { text: codes(rule.codes) },
      ]),
      true,
    ),
  );
}

function verdictWords({ verdict, why, alone, without }: RuleEvidence, tickMs: number): string {
  const first = alone ?? without;
  switch (verdict) {
    case 'acted':
      return first ? `acted, first at ${formatTime(first.atMs, tickMs)}` : 'acted';
    case 'prices':
      return 'moved prices, no event';
    case 'inert':
      return 'inert: never acted';
    case 'untried':
      return why ?? 'not tried';
  }
}

function accountsOf({ a, b, aligned }: PairReportAsked): Html | null {
  const rows = aligned ? largestAccounts(a, b, 10) : [];
  if (rows.length === 0) return null;
  return section(
    'accounts',
    'The largest accounts',
    table(
      'The largest accounts',
      [{ text: 'Account' }, { text: 'Position', figure: true }, { text: 'A' }, { text: 'B' }],
      rows.map(({ name, held, notionalUsd, a: left, b: right }) => [
        { text: html`${name} <span class="quiet">${held}</span>` },
        { text: formatUsd(notionalUsd), figure: true },
        { text: left.words },
        { text: right.words },
      ]),
    ),
    html`<p class="small">A time is when it first was closed by force; ADL the part that was closed against losers.</p>`,
  );
}

function limits(): Html {
  return section(
    'limits',
    'Limits',
    list([
      'Both runs are what the written rules make of their scenarios. They are no forecast, and not advice to trade.',
      'A rule is held to account by changing it and nothing else. What two rules do only together is said of neither alone.',
    ]),
  );
}

function againOf({ file, a, b }: PairReportAsked): Html {
  const data = ({ scenario }: ReportSide): string =>
    `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(scenario))}`;
  return section(
    'again',
    'Run it again',
    html`<p class="says">This file holds both scenarios. In a copy of Shockgraph with engine ${a.run.engine}:</p>
<pre tabindex="0"><code>npm run -s shockgraph -- compare ${file} --json</code></pre>
<p class="says">It prints both digests of this report.</p>
<p class="small"><a download="a.json" href="${data(a)}">Save scenario A (JSON)</a>, <a download="b.json" href="${data(b)}">scenario B</a></p>`,
    ...([a, b] as const).map(({ scenario, run }, n) =>
      trusted(carryingElement(scenario, { digest: run.digest, engine: run.engine, held: null }, n === 0 ? 'a' : 'b')),
    ),
  );
}
