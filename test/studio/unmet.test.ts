/** What an address asks for and does not get is said; what it says right, and what others hang on it, is not. */
import { simulate } from '@/lib/engine';
import { encodeHashLink, likelyPreset } from '@/lib/scenario';
import { SPEEDS } from '@/lib/studio';
import {
  unmetBoard,
  unmetEmbed,
  unmetInPair,
  unmetInRun,
  unmetPair,
  unmetPresent,
  unmetShared,
  unmetStudio,
} from '@/lib/studio/unmet';
import { twelve } from '../analysis/fixtures';

const said = (unmet: readonly { readonly says: string }[]): string[] => unmet.map(({ says }) => says);

test.each([
  ['', ''],
  ['?preset=october-10-2025&t=1200&sel=a1&which=market&view=table&tab=events&ins=BTC&range=10-20&hold=a2&speed=2', ''],
  ['?preset=x&draft=yes&which=cascade&view=graph&tab=story', '#inspector'],
  ['?own=new&utm_source=mail&fbclid=1', '#section-shock'],
  ['?copy=local', `#${encodeHashLink(twelve())}`],
])('of %s%s nothing is to be said', (query, hash) => expect(unmetStudio(query, hash)).toEqual([]));

test.each([
  ['?t=banana', '“banana” is no moment: t is a whole number of milliseconds, as in t=12000. The end is shown.'],
  ['?view=xyz', '“xyz” is no view: there are graph, flow, charts and table. The graph is shown.'],
  ['?which=both', '“both” is no graph: there are cascade and market. The cascade is shown.'],
  ['?tab=zzz', '“zzz” is no tab: there are story and events. The story is shown.'],
  ['?speed=3', /^“3” is none of the speeds: there are 0\.05, .* and 300\. The usual speed is set\.$/],
  ['?range=9', /^“9” is no stretch of time/],
  ['?at=banana', 'No part of this address is called “at”. It was passed over.'],
  ['?spede=2', 'No part of this address is called “spede”. Did you mean speed, the speed of playing?'],
  ['?preset=a%20b', '“a b” is no name of a scenario. The first preset is shown instead.'],
  ['?preset=x&draft=zzz', /^“zzz” names no draft\./],
  [`?view=${'x'.repeat(90)}`, /^“x{39}…” is no view/],
])('/studio%s', (query, says) => {
  const [first, ...others] = said(unmetStudio(query, ''));
  expect(others).toEqual([]);
  if (typeof says === 'string') expect(first).toBe(says);
  else expect(first).toMatch(says);
});

test('a scenario behind the # of the studio is offered, all else there is named', () => {
  const held = encodeHashLink(twelve());
  expect(unmetStudio('', `#${held}`)[0]?.way).toEqual({ href: `/s/local#${held}`, name: 'Open the one it carries' });
  expect(said(unmetStudio('', '#gar%20bage'))).toEqual([
    'Behind its # this address carries “gar bage”, which is no scenario. It was passed over.',
  ]);
  expect(unmetStudio('', '#%E0%A4%A')).toHaveLength(1);
});

test('every speed that is offered can be asked for', () => {
  for (const speed of SPEEDS) expect(unmetShared(`speed=${speed}`)).toEqual([]);
});

test('the board says which name is none, and leads on with the rest of the address', () => {
  const [first] = unmetBoard('?of=octber-10-2025&show=venues');
  expect(first?.says).toBe(
    '“octber-10-2025” names no scenario: a name is preset:ID, link:ID or draft, with or without @venue behind it. The example is shown instead.',
  );
  expect(first?.meant?.href('preset:october-10-2025')).toBe('/policies?of=preset:october-10-2025&show=venues');
  expect(said(unmetBoard('?under=bibit&show=zzz&sort=zzz.up&x=1', '#zzz'))).toEqual([
    '“zzz” is no group of policies: there are all, venues and rankings. All are shown.',
    'There is no venue called “bibit”; did you mean bybit? The rankings are run under its own rules.',
    'There is no column called “zzz” to sort by.',
    'Behind its # this address carries “zzz”, which is no scenario. It was passed over.',
    'No part of this address is called “x”. It was passed over.',
  ]);
  expect(unmetBoard('?of=draft@bybit&show=all&under=own&sort=fund.down&sel=bybit')).toEqual([]);
});

test('the comparison says which side is none', () => {
  const [b, ...others] = unmetPair('?a=preset:october-10-2025@bybit&b=zzz');
  expect(others).toEqual([]);
  expect(b?.says).toMatch(/^B: “zzz” names no scenario/);
  expect(b?.meant?.href('preset:x@okx')).toBe('/compare?a=preset:october-10-2025@bybit&b=preset:x@okx');
  expect(unmetPair('')).toEqual([]);
});

test('presentations and frames say what they do not know', () => {
  expect(said(unmetPresent('?step=zwei&view=tv'))).toHaveLength(2);
  expect(unmetPresent('?step=2&view=handout')).toEqual([]);
  expect(said(unmetEmbed('?theme=blue&controls=no&caption=1&autoplay=0&t=5'))).toEqual([
    '“blue” is no theme: there are light and dark.',
    'controls is 0 or 1, not “no”.',
  ]);
});

test('what the run does not have is said with what is shown', () => {
  const run = simulate(twelve());
  expect(
    unmetInRun({ selected: 'nobody', hold: 'no one', instrument: 'COIM', tMs: 3_600_000 }, run).map((one) => one.says),
  ).toEqual([
    'There is no account called “nobody” in this run. Nothing is selected.',
    'There is no account called “no one” to hold. The run is shown as it was.',
    '“COIM” is not traded here; did you mean COIN? The instrument of the shock is shown.',
    expect.stringMatching(/^The moment asked for is 1:00:00\u00a0h, but the run ends at .*\. Its end is shown\.$/),
  ]);
  expect(unmetInRun({ tMs: 0, rangeMs: [0, 5000], instrument: 'COIN' }, run)).toEqual([]);
  expect(unmetInPair({ selected: 'nobody' }, [run, run])).toHaveLength(1);
  expect(unmetInPair({ tMs: 0 }, [run, run])).toEqual([]);
});

test.each([
  ['october-10-2025', 'october-10-2025', undefined],
  ['preset:octobr-10-2025@bybit', 'october-10-2025', 'bybit'],
  ['link:twelve-acounts', 'twelve-accounts', undefined],
  ['zzz', null, undefined],
  ['', null, undefined],
])('likelyPreset(%s)', (text, id, venue) => {
  const likely = likelyPreset(text, ['october-10-2025', 'twelve-accounts']);
  expect(likely).toEqual(id === null ? null : { kind: 'preset', id, ...(venue ? { venue } : {}) });
});
