/** What the gallery's pictures draw beside falls and prices, on presets whose figures one can follow by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulate } from '@/lib/engine';
import { parseScenario } from '@/lib/scenario';
import { neededUsd, orderWaits, poolLevels, winnerShares } from '@/lib/ui/gallery/extras';

function ran(id: string, regret = false) {
  const file = JSON.parse(readFileSync(join(process.cwd(), `public/presets/${id}.json`), 'utf8')) as {
    scenario: unknown;
  };
  const parsed = parseScenario(file.scenario);
  if (!parsed.ok) throw new Error(id);
  return { run: simulate(parsed.scenario, { regret }), scenario: parsed.scenario };
}

test('STOP-01 an order overtaken by the liquidation has waited from its trigger until then', () => {
  const waits = orderWaits(ran('latency-spike').run);
  expect(waits.map((wait) => [wait.account, wait.setOffMs, wait.tradedMs, wait.missedMs])).toEqual([
    ['ana', 4_500, null, 8_000],
    ['ben', 5_000, null, 8_000],
    ['cem', 5_500, null, 8_000],
    ['dia', 6_000, null, 8_000],
    ['eli', 6_500, null, 8_000],
  ]);
});

test('RATE-01 orders of one account are told apart by their number', () => {
  const waits = orderWaits(ran('rate-limit-squeeze').run);
  expect(waits.map((wait) => wait.stop)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(waits.filter((wait) => wait.tradedMs !== null).map((wait) => wait.tradedMs)).toEqual([
    3_500, 5_500, 7_500, 9_500,
  ]);
  expect(waits.filter((wait) => wait.missedMs !== null)).toHaveLength(4);
});

test('FUND-01 pools as written, what each paid and what winners gave beside it; a shared fund has none', () => {
  const { run, scenario } = ran('fund-pools');
  expect(poolLevels(run, scenario)).toEqual([
    { instrument: 'BTC', startUsd: 700_000, paidUsd: 0, winnersUsd: 0 },
    { instrument: 'ETH', startUsd: 250_000, paidUsd: 0, winnersUsd: 0 },
    { instrument: 'ALT', startUsd: 50_000, paidUsd: 50_000, winnersUsd: 83_430 },
  ]);
  const twelve = ran('twelve-accounts');
  expect(poolLevels(twelve.run, twelve.scenario)).toEqual([]);
});

test('ADL-04 profit at the mark of 88, what was given of it at 92, and how much was closed', () => {
  const { run } = ran('adl-queue-or-pro-rata', true);
  expect(
    winnerShares(run).map(({ closedShare, ...rest }) => ({ ...rest, closedShare: Math.round(closedShare) })),
  ).toEqual([
    { account: 'jon', pnlUsd: 168_000, gaveUsd: 28_000, closedShare: 1 },
    { account: 'kim', pnlUsd: 162_000, gaveUsd: 36_000, closedShare: 1 },
    { account: 'ivy', pnlUsd: 160_000, gaveUsd: 20_000, closedShare: 1 },
    { account: 'leo', pnlUsd: 12_600, gaveUsd: 0, closedShare: 0 },
    { account: 'mia', pnlUsd: 7_000, gaveUsd: 0, closedShare: 0 },
    { account: 'ned', pnlUsd: 2_800, gaveUsd: 0, closedShare: 0 },
  ]);
  expect(neededUsd(run)).toBe(27_000);
  expect(neededUsd(ran('twelve-accounts').run)).toBeNull();
  expect(winnerShares(ran('latency-spike').run)).toEqual([]);
});
