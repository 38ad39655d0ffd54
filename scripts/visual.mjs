/**
 * `npm run test:visual`: the screens beside the pictures of them in test/e2e/visual. With `--update` it makes the pictures
 * anew where they differ: look at each of them before it is committed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium, installChromium } from './lib/chromium.mjs';
import { build, checkNode, command, freePort, generate, install, runBin, Stop } from './lib/setup.mjs';

await command(async () => {
  checkNode();
  if (process.platform !== 'linux') throw new Stop('The pictures are of Linux: elsewhere type is smoothed otherwise.');
  install();
  await generate();
  await build();
  const chromium = findChromium() ?? installChromium();
  if (!chromium) throw new Stop('No Chromium; install the package chromium, or: npx playwright install chromium');
  const data = mkdtempSync(path.join(tmpdir(), 'shockgraph-visual-'));
  const rest = process.argv.slice(2).map((word) => (word === '--update' ? '--update-snapshots' : word));
  const matched = await runBin('playwright', ['test', 'visual.spec.ts', ...rest], {
    CHROMIUM_PATH: chromium,
    E2E_PORT: String(await freePort()),
    E2E_DATA_DIR: path.join(data, 'pglite'),
    E2E_REPORT: path.join(data, 'report.json'),
  });
  rmSync(data, { recursive: true, force: true });
  return matched ? 0 : 1;
});
