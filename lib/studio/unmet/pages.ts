/** What the address of each page asks for and does not get. Nothing is asked of a server. */
import { OWN_RULES } from '@/lib/analysis';
import { decodeHashLink, nearest, parseReference, REFERENCE_FORM, venuePresets } from '@/lib/scenario';
import { boardHref, readBoardAddress } from '../board';
import { readTold } from '../captions';
import { readFrozen } from '../frozen';
import { readMark } from '../mark';
import { LOCAL_ID } from '../queries';
import { ID, originParams, readOrigin } from '../url';
import { asked, type Parameters, quoted, type Unmet, unknownParameters } from './unmet';
import { unmetView, VIEW_PARAMETERS } from './view';

const ORIGIN: Parameters = {
  preset: 'a preset that ships',
  copy: 'a copy of a shared scenario',
  own: 'a scenario of your own',
  draft: 'the draft of it',
};

const AUTOPLAY: Parameters = { autoplay: 'whether it plays by itself' };

/** `/studio` */
export function unmetStudio(query: string, hash: string): Unmet[] {
  return [
    ...unmetOrigin(query),
    ...(asked(query, 'copy') === LOCAL_ID ? [] : unmetHash(hash)),
    ...unmetView(query),
    ...unmetFlags(query, ['autoplay']),
    ...unknownParameters(query, { ...ORIGIN, ...VIEW_PARAMETERS, ...AUTOPLAY }),
  ];
}

/** A name that is none: the default stands in its place. */
function unmetOrigin(query: string): Unmet[] {
  const said: Unmet[] = [];
  const given = ['copy', 'own', 'preset'].find((kind) => asked(query, kind) !== null);
  const text = given === undefined ? null : asked(query, given);
  if (text !== null && !ID.test(text))
    said.push({
      says: `${quoted(text)} is no name of a scenario. The first preset is shown instead.`,
      meant: { text, href: studioHref },
    });
  const mark = asked(query, 'draft');
  if (mark !== null && readMark(query) === null)
    said.push({
      says: `${quoted(mark)} names no draft. This is the scenario as it ships or was shared.`,
      way: {
        href: `/studio?${new URLSearchParams(originParams(readOrigin(query)))}&draft=yes`,
        name: 'Open your draft',
      },
    });
  return said;
}

const studioHref = (reference: string): string => `/studio?preset=${parseReference(reference)?.id ?? ''}`;

/** Parts of the page that its own links lead to. */
const PLACES = /^(?:stage|graph|inspector|timeline|figures|rules-head|chain-head|section-\w+)$/;

/** The studio reads a scenario behind the `#` only where the address says so. */
function unmetHash(hash: string): Unmet[] {
  const text = hash.replace(/^#/, '');
  if (text === '' || PLACES.test(text)) return [];
  const held = [text, ...Object.values(readFrozen(hash))].find((one) => isScenario(one));
  if (held !== undefined)
    return [
      {
        says: 'This address carries a scenario behind its #, which the studio opens as a copy. It is not the one shown.',
        way: { href: `/s/${LOCAL_ID}#${held}`, name: 'Open the one it carries' },
      },
    ];
  return [noPiece(text)];
}

const noPiece = (text: string): Unmet => ({
  says: `Behind its # this address carries ${quoted(decoded(text))}, which is no scenario. It was passed over.`,
});

/** Other pages read scenarios there that are named before it. */
function unmetFrozen(hash: string): Unmet[] {
  const text = hash.replace(/^#/, '');
  return text === '' || PLACES.test(text) || Object.keys(readFrozen(hash)).length > 0 ? [] : [noPiece(text)];
}

function isScenario(text: string): boolean {
  const read = decodeHashLink(text);
  return read.ok && read.parsed.ok;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a link that holds its scenario has beside it; on whichever page it is put. */
const MADE: Parameters = { made: 'the run its maker saw' };

/** `/s/ID` */
export function unmetShared(query: string): Unmet[] {
  return [...unmetView(query), ...unknownParameters(query, { ...MADE, ...VIEW_PARAMETERS })];
}

const BOARD: Parameters = {
  of: 'the scenario',
  show: 'which policies',
  under: 'whose rules the rankings are run under',
  sort: 'the column that it is sorted by',
  sel: 'the policy marked',
};

/** `/policies` */
export function unmetBoard(query: string, hash = ''): Unmet[] {
  const address = readBoardAddress(query);
  const [of, show, under, sort] = ['of', 'show', 'under', 'sort'].map((name) => asked(query, name));
  const said: Unmet[] = [];
  if (of && parseReference(of) === null)
    said.push({
      says: `${noScenario(of)} The example is shown instead.`,
      meant: { text: of, href: (reference) => boardHref({ ...address, of: parseReference(reference) ?? address.of }) },
    });
  if (show && show !== address.show)
    said.push({ says: `${quoted(show)} is no group of policies: there are all, venues and rankings. All are shown.` });
  if (under && !isVenue(under)) said.push({ says: `${noVenue(under)} The rankings are run under its own rules.` });
  const column = sort?.split('.')[0] ?? '';
  if (column !== '' && address.sort === '')
    said.push({ says: `There is no column called ${quoted(column)} to sort by.` });
  return [...said, ...unmetFrozen(hash), ...unknownParameters(query, BOARD)];
}

const isVenue = (id: string): boolean => id === OWN_RULES || venuePresets().some((one) => one.id === id);

function noVenue(id: string): string {
  const ids = venuePresets().map((one) => one.id);
  const meant = nearest(id, ids);
  return `There is no venue called ${quoted(id)}${meant === null ? '.' : `; did you mean ${meant}?`}`;
}

const noScenario = (text: string): string => `${quoted(text)} names no scenario: a name is ${REFERENCE_FORM}.`;

const PAIR: Parameters = {
  a: 'the scenario on the left',
  b: 'the scenario on the right',
  t: VIEW_PARAMETERS.t ?? '',
  sel: VIEW_PARAMETERS.sel ?? '',
};

/** `/compare` */
export function unmetPair(query: string, hash = ''): Unmet[] {
  const sides = (['a', 'b'] as const).flatMap((name): Unmet[] => {
    const text = asked(query, name);
    if (text === null || parseReference(text) !== null) return [];
    const href = (reference: string) => {
      const params = new URLSearchParams(query);
      params.set(name, reference);
      return `/compare?${params.toString().replaceAll('%3A', ':').replaceAll('%40', '@')}`;
    };
    return [{ says: `${name.toUpperCase()}: ${noScenario(text)}`, meant: { text, href } }];
  });
  return [...sides, ...unmetFrozen(hash), ...unmetView(query, ['t', 'sel']), ...unknownParameters(query, PAIR)];
}

const PRESENTED = ['presenter', 'handout'];

const PRESENT: Parameters = {
  step: 'the step shown',
  view: 'for whom it is shown',
  captions: 'whether captions are shown as they were written',
  ...MADE,
};

/** `/present/REFERENCE` */
export function unmetPresent(query: string): Unmet[] {
  const [step, view, captions] = ['step', 'view', 'captions'].map((name) => asked(query, name));
  const said: Unmet[] = [];
  if (captions && readTold(query) === null)
    said.push({ says: `${quoted(captions)} is none of the captions there are: written, or run for its own steps.` });
  if (step && !/^[1-9]\d{0,3}$/.test(step))
    said.push({ says: `${quoted(step)} is no step: step is a number from 1, as in step=2. The first step is shown.` });
  if (view && !PRESENTED.includes(view))
    said.push({ says: `${quoted(view)} is no view here: there are presenter and handout. The steps are shown.` });
  return [...said, ...unknownParameters(query, PRESENT)];
}

const EMBED: Parameters = {
  controls: 'whether the timeline is shown',
  caption: 'whether the sentence is shown',
  theme: 'light or dark',
  ...AUTOPLAY,
  ...MADE,
};

function unmetFlags(query: string, names: readonly string[]): Unmet[] {
  return names.flatMap((name) => {
    const text = asked(query, name);
    return text === null || text === '0' || text === '1' ? [] : [{ says: `${name} is 0 or 1, not ${quoted(text)}.` }];
  });
}

/** `/embed/REFERENCE`: its writer sees it, in the frame. */
export function unmetEmbed(query: string): Unmet[] {
  const theme = asked(query, 'theme');
  const isTheme = theme === null || theme === 'light' || theme === 'dark';
  return [
    ...(isTheme ? [] : [{ says: `${quoted(theme)} is no theme: there are light and dark.` }]),
    ...unmetFlags(query, ['controls', 'caption', 'autoplay']),
    ...unmetView(query),
    ...unknownParameters(query, { ...EMBED, ...VIEW_PARAMETERS }),
  ];
}
