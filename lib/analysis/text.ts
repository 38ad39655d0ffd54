/** Sentences with structure: what is bold, what is an account one can follow, what is a rule code. */

export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'account'; readonly text: string; readonly bucket: number }
  | { readonly kind: 'code'; readonly text: string }
  /** Words that stand for longer ones; a reader can open them in place. */
  | { readonly kind: 'fold'; readonly text: string; readonly parts: readonly TextPart[] };

export const text = (value: string): TextPart => ({ kind: 'text', text: value });
export const strong = (value: string): TextPart => ({ kind: 'strong', text: value });
export const code = (value: string): TextPart => ({ kind: 'code', text: value });

/** The same in plain words, for the clipboard and for aria labels. */
export function plainText(parts: readonly TextPart[]): string {
  return parts
    .map((part) => part.text)
    .join('')
    .replaceAll('\u00a0', ' ');
}

/** Sentences one after another, a space between. */
export function joinSentences(sentences: readonly (readonly TextPart[])[]): TextPart[] {
  return sentences.filter((s) => s.length > 0).flatMap((s, i) => (i === 0 ? [...s] : [text(' '), ...s]));
}
