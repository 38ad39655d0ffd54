/**
 * What tells a draft's address from the address of what it began as: `draft=yes` until it has run, then the first letters of
 * the hash of what ran. The same address never shows two runs without saying so (docs/decisions/0012).
 */
import type { StudioState } from './state';
import { type Origin, originParams } from './url';

const NAME = 'draft';
const MARK = /^(?:yes|[0-9a-f]{8})$/;

/** The mark in a query; null: the address means what it names as it ships, or as it was shared. */
export function readMark(query: string): string | null {
  const mark = new URLSearchParams(query).get(NAME);
  return mark !== null && MARK.test(mark) ? mark : null;
}

/** The mark of what stands on the screen; null where that is no draft. */
export function markOf({ changed, text, typed, scenario, finished, knockOut }: StudioState): string | null {
  if (!changed && text === null && Object.keys(typed).length === 0) return null;
  const whole = knockOut?.whole ?? finished;
  return whole && whole.scenario === scenario ? whole.run.scenarioHash.slice(0, 8) : 'yes';
}

/** As parameters of an address. */
export const markParams = (mark: string | null): Record<string, string> => (mark === null ? {} : { [NAME]: mark });

/** The address that opens the draft of an origin, whatever it is by then. */
export function draftHref(origin: Origin): string {
  return `/studio?${new URLSearchParams({ ...originParams(origin), ...markParams('yes') })}`;
}

/** Whether the run that a marked address was copied from is another than the one it opened. */
export function hasMovedOn(mark: string | null, { finished, knockOut, changed }: StudioState): boolean {
  const whole = knockOut?.whole ?? finished;
  if (mark === null || mark === 'yes' || !whole || !changed) return false;
  return whole.run.scenarioHash.slice(0, 8) !== mark;
}
