/**
 * What a generation is called in a picture (docs/design.md, Generations): counted from the first, which the shock alone
 * took, while runs and files count from 0.
 */

/** The last that a run tells apart (CAUSE-03): it stands for all later ones too. */
const LAST = 32;

/** `1st` for 0, `22nd`; `33rd +` for the last. For where a head says `Generation` already. */
export function generationOrdinal(generation: number): string {
  const n = Math.min(generation, LAST) + 1;
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}${generation >= LAST ? ' +' : ''}`;
}

/** The short form everywhere else: `1st gen.`; `andLater`: it stands for all later ones too, `4th gen. +`. */
export function generationShort(generation: number, andLater = false): string {
  const later = andLater || generation >= LAST;
  return `${generationOrdinal(Math.min(generation, LAST)).replace(' +', '')} gen.${later ? ' +' : ''}`;
}

/** Of one mark that holds several: `6th to 17th gen.` */
export function generationSpan(first: number, last: number): string {
  return last > first ? `${generationOrdinal(first)} to ${generationShort(last)}` : generationShort(first);
}
