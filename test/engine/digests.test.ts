/** DET-01: what presets run to changes only with the engine's version and a line in CHANGELOG.md, or with the preset itself. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ENGINE_VERSION } from '@/lib/engine';
import type { GoldenDigests } from '../../scripts/goldenDigests';
import { fixture } from './support';

const ROOT = path.join(__dirname, '..', '..');
const stored = fixture<GoldenDigests>('fixtures', 'digests.json');

test('golden digests are of this engine, which CHANGELOG.md has a section for', () => {
  expect(stored.engine).toBe(ENGINE_VERSION);
  expect(readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(`## Engine ${ENGINE_VERSION}`);
});

test('DET-01 every preset runs to its golden digest (else, and if meant: npx tsx scripts/digests.ts)', () => {
  // Outside of jest's sandbox, where a million accounts take seconds.
  const script = path.join(ROOT, 'scripts', 'digests.ts');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, '--print'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toEqual(stored);
}, 60_000);
