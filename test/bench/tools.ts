/** What the contestants run on: built programs in a folder of their own, and which peers this machine can run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Job } from './measures';
import { Contestant } from './processes';

export interface Tools {
  readonly folder: string;
  readonly contestant: string;
  /** Built reference engine. */
  readonly twin: string | null;
  /** Built C peer; Python with NumPy. */
  readonly c: string | null;
  readonly python: string | null;
  readonly pythonPeer: string;
  readonly machine: Readonly<Record<string, string>>;
  /** Why a peer does not take part. */
  readonly missing: readonly string[];
}

const PEERS = 'test/bench/peers';
const C_FLAGS = ['-O3', '-ffp-contract=off'];
/** What an old space may grow to, in MB: columns lie outside of it, tables of causes do not. */
const HEAP_MB = 8192;

export async function makeTools(root: string): Promise<Tools> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shockgraph-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const missing: string[] = [];
  const contestant = path.join(folder, 'contestant.mjs');
  await bundle(root, 'test/bench/contestant.ts', contestant);
  const twin = path.join(folder, 'twin.mjs');
  const hasTwin = existsSync(path.join(root, 'lib/engine/reference/index.ts'));
  if (hasTwin) await bundle(root, 'lib/engine/reference/index.ts', twin);
  else missing.push('twin: lib/engine/reference is not there');
  const c = path.join(folder, 'rescan');
  const gcc = spawnSync('gcc', [...C_FLAGS, '-o', c, path.join(root, PEERS, 'rescan.c'), '-lm'], { encoding: 'utf8' });
  if (gcc.status !== 0) missing.push(`C: ${gcc.error ? 'gcc is not installed' : `gcc says ${gcc.stderr.trim()}`}`);
  const numpy = textOf('python3', ['-c', 'import numpy; print(numpy.__version__)']);
  if (numpy === null) missing.push('NumPy: python3 with numpy is not installed');
  return {
    folder,
    contestant,
    twin: hasTwin ? twin : null,
    c: gcc.status === 0 ? c : null,
    python: numpy === null ? null : 'python3',
    pythonPeer: path.join(root, PEERS, 'rescan.py'),
    machine: {
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      cores: String(cpus().length),
      /** Processes that wanted a core when it began, a minute's mean. */
      load: (loadavg()[0] ?? 0).toFixed(1),
      node: process.version,
      gcc: textOf('gcc', ['-dumpfullversion']) ?? 'none',
      numpy: numpy ?? 'none',
    },
    missing,
  };
}

async function bundle(root: string, entry: string, outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
}

/** Standard output of a program that ends well, else null. */
function textOf(program: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(program, [...args], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Starts a contestant written in JavaScript. */
export function startJob(tools: Tools, job: Job): Contestant {
  const args = [`--max-old-space-size=${HEAP_MB}`, tools.contestant, JSON.stringify(job)];
  return new Contestant(job.role, process.execPath, args);
}
