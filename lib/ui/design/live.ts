/** Places that docs/design.md may leave for something live. */
import type { TokenGroup } from './tokens';

export const LIVE = [
  'shapes',
  'controls',
  'graph',
  'flow',
  'charts',
  'empty',
  'running',
  'wrong',
  'too large',
  'disagreeing',
  'gone',
] as const;
export type LiveName = (typeof LIVE)[number];

/** All of them: one for each group of tokens too. */
export function liveNames(groups: readonly TokenGroup[]): readonly string[] {
  return [...groups.map(({ id }) => `tokens ${id}`), ...LIVE];
}
