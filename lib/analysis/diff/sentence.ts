/** The difference in three sentences: what was changed and acted, what came of it, where the runs part. */
import { formatTime, formatWords, MINUS, printedMove } from '../format';
import { code, joinSentences, strong, type TextPart, text } from '../text';
import { isNothing } from './measures';
import type { DeltaRow, Diff, RuleEvidence } from './types';

/** What the differences are called, in every place that counts them: a venue's are rules, a shock or a seed is none. */
export function differenceNoun({ rules }: Pick<Diff, 'rules'>): 'rule' | 'parameter' {
  return rules.every(({ section }) => section === 'venue') ? 'rule' : 'parameter';
}

/** `The rule that differs`, `The 12 parameters that differ`. */
export function differencesHead({ rules }: Pick<Diff, 'rules'>): string {
  const noun = differenceNoun({ rules });
  return rules.length === 1 ? `The ${noun} that differs` : `The ${rules.length} ${noun}s that differ`;
}

/** @param tried false while the rules are still being tried: nothing is said of reasons. */
export function diffSentence(diff: Diff, tickMs: number, tried = true): TextPart[] {
  if (!diff.sameMarket) {
    return joinSentences([[text('These are two markets, so no single rule can be held to account.')], effects(diff)]);
  }
  if (diff.rules.length === 0) return [strong('Nothing differs.'), text(' A and B are one scenario.')];
  if (diff.sameLog) return joinSentences([sameLog(diff, tried)]);
  return joinSentences([tried ? reasons(diff) : [], effects(diff), parting(diff, tickMs)]);
}

function sameLog(diff: Diff, tried: boolean): TextPart[] {
  const { rules } = diff;
  const noun = differenceNoun(diff);
  const prices = rules.some((rule) => rule.verdict === 'prices');
  const these = rules.length === 1 ? `The ${noun} that differs` : `The ${formatWords(rules.length, noun)} that differ`;
  if (tried && prices)
    return [strong('Both runs have the same events.'), text(` ${these} moved prices, and nobody fell for it.`)];
  return [strong('Both runs are the same, event by event.'), text(` ${these} never acted.`)];
}

function reasons(diff: Diff): TextPart[] {
  const { rules, rows, together } = diff;
  const noun = differenceNoun(diff);
  const acted = byWeight(
    rules.filter((rule) => rule.verdict === 'acted'),
    rows,
  );
  if (acted.length === 1 && acted[0]) return single(acted[0], rules.length, noun);
  if (acted.length > 1) {
    const shown = acted.slice(0, 3);
    const more = acted.length - shown.length;
    return [
      text(`Of ${formatWords(rules.length, noun)} that differ ${formatWords(acted.length, '', '').trim()} acted: `),
      ...shown.flatMap((rule, n) => [
        text(n === 0 ? '' : n === shown.length - 1 && more === 0 ? ' and ' : ', '),
        ...named(rule),
      ]),
      text(more > 0 ? ` and ${formatWords(more, 'other')}.` : '.'),
    ];
  }
  const names = rules.filter(({ id }) => together.includes(id));
  if (names.length === 0) return [];
  return [
    text(`No ${noun} acted by itself; together these did: `),
    ...names.flatMap((rule, n) => [text(n === 0 ? '' : ', '), ...named(rule)]),
    text('.'),
  ];
}

/** What moved most stands first: of every figure the share of the larger side that a rule moves alone, or with the others. */
function byWeight(rules: readonly RuleEvidence[], rows: readonly DeltaRow[]): RuleEvidence[] {
  const weight = ({ aloneBy, withoutBy }: RuleEvidence): number =>
    rows.reduce((sum, { key, a, b }) => {
      const most = Math.max(Math.abs(a ?? 0), Math.abs(b ?? 0));
      const by = Math.max(Math.abs(aloneBy[key] ?? 0), Math.abs(withoutBy[key] ?? 0));
      return most > 0 ? sum + Math.min(1, by / most) : sum;
    }, 0);
  return [...rules].sort((x, y) => weight(y) - weight(x));
}

const named = ({ name, codes }: RuleEvidence): TextPart[] => [
  strong(name),
  ...codes.slice(0, 1).flatMap((one) => [text(' '), code(one)]),
];

function single(rule: RuleEvidence, all: number, noun: string): TextPart[] {
  const others = all - 1;
  const rest =
    ['', `; the other ${noun} that differs never acted`][others] ?? `; the ${formatWords(others, 'other')} never acted`;
  return [...named(rule), text(`, ${rule.b} instead of ${rule.a}, made the difference${rest}.`)];
}

/** The figures a designer asks for first, where they moved. */
const TOLD: readonly { readonly key: string; readonly more: string; readonly less: string }[] = [
  { key: 'fund', more: 'the fund paid {} more', less: 'the fund paid {} less' },
  { key: 'fund-end', more: 'the fund ended {} higher', less: 'the fund ended {} lower' },
  { key: 'adl', more: 'ADL closed {} more', less: 'ADL closed {} less' },
  { key: 'forgone', more: 'winners gave up {} more profit in ADL', less: 'winners gave up {} less profit in ADL' },
  { key: 'accounts', more: '{} more accounts fell', less: '{} fewer accounts fell' },
  { key: 'social', more: 'winners lost {} more', less: 'winners lost {} less' },
  { key: 'unpaid', more: '{} more was left unpaid', less: '{} less was left unpaid' },
];
const MOST_TOLD = 5;

interface Clause {
  readonly parts: TextPart[];
  /** Dollars by which it moved; 0 of what is none. */
  readonly usd: number;
}

/** What moved by most dollars stands first; who fell, and how far the price went, after that. */
function effects({ rows, sameMarket }: Diff): TextPart[] {
  // A fund that paid so much less and has so much more says one thing.
  const paid = rows.find(({ key }) => key === 'fund')?.deltaText.slice(1);
  const isOnce = ({ key, deltaText }: DeltaRow): boolean => key !== 'fund-end' || deltaText.slice(1) !== paid;
  const clauses = TOLD.flatMap(({ key, more, less }): Clause[] => {
    const row = rows.find((one) => one.key === key);
    const delta = deltaOf(row);
    if (!row || delta === null || isNothing(row.unit, delta) || !isOnce(row)) return [];
    const size = row.deltaText.replace(MINUS, '').replace('+', '');
    const [before = '', after = ''] = (delta > 0 ? more : less).split('{}');
    const one = key === 'accounts' && Math.abs(delta) === 1 ? after.replace('accounts', 'account') : after;
    const parts = [text(before), strong(size), text(one)];
    return [{ parts, usd: row.unit === 'usd' ? Math.abs(delta) : 0 }];
  });
  const ranked = [...clauses].sort((x, y) => y.usd - x.usd).map(({ parts }) => parts);
  const price = sameMarket ? priceClause(rows.find((one) => one.key === 'book')) : null;
  const all = price ? [...ranked.slice(0, MOST_TOLD - 1), price] : ranked.slice(0, MOST_TOLD);
  if (all.length === 0) return [text('No figure of the table moved.')];
  return [
    text('In B '),
    ...all.flatMap((clause, n) => [text(n === 0 ? '' : n === all.length - 1 ? ' and ' : ', '), ...clause]),
    text('.'),
  ];
}

function priceClause(row: DeltaRow | undefined): TextPart[] | null {
  if (!row || row.a === null || row.b === null) return null;
  const delta = printedMove(row.b) - printedMove(row.a);
  if (Math.abs(delta) < 5e-4) return null;
  const further = Math.abs(row.b) > Math.abs(row.a);
  const points = (Math.abs(delta) * 100).toFixed(1);
  const id = row.label.split(' ')[0] ?? '';
  const word = row.b < 0 ? 'fell' : 'rose';
  return [
    text(`the book of ${id}, at its furthest, ${word} `),
    strong(`${points} points`),
    text(further ? ' further' : ' less'),
  ];
}

const deltaOf = (row: DeltaRow | undefined): number | null =>
  !row || row.a === null || row.b === null ? null : row.b - row.a;

/** The first account dealt with otherwise; without one, the first event that is not the same. */
function parting({ parting: at, chain }: Diff, tickMs: number): TextPart[] {
  const first = chain?.first;
  if (first && first.name !== null)
    return [
      text('The first account dealt with otherwise is '),
      strong(first.name),
      text(`, at ${formatTime(first.atMs, tickMs)}.`),
    ];
  return at ? [text(`The events part at ${formatTime(at.atMs, tickMs)}.`)] : [];
}
