/** What a side of a comparison is called. Pure. */

import type { Diff } from '@/lib/analysis';
import { capital } from '@/lib/analysis';
import { LOCAL_ID, type PairSide } from '@/lib/studio';

type Named = Readonly<Record<'a' | 'b', Pick<PairSide, 'referred'>>>;

/** What makes this side this side: the one rule that differs; of two scenarios its title; of one the venue, the draft. */
export function sideName(letter: 'A' | 'B', { a, b }: Named, diff: Pick<Diff, 'rules' | 'sameMarket'>): string {
  const { title, scenario, reference } = (letter === 'A' ? a : b).referred;
  const [only, ...others] = diff.rules;
  if (only && others.length === 0) return `${only.name}: ${letter === 'A' ? only.a : only.b}`;
  if (a.referred.scenario.title !== b.referred.scenario.title) return title;
  const rest = title.startsWith(`${scenario.title}, `) ? title.slice(scenario.title.length + 2) : '';
  if (rest !== '') return capital(rest);
  if (!diff.sameMarket) return title;
  if (reference.kind === 'preset') return 'As the preset has it';
  return reference.id?.startsWith(`${LOCAL_ID}-`) ? 'As this address carries it' : 'As it was shared';
}

/** What the page is about: the scenario that both are of, else both by name; undefined until it is known. */
export function pairName(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a === b ? a : `${a}, beside ${b}`;
}
