/** A document in parts: its text, and between it the places where a page shows what the text speaks of. */

export type Part =
  | { readonly kind: 'text'; readonly markdown: string }
  | { readonly kind: 'live'; readonly name: string };

/** On a line of its own; a reader of the file does not see it. */
const LIVE = /^<!-- live: ([a-z0-9 -]+?) -->$/m;

export function partsOf(markdown: string): readonly Part[] {
  // What a pattern catches stands between the pieces it splits.
  return markdown.split(LIVE).flatMap((piece, n): Part[] => {
    if (n % 2 === 1) return [{ kind: 'live', name: piece }];
    return piece.trim() === '' ? [] : [{ kind: 'text', markdown: piece }];
  });
}

/** Names of the places of a document, in order. */
export function livePartsOf(markdown: string): readonly string[] {
  return partsOf(markdown).flatMap((part) => (part.kind === 'live' ? [part.name] : []));
}
