/** What a server does by itself: links that expired long ago are deleted. */
import { store } from '@/lib/store';
import { API_LIMITS } from './limits';
import { log } from './log';

const EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Deletes links that have answered 410 for long enough; how many. Servers on one database may do so side by side. */
export async function deleteOldLinks(now: Date): Promise<number> {
  const before = new Date(now.getTime() - API_LIMITS.expiredKeptDays * DAY_MS);
  return (await store()).deleteExpired(before);
}

/** Starts doing so every hour, and now. A database that does not answer is asked again in an hour. */
export function startHousekeeping(): void {
  const turn = async (): Promise<void> => {
    try {
      const deleted = await deleteOldLinks(new Date());
      if (deleted > 0) log().info({ deleted }, 'expired links deleted');
    } catch (err) {
      log().warn({ err }, 'expired links were not looked for');
    }
  };
  void turn();
  setInterval(() => void turn(), EVERY_MS).unref();
}
