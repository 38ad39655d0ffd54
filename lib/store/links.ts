/** What of a link may change after it was made, by whoever has its secret; and its end. */
import type { Database } from './database';
import { reached } from './failure';
import { isScenarioId } from './scenarios';
import { isSecretOf } from './secret';

/** The changeable side of a link. */
export interface LinkState {
  readonly id: string;
  readonly title: string;
  readonly createdAt: Date;
  readonly label: string | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** What to change; what is not named stays. */
export interface LinkChange {
  readonly label?: string | null;
  readonly expiresAt?: Date | null;
  readonly revoked?: boolean;
}

/** `missing`: no such link. `refused`: the secret is not its secret. */
export type Managed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'missing' | 'refused' };

const STATE = { id: true, title: true, createdAt: true, label: true, expiresAt: true, revokedAt: true } as const;

/** The state of a link, for its maker. */
export function findLink(database: Database, id: string, secret: string): Promise<Managed<LinkState>> {
  return managed(database, id, secret, async () => {
    return database.client.scenario.findUnique({ where: { id }, select: STATE });
  });
}

/** Changes a link. Revoking one that is revoked keeps the first moment. */
export function changeLink(
  database: Database,
  id: string,
  secret: string,
  { label, expiresAt, revoked }: LinkChange,
  now: Date,
): Promise<Managed<LinkState>> {
  return managed(database, id, secret, async ({ revokedAt }) => {
    const data = {
      ...(label === undefined ? {} : { label: label === null ? null : label.replaceAll('\u0000', '') }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...(revoked === undefined ? {} : { revokedAt: revoked ? (revokedAt ?? now) : null }),
    };
    const [row] = await database.client.scenario.updateManyAndReturn({ where: { id }, data, select: STATE });
    return row ?? null;
  });
}

/** Deletes a link with everything stored of it; its id answers as one that never was. */
export function deleteLink(database: Database, id: string, secret: string): Promise<Managed<true>> {
  return managed(database, id, secret, async () => {
    const { count } = await database.client.scenario.deleteMany({ where: { id } });
    return count > 0 ? true : null;
  });
}

/** Deletes links whose expiry lies before a moment; how many. */
export async function deleteExpired(database: Database, before: Date): Promise<number> {
  const { count } = await reached(() => database.client.scenario.deleteMany({ where: { expiresAt: { lt: before } } }));
  return count;
}

async function managed<T>(
  database: Database,
  id: string,
  secret: string,
  act: (row: { readonly revokedAt: Date | null }) => Promise<T | null>,
): Promise<Managed<T>> {
  if (!isScenarioId(id)) return { ok: false, why: 'missing' };
  return reached(async () => {
    const row = await database.client.scenario.findUnique({
      where: { id },
      select: { secretHash: true, revokedAt: true },
    });
    // Compared even where there is nothing to compare with: no link and a wrong secret take the same time.
    const known = isSecretOf(row?.secretHash ?? null, secret);
    if (row === null) return { ok: false, why: 'missing' };
    if (!known) return { ok: false, why: 'refused' };
    const value = await act(row);
    return value === null ? { ok: false, why: 'missing' } : { ok: true, value };
  });
}
