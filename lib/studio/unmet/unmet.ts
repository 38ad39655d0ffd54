/** What an address asks for and does not get: said where it opens, with what is shown instead. */
import { nearest } from '@/lib/scenario';

export interface Unmet {
  /** Whole sentences: what was asked for, why it is not there, what is there instead. */
  readonly says: string;
  /** The way on that lies nearest. */
  readonly way?: Way;
  /** A text that was meant to name a scenario, and the address of one in its place: what was likely meant may be offered. */
  readonly meant?: { readonly text: string; readonly href: (reference: string) => string };
}

export interface Way {
  readonly href: string;
  readonly name: string;
}

/** Longer ones are cut: what somebody wrote is only named. */
const SHOWN = 40;

/** A text out of an address, as a sentence names it. */
export function quoted(text: string): string {
  return `“${text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text}”`;
}

/** A parameter by its name, and what it is. */
export type Parameters = Readonly<Record<string, string>>;

/** Put behind links by mail, chats and searches: nobody asked for anything with them. */
const PASSERS_BY = /^(?:utm_\w+|\w*clid|mc_\w+|igshid|ref|source|_\w*)$/;

/** Parameters that a page does not read, each with the one that was likely meant. */
export function unknownParameters(query: string, known: Parameters): Unmet[] {
  const names = Object.keys(known);
  const asked = new Set(new URLSearchParams(query).keys());
  return [...asked]
    .filter((name) => !names.includes(name) && !PASSERS_BY.test(name))
    .map((name) => {
      const meant = nearest(name, names);
      const ask = meant === null ? 'It was passed over.' : `Did you mean ${meant}, ${known[meant]}?`;
      return { says: `No part of this address is called ${quoted(name)}. ${ask}` };
    });
}

/** The value of a parameter; null where it is not there or empty, which asks for nothing. */
export function asked(query: string, name: string): string | null {
  return new URLSearchParams(query).get(name) || null;
}
