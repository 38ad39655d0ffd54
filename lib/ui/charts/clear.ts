/** Where a note beside a line of a chart stands so that it crosses nothing: heights and ends in px. */

/** Of 11 px text, from its baseline. */
const ASCENT_PX = 9;
const DESCENT_PX = 3;
/** Advance of a letter of it, of words and figures together. */
const LETTER_PX = 5.6;

export type Span = readonly [number, number];

export const noteWidth = (text: string): number => text.length * LETTER_PX;

/** Of the baselines offered the first that keeps clear of all drawn, given from top to bottom; the one furthest off where none does. */
export function clearBaseline(offered: readonly number[], drawn: readonly Span[]): { y: number; clear: number } {
  let best = { y: offered[0] ?? 0, clear: Number.NEGATIVE_INFINITY };
  for (const y of offered) {
    const clear = Math.min(1, ...drawn.map(([top, bottom]) => Math.max(top - y - DESCENT_PX, y - ASCENT_PX - bottom)));
    if (clear > best.clear) best = { y, clear };
  }
  return best;
}

/** Left end of a note `width` wide in a row from `from` to `to`: about `x`, moved aside as little as may be from what stands there. */
export function clearOf(x: number, width: number, [from, to]: Span, busy: Span | null): number {
  const held = (at: number): number => Math.max(from, Math.min(at, to - width));
  const wanted = held(x - width / 2);
  if (busy === null || wanted + width <= busy[0] || wanted >= busy[1]) return wanted;
  const aside = [busy[0] - width, busy[1]].filter((at) => at >= from && at + width <= to);
  return aside.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted;
}

/** The first of some texts, the fullest before the shorter, that has a clear place in such a row; the last where none has. */
export function noteIn(
  texts: readonly string[],
  x: number,
  row: Span,
  busy: Span | null,
): { text: string; left: number } {
  for (const text of texts) {
    const [left, wide] = [clearOf(x, noteWidth(text), row, busy), noteWidth(text)];
    if (busy === null || left + wide <= busy[0] || left >= busy[1]) return { text, left };
  }
  const text = texts.at(-1) ?? '';
  return { text, left: clearOf(x, noteWidth(text), row, busy) };
}
