/** (g) a full disk, and a data directory one may not write: a clear error, nothing corrupt. As root on Linux only. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Check, DOCUMENT, lost, type Outcome, type SaveAnswer, type Saved, scratch, startServer } from './support';

export const disk: readonly Check[] = [
  { code: 'g', title: 'a full disk', run: fullDisk },
  { code: 'g', title: 'a data directory that may not be written', run: readOnly },
];

const DISK_MB = 160;
const NOT_ROOT: Outcome = { figures: {}, failures: ['needs root, to mount a small disk and to change users'] };

async function fullDisk(): Promise<Outcome> {
  if (process.getuid?.() !== 0) return NOT_ROOT;
  const mount = path.join(scratch(), 'disk');
  mkdirSync(mount);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', mount]);
  try {
    return await filled(mount);
  } finally {
    execFileSync('umount', ['-l', mount]);
  }
}

async function filled(mount: string): Promise<Outcome> {
  const env = { SHOCKGRAPH_DATA_DIR: path.join(mount, 'pglite') };
  const server = await startServer({ env });
  const ballast = path.join(mount, 'ballast');
  const { bavail, bsize } = statfsSync(mount);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 3_000_000)));
  const saved: Saved[] = [];
  const failures: string[] = [];
  let refused: { status: number; retryAfter: string | null } | null = null;
  for (let n = 0; n < 4_000 && refused === null; n += 1) {
    const answer = await saveLarge(server.url, n);
    if (answer === null) failures.push('a connection broke');
    else if ('saved' in answer) saved.push(answer.saved);
    else refused = answer;
  }
  if (refused === null) failures.push('the disk was never full');
  else if (refused.status !== 503 || refused.retryAfter === null) failures.push(`refused with ${refused.status}`);
  await server.end('SIGTERM');
  rmSync(ballast);
  const again = await startServer({ env });
  failures.push(...(await lost(again.url, saved)));
  const after = await saveLarge(again.url, -1);
  if (!after || !('saved' in after)) failures.push('with room again, nothing can be saved');
  await again.end('SIGTERM');
  return { figures: { acknowledged: saved.length, 'refused with': refused?.status ?? 0 }, failures };
}

/** Text that does not deflate away, so that rows take their room. */
async function saveLarge(url: string, n: number): Promise<SaveAnswer> {
  const summary = Array.from({ length: 19_000 }, (_, k) =>
    String.fromCharCode(0x4e00 + ((k * 7919 + n * 104_729) % 20_000)),
  ).join('');
  const response = await fetch(`${url}/api/v1/scenarios`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...DOCUMENT, summary }),
  }).catch(() => null);
  if (response === null) return null;
  if (response.status === 201) return { saved: (await response.json()) as Saved };
  await response.text();
  return { status: response.status, retryAfter: response.headers.get('retry-after') };
}

const NOBODY = 65_534;

async function readOnly(): Promise<Outcome> {
  if (process.getuid?.() !== 0) return NOT_ROOT;
  const folder = scratch();
  chmodSync(folder, 0o755);
  const directory = path.join(folder, 'pglite');
  const env = { SHOCKGRAPH_DATA_DIR: directory };
  const first = await startServer({ env });
  const made = await saveLarge(first.url, 0);
  await first.end('SIGTERM');
  const failures: string[] = [];
  // A user who may read the data and not write it.
  execFileSync('chmod', ['-R', 'a+rX', directory]);
  const server = await startServer({ env, uid: NOBODY, until: 'health' });
  const ready = await fetch(`${server.url}/api/v1/ready`);
  const answer = await saveLarge(server.url, 1);
  if (ready.status !== 503 || !ready.headers.get('retry-after')) failures.push(`readiness answers ${ready.status}`);
  if (!answer || !('status' in answer) || answer.status !== 503) failures.push('a save was not refused with 503');
  if (!/EACCES|EPERM|permission|read-only/i.test(server.said()))
    failures.push(`the log does not say why: ${server.said().slice(-400)}`);
  await server.end('SIGTERM');
  const again = await startServer({ env });
  if (made && 'saved' in made) failures.push(...(await lost(again.url, [made.saved])));
  else failures.push('nothing could be saved at first');
  await again.end('SIGTERM');
  return { figures: { 'readiness answered': ready.status }, failures };
}
