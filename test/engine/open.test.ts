/** Worked numbers from open sources (test/vectors/open.json), through the engine's own functions; named by their rule. */
import { LOSS_CHECKS } from './openLosses';
import { type Check, MARKET_CHECKS } from './openMarket';
import { fixture } from './support';

interface Entry {
  readonly id: string;
  readonly rule: string;
  readonly when: string;
  readonly inputs: never;
  readonly expected: never;
}
const CHECKS: Readonly<Record<string, Check>> = { ...MARKET_CHECKS, ...LOSS_CHECKS };

const ENTRIES = fixture<Entry[]>('vectors', 'open.json').filter((entry) => entry.when === 'engine');

describe('worked numbers of open sources', () => {
  test.each(ENTRIES.map((entry) => [`${entry.rule} (${entry.id})`, entry] as const))('%s', (_, entry) => {
    const check = CHECKS[entry.id];
    if (!check) throw new Error(`no check for ${entry.id}`);
    check(entry);
  });
});
