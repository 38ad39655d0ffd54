/** Headings of a document and the anchors they get: a rule's anchor is its code, in lower case (`#liq-04`). */

/** A rule code of docs/model.md, anywhere in a text. */
export const RULE_CODE =
  /\b(?:BOOK|IDX|MARK|CARRY|MARGIN|LIQ|VAULT|FUND|ADL|SOC|REGRET|STOP|RATE|REH|CAUSE|GRAPH|RNG|POP|DET)-\d{2}\b/g;

export interface Heading {
  /** 1 to 4. */
  readonly level: number;
  readonly id: string;
  /** Rule code it begins with, if it is a rule's. */
  readonly code: string | null;
  /** What it says, without the code and without marks of emphasis. */
  readonly text: string;
}

/** Code and words of a heading's plain text. */
export function splitHeading(plain: string): { code: string | null; text: string } {
  const match = new RegExp(`^(${RULE_CODE.source})\\s+(.+)$`).exec(plain);
  return match ? { code: match[1] ?? null, text: match[2] ?? '' } : { code: null, text: plain };
}

/** Anchors in document order; words that come twice get a number. */
export function makeAnchors(): (plain: string) => string {
  const seen = new Map<string, number>();
  return (plain) => {
    const { code, text } = splitHeading(plain);
    const words = (code ?? text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    const base = words.replace(/^-|-$/g, '') || 'part';
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return count === 0 ? base : `${base}-${count + 1}`;
  };
}

/** All headings of a markdown text, fenced code left out. */
export function headingsOf(markdown: string): Heading[] {
  const anchorOf = makeAnchors();
  let fenced = false;
  return markdown.split('\n').flatMap((line): Heading[] => {
    if (line.startsWith('```')) fenced = !fenced;
    const match = fenced ? null : /^(#{1,4})\s+(.+?)\s*$/.exec(line);
    if (!match) return [];
    const plain = (match[2] ?? '').replace(/[`*]/g, '');
    return [{ level: (match[1] ?? '').length, id: anchorOf(plain), ...splitHeading(plain) }];
  });
}
