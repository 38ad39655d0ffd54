/** The address of a comparison: which two, which moment, which account. */
import { type Frozen, frozenHash, readFrozen } from '../frozen';
import { formatReference, parseReference, type Reference } from '../reference';
import type { PairView } from './pair';

export interface PairAddress {
  /** null: none is named, or what is named is no reference. */
  readonly a: Reference | null;
  readonly b: Reference | null;
  readonly view: PairView;
  /** What the address carries behind its `#`. */
  readonly frozen: Frozen;
}

/** What a bare `/compare` shows: a real day under its own rules and under those of another venue. */
const EXAMPLE = { a: 'preset:october-10-2025', b: 'preset:october-10-2025@bybit' } as const;

/** `hash` is the part of the address behind the `#`. */
export function readPairAddress(query: string, hash = ''): PairAddress {
  const params = new URLSearchParams(query);
  const [a, b, t, sel] = ['a', 'b', 't', 'sel'].map((key) => params.get(key));
  const isBare = !a && !b;
  const of = (text: string | null | undefined, example: string): Reference | null =>
    isBare ? parseReference(example) : text ? parseReference(text) : null;
  return {
    a: of(a, EXAMPLE.a),
    b: of(b, EXAMPLE.b),
    view: {
      ...(t && /^\d{1,12}$/.test(t) ? { tMs: Number(t) } : {}),
      ...(sel && sel.length <= 200 ? { selected: sel } : {}),
    },
    frozen: readFrozen(hash),
  };
}

/** `/compare?a=preset:x&b=draft&t=1200`: colons and at-signs are left readable. */
export function pairHref(a: Reference | null, b: Reference | null, view: PairView = {}, frozen: Frozen = {}): string {
  const parts = [
    ...(a ? [`a=${formatReference(a)}`] : []),
    ...(b ? [`b=${formatReference(b)}`] : []),
    ...(view.tMs === undefined ? [] : [`t=${Math.round(view.tMs)}`]),
    ...(view.selected === undefined ? [] : [`sel=${encodeURIComponent(view.selected)}`]),
  ];
  return `/compare${parts.length > 0 ? `?${parts.join('&')}` : ''}${frozenHash(frozen, [a, b])}`;
}
