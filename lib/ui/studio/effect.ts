/** What a change did, in one line: the figures that moved, the weightiest first. */

export interface FigureRow {
  readonly key: string;
  readonly label: string;
  /** Of the run before; absent where it had none. */
  readonly from: string | undefined;
  readonly text: string;
}

export interface EffectWords {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** What one looks for first. */
const WEIGHT = ['accounts', 'fund', 'adl', 'social', 'unpaid', 'book', 'notional', 'generations', 'mark', 'empty'];

/** So many stand in a line of a phone. */
const MOST = 2;

/** The figures that moved, as the panel of the change names them. */
export function effectOf(rows: readonly FigureRow[]): readonly EffectWords[] {
  const rank = (key: string): number => (WEIGHT.includes(key) ? WEIGHT.indexOf(key) : WEIGHT.length);
  return rows
    .filter(({ from, text }) => from !== undefined && from !== text)
    .toSorted((a, b) => rank(a.key) - rank(b.key))
    .slice(0, MOST)
    .map(({ label, from = '', text }) => ({ label, from, to: text }));
}
