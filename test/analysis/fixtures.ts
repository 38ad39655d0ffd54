import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseScenario, type Scenario, type ScenarioInput } from '@/lib/scenario';
import { btc } from '../engine/support';

/** The teaching preset, parsed. */
export const twelve = (): Scenario => preset('twelve-accounts');

/** A preset that ships, parsed. */
export function preset(id: string): Scenario {
  const text = readFileSync(join(process.cwd(), `public/presets/${id}.json`), 'utf8');
  const parsed = parseScenario((JSON.parse(text) as { scenario: unknown }).scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}

/** Tiers of 5 % from 0, 8 % from 500 and 20 % from 2,000 USD. */
const TIERS = [
  { fromUsd: 0, maintenanceRate: 0.05 },
  { fromUsd: 500, maintenanceRate: 0.08 },
  { fromUsd: 2000, maintenanceRate: 0.2 },
];

const IDS = ['A', 'B', 'C'];

/** Instruments A, B, C at 100, 10 and 1 USD with up to 12 accounts in any of them, most of them solvent. */
export function population(count: number): fc.Arbitrary<Pick<ScenarioInput, 'instruments' | 'accounts'>> {
  const ids = IDS.slice(0, count);
  const instruments = ids.map((id, n) =>
    btc({ id, indexUsd: 10 ** (2 - n), tiers: TIERS, volatilityAnnual: 0.5 + 0.2 * n }),
  );
  const account = fc.record({
    collateralUsd: fc.double({ min: 10, max: 1500, noNaN: true }),
    notionals: fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: count, maxLength: count }),
    isolated: fc.boolean(),
  });
  return fc.array(account, { maxLength: 12 }).map((rows) => ({
    instruments,
    accounts: rows.map(({ collateralUsd, notionals, isolated }, a) => ({
      id: `a${a}`,
      collateralUsd,
      margin: isolated ? ('isolated' as const) : ('cross' as const),
      positions: notionals.flatMap((usd, n) =>
        usd === 0
          ? []
          : [
              {
                instrument: ids[n] as string,
                sizeBase: usd / 10 ** (2 - n),
                ...(isolated ? { marginUsd: collateralUsd / count } : {}),
              },
            ],
      ),
    })),
  }));
}
