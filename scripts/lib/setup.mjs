/** What `npm start` and `npm test` do before their work on a machine where nothing was done yet. Only Node's own modules. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const OLDEST_NODE = [20, 19];

/** Nothing a child starts reports anywhere or asks anything. */
export const QUIET = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };

/** The script behind a package's command, run with this Node: no shell, no .cmd on Windows. */
export const BIN = {
  next: 'node_modules/next/dist/bin/next',
  prisma: 'node_modules/prisma/build/index.js',
  jest: 'node_modules/jest/bin/jest.js',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsx: 'node_modules/tsx/dist/cli.mjs',
};

/** A sentence for the person who typed the command; no stack. */
export class Stop extends Error {}

/** Runs `main`, prints a Stop as its sentence, and leaves with a code. */
export async function command(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Stop(`Shockgraph needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`);
}

/** Runs a command of BIN to its end, output shown; false when it failed. */
export async function runBin(name, args, env = {}) {
  const child = spawn(process.execPath, [path.join(ROOT, BIN[name]), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...QUIET, ...env },
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  return code === 0;
}

/** Installs exactly what package-lock.json says, unless it is there already. */
export function install() {
  if (installed()) return;
  console.log('Installing packages (npm ci)...');
  // Build and start need development packages too, whatever NODE_ENV says.
  const result = spawnSync('npm', ['ci', '--include=dev'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Stop('npm ci failed; see above.');
}

/** Whether node_modules has each package of the lock file in its version; optional ones belong to other machines. */
function installed() {
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional, link }]) =>
      place === '' || optional || devOptional || link || present[place]?.version === version,
  );
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Generates the database client from the schema, unless it was generated from this very schema. */
export async function generate() {
  const folder = path.join(ROOT, 'lib/store/generated');
  const wanted = hashOf(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  if (existsSync(path.join(folder, 'client.ts')) && readStamp(folder) === wanted) return;
  if (!(await runBin('prisma', ['generate']))) throw new Stop('prisma generate failed; see above.');
  writeStamp(folder, wanted);
}

/** Builds the app, unless it was built from these very sources. */
export async function build() {
  const folder = path.join(ROOT, '.next');
  const sources = [
    'app',
    'lib',
    'public',
    'prisma/schema.prisma',
    'next.config.js',
    'proxy.ts',
    'instrumentation.ts',
    'tsconfig.json',
    'package-lock.json',
  ];
  const wanted = hashOf(sources);
  if (existsSync(path.join(folder, 'BUILD_ID')) && readStamp(folder) === wanted) return;
  console.log('Building...');
  if (!(await runBin('next', ['build'], { NODE_ENV: 'production' }))) throw new Stop('The build failed; see above.');
  writeStamp(folder, wanted);
}

const STAMP = '.made-from';

function readStamp(folder) {
  const file = path.join(folder, STAMP);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function writeStamp(folder, hash) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, STAMP), hash);
}

/** SHA-256 over the names and contents of files and folders, what is generated left out. */
function hashOf(places) {
  const hash = createHash('sha256');
  const add = (place) => {
    const file = path.join(ROOT, place);
    const name = path.basename(place);
    if (name === 'generated' || name === STAMP) return;
    const entries = listOrNull(file);
    if (entries) for (const entry of entries.sort()) add(path.join(place, entry));
    else if (existsSync(file)) hash.update(`${place}\0`).update(readFileSync(file)).update('\0');
  };
  places.forEach(add);
  return hash.digest('hex');
}

function listOrNull(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}

/** Whether a port can be listened on. */
export function portIsFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/** A port nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
