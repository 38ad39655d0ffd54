/** The board in a sentence: under which rules fewest fell and most were deleveraged; of rankings alone, who gave how much of his profit. */
import { capital, formatShareFine, formatUsd, formatWords } from '../format';
import { strong, type TextPart, text } from '../text';
import type { PolicyRow } from './columns';
import type { PolicyFigures } from './figures';

interface Run {
  readonly name: string;
  readonly figures: PolicyFigures;
}

/** Of the rows that were run; empty before the first. */
export function boardSentence(rows: readonly PolicyRow[]): TextPart[] {
  const venues = rows.flatMap((row): Run[] =>
    row.figures && row.policy.kind === 'venue' ? [{ name: row.policy.venueTitle, figures: row.figures }] : [],
  );
  const [first] = venues;
  if (!first) return [];
  return [...fellParts(venues), text(' '), ...adlParts(venues)];
}

/** Who liquidated fewest and who most; where several did, how many: no one of them stands for the others. */
function fellParts(venues: readonly Run[]): TextPart[] {
  const all = formatWords(venues.length, 'rule book');
  const { least, most } = ends(venues, ({ figures }) => figures.accounts);
  const count = ([one]: readonly Run[]): number => one?.figures.accounts ?? 0;
  if (count(least) === count(most)) {
    if (count(most) === 0) return [text(`Of ${all} none liquidated anybody.`)];
    const who = venues.length === 1 ? capital(nameOf(most)) : `All ${all}`;
    return [text(`${who} liquidated `), strong(accountWords(count(most))), text(venues.length === 1 ? '.' : ' each.')];
  }
  const told = (some: readonly Run[]): TextPart[] => [
    strong(count(some).toLocaleString('en-US')),
    text(some.length > 1 ? ' each' : ''),
  ];
  return [
    text(`Of ${all} ${nameOf(least)} liquidated fewest accounts, `),
    ...told(least),
    text(`, and ${nameOf(most)} most, `),
    ...told(most),
    text('.'),
  ];
}

function adlParts(venues: readonly Run[]): TextPart[] {
  const { most } = ends(venues, ({ figures }) => printedUsd(figures.adlUsd));
  const usd = most[0]?.figures.adlUsd ?? 0;
  if (usd < 0.5) return [text('Nobody was deleveraged under any of them.')];
  const without = venues.filter(({ figures }) => figures.adlUsd < 0.5).length;
  return [
    text(`${capital(nameOf(most))} closed most by ADL, `),
    strong(formatUsd(usd)),
    text(most.length > 1 ? ' each' : ''),
    text(without > 0 ? `; under ${formatWords(without, 'of them', 'of them')} nobody was deleveraged.` : '.'),
  ];
}

const accountWords = (count: number): string => formatWords(count, 'account');

/** The same of ADL rankings alone, those that were run: all under one rule book, so only who was closed differs. */
export function rankingsSentence(rows: readonly PolicyRow[]): TextPart[] {
  const runs = rows.flatMap(({ policy, figures }): Run[] => (figures ? [{ name: policy.rankTitle, figures }] : []));
  const title = rows[0]?.policy.venueTitle;
  const [first] = runs;
  if (!first || title === undefined) return [];
  const under = named({ name: title });
  if (runs.every(({ figures }) => figures.adlUsd < 0.5))
    return [text(`Under ${under} nobody was deleveraged: every ADL ranking gives the same run.`)];
  const head = `Of ${formatWords(runs.length, 'ADL ranking')} under ${under}, `;
  const weighed = runs.filter(({ figures }) => haircutOf(figures) !== null);
  if (weighed.length === runs.length) return [text(head), ...haircutParts(weighed)];
  const { least, most } = ends(runs, ({ figures }) => printedUsd(figures.adlUsd));
  const [low, high] = [least, most].map(([one]) => formatUsd(one?.figures.adlUsd ?? 0)) as [string, string];
  if (low === high) return [text(`${head}${runs.length === 1 ? 'it' : 'each'} closed `), strong(high), text('.')];
  return [
    text(`${head}${nameOf(least)} closed least, `),
    strong(low),
    text(`${least.length > 1 ? ' each' : ''}, and ${nameOf(most)} most, `),
    strong(high),
    text(most.length > 1 ? ' each.' : '.'),
  ];
}

const haircutOf = ({ regret }: PolicyFigures): number | null => regret?.largestHaircut ?? null;

function haircutParts(runs: readonly Run[]): TextPart[] {
  const cut = ({ figures }: Run): number => haircutOf(figures) ?? 0;
  const { least, most } = ends(runs, (run) => Number.parseFloat(formatShareFine(cut(run)).replace('under', '')) || 0);
  const [low, high] = [least, most].map(([one]) => formatShareFine(one ? cut(one) : 0)) as [string, string];
  if (low === high)
    return [text(`${runs.length === 1 ? 'it' : 'each'} took at most `), strong(high), text(' of one profit.')];
  return [
    text(`${nameOf(least)} took least of any one profit, `),
    strong(low),
    text(` at most; ${nameOf(most)} took most, `),
    strong(high),
    text('.'),
  ];
}

/** The scenario's own rules have no name of their own. */
const named = ({ name }: Pick<Run, 'name'>): string => (name === 'Its own rules' ? 'its own rules' : name);

/** The name of one; of several how many they are: `six`. */
function nameOf(some: readonly Run[]): string {
  const [only, ...others] = some;
  if (!only) return 'none';
  return others.length === 0 ? named(only) : formatWords(some.length, '', '').trim();
}

/** What reads alike is alike. */
const printedUsd = (usd: number): number => Number(usd.toPrecision(3));

/** All that have the least of a figure, and all that have the most. */
function ends(all: readonly Run[], value: (one: Run) => number): { least: Run[]; most: Run[] } {
  const values = all.map(value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { least: all.filter((_, n) => values[n] === low), most: all.filter((_, n) => values[n] === high) };
}
