/** The report as text: whole by itself, safe with any words, and run again by the command line it names. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simulate } from '@/lib/engine';
import { parseScenario, type Scenario } from '@/lib/scenario';
import { html } from '@/lib/ui/report/html';
import { reportHtml } from '@/lib/ui/report/reportHtml';
import { nearestVenue } from '@/lib/ui/report/rules';
import type { ReportContent } from '@/lib/ui/report/types';

function preset(id: string): Scenario {
  const file = JSON.parse(readFileSync(`public/presets/${id}.json`, 'utf8')) as { scenario: unknown };
  const parsed = parseScenario(file.scenario);
  if (!parsed.ok) throw new Error(id);
  return parsed.scenario;
}

const NOTHING = { preset: null, notes: null, teaches: null, changes: [], changeCount: 0 };

function content(scenario: Scenario, change: Partial<ReportContent> = {}): ReportContent {
  return {
    ...{ run: simulate(scenario), scenario, origin: NOTHING, file: 'report.html', made: '2026-11-26', fonts: '' },
    tokens: { light: { '--paper': '#fff' }, dark: { '--paper': '#000' } },
    pictures: [],
    ...change,
  };
}

const twelve = preset('twelve-accounts');
const report = reportHtml(content(twelve));
const shown = report.replace(/<style>[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, '');
const words = shown.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('it says what it is of, what came of it, by which rules, and how it is run again', () => {
  const { digest, engine } = simulate(twelve);
  for (const part of ['Twelve accounts', digest, engine, '2026-11-26', 'In figures', 'The largest falls', 'LIQ-05'])
    expect(words).toContain(part);
  for (const part of ['Definitions', 'Limits', 'no forecast', 'npm run -s shockgraph -- run report.html'])
    expect(words).toContain(part);
  expect(words).toContain('no word on what in it is measured');
});

test('nothing in it is fetched or run, and it has both themes and a page for paper', () => {
  expect(report).not.toMatch(/<(link|img|iframe|object|embed|base)\b|@import|url\((?!data:)/i);
  expect(report.match(/<script\b[^>]*>/g)).toHaveLength(1);
  expect(report).toMatch(/<script type="application\/json" id="shockgraph-scenario"/);
  expect(report).toContain('default-src &#39;none&#39;');
  expect(report).toContain('@media (prefers-color-scheme:dark){:root{--paper:#000}}');
  expect(report).toContain('@page{size:A4');
  expect(report).not.toMatch(/undefined|NaN|\[object/);
});

test('words of the scenario are words, whatever they look like', () => {
  const evil = '<img src=x onerror=alert(1)> </title></script><b>"&\'';
  const [first, ...others] = twelve.accounts;
  if (!first) throw new Error('twelve accounts');
  const scenario = { ...twelve, title: evil, summary: evil, accounts: [{ ...first, id: '<i>a</i>' }, ...others] };
  const origin = {
    ...{ preset: evil, teaches: evil, changeCount: 1, changes: [{ label: evil, from: evil, to: evil }] },
    notes: { measured: [evil], assumed: [evil], fitted: [evil] },
  };
  const made = reportHtml(content(scenario, { origin }));
  // A failing assertion on the whole page prints the whole page.
  expect(/<img|<i>a|<b>"/.test(made)).toBe(false);
  expect(made.match(/<\/(script|title)>/g)).toEqual(['</title>', '</script>']);
  expect(made.includes('&lt;img src=x onerror=alert(1)&gt;')).toBe(true);
});

test('what was changed from the preset is listed, and its notes are not taken for the change', () => {
  const notes = { measured: ['tiers of a venue'], assumed: [], fitted: [] };
  const changes = [{ label: 'Insurance fund', from: '$500', to: '$0' }];
  const made = reportHtml(
    content(twelve, { origin: { preset: 'Twelve accounts', notes, teaches: null, changes, changeCount: 3 } }),
  );
  for (const part of [
    'Insurance fund: <b>$0</b>, was $500',
    'and 2 more',
    'tiers of a venue',
    'What was changed since',
  ])
    expect(made).toContain(part);
});

test('a run in which nobody fell has no falls to tell', () => {
  const calm = { ...twelve, shock: { ...twelve.shock, moves: [] } };
  const made = reportHtml(content(calm));
  expect(made).not.toContain('The largest falls');
  expect(made).toContain('Nobody fell');
});

test('the venue that comes nearest is the one whose rules they are', () => {
  const parsed = parseScenario({ ...twelve, venue: { name: 'bybit' } });
  if (!parsed.ok) throw new Error('bybit');
  const named = nearestVenue(parsed.scenario);
  expect(named).toMatchObject({ preset: { id: 'bybit' }, differs: [] });
  const { venue } = parsed.scenario;
  const changed = { ...parsed.scenario, venue: { ...venue, socialise: 'none' as const } };
  expect(nearestVenue(changed)?.differs.map(({ name }) => name)).toEqual(
    venue.socialise === 'none' ? [] : ['Socialised loss'],
  );
});

test('templates escape text and keep markup of their own', () => {
  expect(html`<p title="${'"<'}">${['a & b', html`<b>${1}</b>`]}${null}${false}</p>`.text).toBe(
    '<p title="&quot;&lt;">a &amp; b<b>1</b></p>',
  );
});

test('the command line takes the file as it is and meets its digest', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shockgraph-report-'));
  try {
    const file = path.join(folder, 'report.html');
    writeFileSync(file, report);
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', 'run', file], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain(`digest ${simulate(twelve).digest}, as the file says\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
