/** The board in a sentence: who drained the fund least, who deleveraged least, who left most unpaid. */
import { formatUsd, formatWords } from '../format';
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
    text(`${named(adl.most)} closed most by ADL, `),
    strong(formatUsd(adl.most.figures.adlUsd)),
    text(without > 0 ? `; under ${formatWords(without, 'of them', 'of them')} nobody was deleveraged.` : '.'),
  ];
}

/** The scenario's own rules have no name of their own. */
const named = ({ name }: Run): string => (name === 'Its own rules' ? 'its own rules' : name);

function extremes(all: readonly Run[], value: (one: Run) => number): { least: Run; most: Run } {
  const [first] = all;
  if (!first) throw new RangeError('of none there is no least');
  return {
    least: all.reduce((best, one) => (value(one) < value(best) ? one : best), first),
    most: all.reduce((best, one) => (value(one) > value(best) ? one : best), first),
  };
}
