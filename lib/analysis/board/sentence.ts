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
  const adl = extremes(venues, ({ figures }) => figures.adlUsd);
  const fell = extremes(venues, ({ figures }) => figures.accounts);
  const parts: TextPart[] = [
    text(`Of ${formatWords(venues.length, 'rule book')}, ${named(fell.least)} liquidated fewest accounts, `),
    strong(String(fell.least.figures.accounts)),
    text(`, ${named(fell.most)} most, `),
    strong(fell.most.figures.accounts.toLocaleString('en-US')),
    text('. '),
  ];
  if (adl.most.figures.adlUsd < 0.5) return [...parts, text('Nobody was deleveraged under any of them.')];
  const without = venues.filter(({ figures }) => figures.adlUsd < 0.5).length;
  return [
    ...parts,
    text(`${capital(named(adl.most))} closed most by ADL, `),
    strong(formatUsd(adl.most.figures.adlUsd)),
    text(without > 0 ? `; under ${formatWords(without, 'of them', 'of them')} nobody was deleveraged.` : '.'),
  ];
}

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
  const { least, most } = extremes(runs, ({ figures }) => figures.adlUsd);
  if (formatUsd(least.figures.adlUsd) === formatUsd(most.figures.adlUsd))
    return [
      text(`${head}${runs.length === 1 ? 'it' : 'each'} closed `),
      strong(formatUsd(most.figures.adlUsd)),
      text('.'),
    ];
  return [
    text(`${head}${least.name} closed least, `),
    strong(formatUsd(least.figures.adlUsd)),
    text(`, ${most.name} most, `),
    strong(formatUsd(most.figures.adlUsd)),
    text('.'),
  ];
}

const haircutOf = ({ regret }: PolicyFigures): number | null => regret?.largestHaircut ?? null;

function haircutParts(runs: readonly Run[]): TextPart[] {
  const { least, most } = extremes(runs, ({ figures }) => haircutOf(figures) ?? 0);
  const [low, high] = [least, most].map(({ figures }) => formatShareFine(haircutOf(figures) ?? 0));
  if (low === undefined || high === undefined) return [];
  if (low === high)
    return [text(`${runs.length === 1 ? 'it' : 'each'} took at most `), strong(high), text(' of one profit.')];
  return [
    text(`${least.name} took least of any one profit, `),
    strong(low),
    text(` at most; ${most.name} took most, `),
    strong(high),
    text('.'),
  ];
}

/** The scenario's own rules have no name of their own. */
const named = ({ name }: Pick<Run, 'name'>): string => (name === 'Its own rules' ? 'its own rules' : name);

function extremes(all: readonly Run[], value: (one: Run) => number): { least: Run; most: Run } {
  const [first] = all;
  if (!first) throw new RangeError('of none there is no least');
  return {
    least: all.reduce((best, one) => (value(one) < value(best) ? one : best), first),
    most: all.reduce((best, one) => (value(one) > value(best) ? one : best), first),
  };
}
