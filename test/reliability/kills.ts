/** (a) kill -9 in the middle of a thousand concurrent saves, again and again: what was acknowledged is there. */
import path from 'node:path';
import {
  type Check,
  createPostgres,
  lost,
  type Outcome,
  rest,
  type Saved,
  save,
  scratch,
  startServer,
} from './support';

const ROUNDS = Number(process.env.RELIABILITY_ROUNDS ?? 20);
const SAVES = 1_000;
/** The kill falls somewhere in this time after the first acknowledgement. */
const KILL_WITHIN_MS = 900;

export const kills: readonly Check[] = [
  {
    code: 'a',
    title: 'kill -9 during 1,000 concurrent saves, embedded',
    run: () => rounds({ SHOCKGRAPH_DATA_DIR: path.join(scratch(), 'pglite') }),
  },
  {
    code: 'a',
    title: 'kill -9 during 1,000 concurrent saves, PostgreSQL',
    run: async () => {
      const postgres = await createPostgres();
      if (!postgres) return { figures: {}, failures: ['PostgreSQL is not installed'] };
      return rounds({ DATABASE_URL: postgres.url });
    },
  },
];

async function rounds(env: Readonly<Record<string, string>>): Promise<Outcome> {
  const acknowledged: Saved[] = [];
  const failures: string[] = [];
  let broken = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startServer({ env });
    failures.push(...(await lost(server.url, acknowledged.slice(-SAVES))));
    const { saved, unanswered } = await interrupted(server.url, round, () => server.end('SIGKILL'));
    acknowledged.push(...saved);
    broken += unanswered;
  }
  const last = await startServer({ env });
  failures.push(...(await lost(last.url, acknowledged)));
  const code = await last.end('SIGTERM');
  if (code !== 0) failures.push(`the last server ended with ${code} when asked to stop`);
  if (broken === 0) failures.push('no save was interrupted: the kills came too late to prove anything');
  return {
    figures: { kills: ROUNDS, acknowledged: acknowledged.length, interrupted: broken, lost: failures.length },
    failures,
  };
}

/** All saves at once; the kill some time after the first acknowledgement, at another moment each round. */
async function interrupted(
  url: string,
  round: number,
  kill: () => Promise<unknown>,
): Promise<{ saved: Saved[]; unanswered: number }> {
  const saved: Saved[] = [];
  let unanswered = 0;
  let first: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (first = resolve));
  const all = Array.from({ length: SAVES }, async (_, n) => {
    const answer = await save(url, `${round}.${n}`);
    if (answer === null) unanswered += 1;
    else if ('saved' in answer) {
      saved.push(answer.saved);
      first();
    }
  });
  await Promise.race([begun, Promise.all(all)]);
  await rest((KILL_WITHIN_MS * ((round * 7) % ROUNDS)) / ROUNDS);
  await kill();
  await Promise.all(all);
  return { saved, unanswered };
}
