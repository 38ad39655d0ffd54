/** (b) two servers on one PostgreSQL; (c) that PostgreSQL stopped and started under load. */
import { type Check, createPostgres, lost, type Outcome, rest, type Saved, save, startServer } from './support';

const NO_POSTGRES: Outcome = { figures: {}, failures: ['PostgreSQL is not installed'] };

export const servers: readonly Check[] = [
  { code: 'b', title: 'two servers on one PostgreSQL', run: two },
  { code: 'c', title: 'PostgreSQL stopped and started under load', run: interrupted },
];

const LINKS = 100;

async function two(): Promise<Outcome> {
  const postgres = await createPostgres();
  if (!postgres) return NO_POSTGRES;
  const env = { DATABASE_URL: postgres.url };
  const [a, b] = await Promise.all([startServer({ env }), startServer({ env })]);
  const failures: string[] = [];
  const made: Saved[][] = [];
  for (const [writer, reader] of [
    [a, b],
    [b, a],
  ] as const) {
    const answers = await Promise.all(Array.from({ length: LINKS }, (_, n) => save(writer.url, String(n))));
    const links = answers.flatMap((answer) => (answer && 'saved' in answer ? [answer.saved] : []));
    if (links.length < LINKS) failures.push(`${LINKS - links.length} saves were refused`);
    failures.push(...(await lost(reader.url, links)));
    made.push(links);
  }
  const [link] = made[0] ?? [];
  const headers = { authorization: `Bearer ${link?.secret}`, 'content-type': 'application/json' };
  await fetch(`${a.url}/api/v1/scenarios/${link?.id}`, { method: 'PATCH', headers, body: '{"revoked":true}' });
  const { status } = await fetch(`${b.url}/api/v1/scenarios/${link?.id}`);
  if (status !== 410) failures.push(`revoked at one server, the other answers ${status}`);
  await Promise.all([a.end('SIGTERM'), b.end('SIGTERM')]);
  return { figures: { links: made.flat().length, lost: failures.length }, failures };
}

const WRITERS = 8;
const AWAY_MS = 6_000;
const RECOVERY_MS = 30_000;

async function interrupted(): Promise<Outcome> {
  const postgres = await createPostgres();
  if (!postgres) return NO_POSTGRES;
  const server = await startServer({ env: { DATABASE_URL: postgres.url } });
  const saved: Saved[] = [];
  const refusals: { status: number; retryAfter: string | null }[] = [];
  const failures: string[] = [];
  let writing = true;
  let lastSavedMs = 0;
  const writers = Array.from({ length: WRITERS }, async (_, n) => {
    while (writing) {
      const answer = await save(server.url, String(n));
      if (answer === null) failures.push('a connection broke');
      else if ('saved' in answer) {
        saved.push(answer.saved);
        lastSavedMs = Date.now();
      } else {
        refusals.push(answer);
        await rest(50);
      }
    }
  });
  await rest(3_000);
  postgres.stop('fast');
  await rest(AWAY_MS);
  postgres.start();
  const backMs = Date.now();
  while (lastSavedMs < backMs && Date.now() < backMs + RECOVERY_MS) await rest(50);
  const recoveredMs = lastSavedMs - backMs;
  await rest(3_000);
  writing = false;
  await Promise.all(writers);
  if (recoveredMs < 0) failures.push('the server did not recover without a restart');
  if (refusals.length === 0) failures.push('nothing was refused while the database was away');
  for (const { status, retryAfter } of refusals)
    if (status !== 503 || retryAfter === null) failures.push(`refused with ${status}, Retry-After ${retryAfter}`);
  failures.push(...(await lost(server.url, saved)), ...defects(server.said()));
  await server.end('SIGTERM');
  return {
    figures: { acknowledged: saved.length, 'refused with 503': refusals.length, 'recovered after, ms': recoveredMs },
    failures: [...new Set(failures)],
  };
}

/** What the server logged as a defect of its own. */
function defects(said: string): string[] {
  const lines = said.split('\n').filter((line) => line.includes('request failed'));
  return lines.slice(0, 3).map((line) => line.slice(0, 1_500));
}
