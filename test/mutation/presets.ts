/** DET-01 in this process: presets small enough run to their golden digests. */
import path from 'node:path';
import { simulate } from '@/lib/engine';
import type { GoldenDigests } from '../../scripts/goldenDigests';
import { fixture, parsed } from '../engine/support';
import { frozen } from './cases';

const SMALL = ['twelve-accounts', 'whale-2025-03-12'];
const golden = fixture<GoldenDigests>('fixtures', 'digests.json').presets;

describe('golden digests', () => {
  for (const name of SMALL) {
    const preset = fixture<{ scenario: unknown }>('..', 'public', 'presets', `${name}.json`);
    const scenario = frozen(parsed(preset.scenario));
    test(`DET-01 ${path.basename(name)}`, () => {
      expect(simulate(scenario).digest).toBe(golden[name]?.digest);
    });
  }
});
