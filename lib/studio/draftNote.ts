/** What stands beside the title: what this is, and where what one did to it is kept. */
import type { StudioState } from './state';

type Standing = Pick<StudioState, 'base' | 'changed' | 'text' | 'typed' | 'kept'>;

/** Something stands in a box, or in the JSON, that is not taken: another run it does not make. */
export function hasUntaken({ text, typed }: Pick<StudioState, 'text' | 'typed'>): boolean {
  return text !== null || Object.keys(typed).length > 0;
}

export function draftNote(state: Standing): string {
  const { base, changed, kept } = state;
  if (changed)
    return kept
      ? 'Your draft, saved on this device only'
      : 'Draft, not saved: too large for this device, or it keeps nothing';
  const kind = base?.origin.kind;
  const name = kind === 'own' ? 'Yours' : kind === 'copy' ? 'A copy' : 'Preset';
  if (hasUntaken(state)) return `${name}; something typed is not taken yet${kept ? '' : ', nor saved'}`;
  return kind === 'own' ? 'Yours, as it began' : `${name}, unchanged`;
}
