/**
 * `npm run bench:web`: the built app in Chromium, against a bare sigma and against its own goals; writes
 * test/bench/web-results.json. Software WebGL on a machine without a graphics card: ratios hold, frames do not.
 * BASE_URL takes an app that is served already.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'esbuild';
import { ENGINE_VERSION } from '../lib/engine';
import { longScenario } from '../test/bench/web/longScenario';
import { galleryVitals, million, playLong, redraw, studioVitals } from '../test/bench/web/measures';
import type { WebResult } from '../test/bench/web/report';
import { findChromium } from './lib/chromium.mjs';
import { freePort, runBin } from './lib/setup.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** As in playwright.config.ts: canvases are drawn without a graphics card, and nothing calls home. */
const ARGS = [
  '--enable-unsafe-swiftshader',
  '--use-angle=swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
const START_MS = 600_000;

const folder = mkdtempSync(join(tmpdir(), 'shockgraph-web-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const app = process.env.BASE_URL ? null : await serve();
const base = process.env.BASE_URL ?? app?.base ?? '';
const executablePath = findChromium();
const browser = await chromium.launch({ args: ARGS, ...(executablePath ? { executablePath } : {}) });
try {
  const result = await measure(browser);
  writeFileSync(join(root, 'test/bench/web-results.json'), `${JSON.stringify(result, null, 2)}\n`);
  await runBin('biome', ['format', '--write', 'test/bench/web-results.json']);
  console.log(JSON.stringify(result, null, 2));
} finally {
  await browser.close();
  app?.stop();
}

async function measure(opened: Browser): Promise<WebResult> {
  const watch = await bundle('test/bench/web/pageWatch.ts');
  const page = await bundle('test/bench/web/redrawPage.ts');
  const css = readFileSync(join(root, 'lib/ui/tokens/tokens.css'), 'utf8');
  return {
    engineVersion: ENGINE_VERSION,
    machine: {
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      cores: String(cpus().length),
      browser: `Chromium ${opened.version()}`,
      graphics: 'SwiftShader, in software',
    },
    million: await told('a million accounts', million(opened, base, watch)),
    long: await told('7,200 ticks', playLong(opened, base, watch, longScenario())),
    vitals: [
      await told('gallery', galleryVitals(opened, base, watch)),
      await told('studio', studioVitals(opened, base, watch)),
    ],
    redraw: await told('redraw', redraw(opened, page, css)),
  };
}

async function told<T>(name: string, work: Promise<T>): Promise<T> {
  const result = await work;
  console.error(`${name}: ${JSON.stringify(result)}`);
  return result;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** The app as `npm start` serves it, on a free port with a database of its own. */
async function serve(): Promise<{ base: string; stop: () => void }> {
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: String(port), SHOCKGRAPH_DATA_DIR: folder, DATABASE_URL: '' },
    stdio: 'ignore',
  });
  process.on('exit', () => server.kill('SIGTERM'));
  const address = `http://localhost:${port}`;
  for (const endMs = Date.now() + START_MS; Date.now() < endMs; ) {
    const answered = await fetch(`${address}/api/v1/health`).catch(() => null);
    if (answered?.ok) return { base: address, stop: () => server.kill('SIGTERM') };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the app did not start');
}
