import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** Set by `npm test`, which has found a free port and made a throw-away data directory. */
const port = Number(process.env.E2E_PORT ?? 3210);
const dataDir = process.env.E2E_DATA_DIR ?? '.data/e2e';
const executablePath = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium'].find((file) => existsSync(file));
const isRoot = process.getuid?.() === 0;

/** Software WebGL, so that canvases are drawn on a machine without a graphics card; and nothing calls home. */
const ARGS = [
  '--enable-unsafe-swiftshader',
  '--use-angle=swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  // The pictures are of Linux: other systems smooth type in their own way.
  testIgnore: process.platform === 'linux' ? [] : '**/visual.spec.ts',
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  // A picture that is missing is a failure, not one that is made on the way: `npm run test:visual -- --update` makes them.
  updateSnapshots: 'none',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: {
      // Edges of shapes and letters may be smoothed otherwise and are not counted; a colour or a place may not. The usual 0.2
      // lets a red pass for another: at 0.02 eight steps of 255 are seen.
      threshold: 0.02,
      maxDiffPixels: 60,
      animations: 'disabled',
      stylePath: './test/e2e/visual.css',
    },
  },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? 'reports/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args: ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://localhost:${port}/api/v1/health`,
    env: { PORT: String(port), SHOCKGRAPH_DATA_DIR: dataDir, DATABASE_URL: '' },
    timeout: 240_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
