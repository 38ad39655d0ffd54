/** One moment of a run in words: the price, who was down, who fell just then and what pulled them. */
import { momentCaption, momentSentence, plainText } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { twelveAccounts } from '@/lib/presets';
import { btc, DEEP, holds, parsed, scenarioOf, step } from '../engine/support';

const scenario = parsed(twelveAccounts().scenario);
const run = simulate(scenario);
const at = (tick: number): string => plainText(momentSentence(run, scenario, tick));

describe('a moment in words', () => {
  test('before the shock nobody has fallen', () => {
    expect(at(0)).toBe('COIN was marked at $100, as at the start. Nobody had fallen.');
  });
  test.each(Array.from({ length: run.series.ticks }, (_, tick) => tick))(
    'of tick %d names whoever fell in it',
    (tick) => {
      const told = at(tick);
      const now = [...run.nodes.firstActionTick].flatMap((when, n) => (when === tick ? [n] : []));
      const named = momentSentence(run, scenario, tick).flatMap((part) =>
        part.kind === 'account' ? [part.bucket] : [],
      );
      for (const n of now.slice(0, 2)) expect(named).toContain(run.nodes.bucket[n]);
      expect(told.includes('fell just now')).toBe(now.length > 0);
      const down = [...run.nodes.firstActionTick].filter((when) => when <= tick).length;
      expect(told).toContain(down === 0 ? 'Nobody had fallen' : `${down} of 12 accounts`);
    },
  );
  test('what the fund paid and how many winners ADL closed are those of the log', () => {
    const told = Array.from({ length: run.series.ticks }, (_, tick) => at(tick)).join(' ');
    expect(told.match(/The fund paid \$\d+; \$\d+ was left/g)).toEqual([
      'The fund paid $443; $57 was left',
      'The fund paid $57; $0 was left',
    ]);
    expect(told).toMatch(/ADL closed \d winners?\./);
  });
  test('in short: who is down and who fell just then', () => {
    expect(plainText(momentCaption(run, 3))).toBe(
      '2 of 12 accounts were down. ben fell just now, second generation, pulled down by ana.',
    );
  });
  test('an account pulled down by none is told by its origin', () => {
    const venue = { liquidation: { limit: { kind: 'none' as const } } };
    const words = (collateralUsd: number, move: number): string => {
      const alone = { instruments: [btc({ book: DEEP })], shock: step(move), venue };
      const scenario = scenarioOf({ ...alone, accounts: [holds('a', collateralUsd, 10)] });
      return plainText(momentSentence(simulate(scenario), scenario, 0));
    };
    expect(words(120, -0.1)).toContain(
      '1 of 1 accounts was down. a fell just now, first generation, by the shock itself.',
    );
    expect(words(40, 0)).toContain('a fell just now, first generation, having stood below maintenance from the start.');
  });
});
