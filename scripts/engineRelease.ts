/**
 * `npm run engine:release`: keeps this engine, whole, as `public/engines/<version>.js`, so that links made with it run on
 * it when later engines give other digits. A version that is kept is never written again; `--again` is for one that was
 * not released yet.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ENGINE_VERSION } from '../lib/engine/version';

interface Kept {
  readonly version: string;
  readonly sha256: string;
}

const folder = path.join(process.cwd(), 'public', 'engines');
const file = path.join(folder, `${ENGINE_VERSION}.js`);
const list = path.join(folder, 'index.json');

if (existsSync(file) && !process.argv.includes('--again')) {
  console.error(
    `Engine ${ENGINE_VERSION} is kept already. A change of digests needs a new version (lib/engine/version.ts).`,
  );
  process.exit(1);
}
/** Our modules do nothing by being imported: what a worker does not use (the document's schema, for one) stays out. */
const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(@\/|\.)/ }, async ({ path: wanted, pluginData, ...from }) => {
      if (pluginData === 'resolved') return undefined;
      const { importer, resolveDir, kind } = from;
      const found = await resolve(wanted, { importer, resolveDir, kind, pluginData: 'resolved' });
      return found.path.includes('node_modules') ? found : { ...found, sideEffects: false };
    });
  },
};

const { outputFiles } = await build({
  entryPoints: ['lib/worker/engine.worker.ts'],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  plugins: [onlyWhatIsUsed],
  legalComments: 'inline',
  banner: { js: `/*! Shockgraph engine ${ENGINE_VERSION}, MIT. Made by scripts/engineRelease.ts; never changed. */` },
});
const code = outputFiles[0]?.contents ?? new Uint8Array();
mkdirSync(folder, { recursive: true });
writeFileSync(file, code);
const kept = (existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : { engines: [] }) as { engines: Kept[] };
const sha256 = createHash('sha256').update(code).digest('hex');
const engines = [
  { version: ENGINE_VERSION, sha256 },
  ...kept.engines.filter(({ version }) => version !== ENGINE_VERSION),
];
writeFileSync(list, `${JSON.stringify({ engines }, null, 2)}\n`);
console.log(`public/engines/${ENGINE_VERSION}.js, ${code.length} bytes, sha256 ${sha256}`);
