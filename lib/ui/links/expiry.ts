/** When a link ends, as choices and as words. */
import type { LinkState } from '@/lib/studio';

const DAY_MS = 86_400_000;
const DAYS = { week: 7, month: 30, year: 365 } as const;

export type ExpiryChoice = 'never' | keyof typeof DAYS | 'other';

/** What can be chosen; `other` stands for a day set by the API and cannot be pressed into being. */
export const EXPIRIES: readonly { readonly value: ExpiryChoice; readonly label: string }[] = [
  { value: 'never', label: 'never' },
  { value: 'week', label: 'in 7 days' },
  { value: 'month', label: 'in 30 days' },
  { value: 'year', label: 'in a year' },
];

/** The moment of a choice made now, ISO 8601; null: never. */
export function expiryAfter(choice: ExpiryChoice, now: Date): string | null {
  if (choice === 'never' || choice === 'other') return null;
  return new Date(now.getTime() + DAYS[choice] * DAY_MS).toISOString();
}

/** Which choice an expiry is, to the day. */
export function expiryOf({ expiresAt }: Pick<LinkState, 'expiresAt'>, now: Date): ExpiryChoice {
  if (expiresAt === null) return 'never';
  const days = (new Date(expiresAt).getTime() - now.getTime()) / DAY_MS;
  const found = (['week', 'month', 'year'] as const).find((choice) => Math.abs(DAYS[choice] - days) < 1);
  return found ?? 'other';
}

/** `26 November 2026`, in UTC, so that everybody reads the same day. */
export function formatDay(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

export function expirySentence(expiresAt: string | null): string {
  return expiresAt === null ? 'The link does not expire.' : `The link expires on ${formatDay(expiresAt)} (UTC).`;
}

/** Whether it opens, and since when it does not. */
export function stateSentence({ revokedAt, expiresAt }: LinkState, now: Date): string {
  if (revokedAt !== null) return `Closed: you revoked it on ${formatDay(revokedAt)}.`;
  if (expiresAt !== null && new Date(expiresAt) <= now) return `Closed: it expired on ${formatDay(expiresAt)}.`;
  return 'Open: whoever has it can read the scenario.';
}
