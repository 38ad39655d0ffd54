/** `npm run db:migrate`: opens the database the environment names, which migrates it, and closes it again. */
import { configFromEnvironment } from '../lib/store/database';
import { DataDirLocked, openStore } from '../lib/store/index';

try {
  const store = await openStore(configFromEnvironment(process.env));
  const what = store.applied.length === 0 ? 'up to date' : `migrated: ${store.applied.join(', ')}`;
  console.log(`Database (${store.kind}) ${what}.`);
  await store.close();
} catch (error) {
  console.error(error instanceof DataDirLocked ? error.message : error);
  process.exitCode = 1;
}
