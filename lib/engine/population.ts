/** Accounts of a run as arrays. */
import type { Scenario } from '@/lib/scenario';

export interface AccountBook {
  readonly count: number;
  readonly collateralUsd: Float64Array;
  readonly isolated: Uint8Array;
  readonly positionStart: Uint32Array;
  readonly positionInstrument: Uint16Array;
  readonly sizeBase: Float64Array;
  readonly entryUsd: Float64Array;
  readonly marginUsd: Float64Array;
  id(account: number): string;
  indexOf(id: string): number;
}

export function expandPopulation(scenario: Scenario): AccountBook {
  const { accounts } = scenario;
  const ids = scenario.instruments.map((i) => i.id);
  const positions = accounts.flatMap((a) => a.positions);
  const positionStart = new Uint32Array(accounts.length + 1);
  accounts.forEach((a, n) => {
    positionStart[n + 1] = (positionStart[n] as number) + a.positions.length;
  });
  return {
    count: accounts.length,
    collateralUsd: Float64Array.from(accounts, (a) => a.collateralUsd),
    isolated: Uint8Array.from(accounts, (a) => (a.margin === 'isolated' ? 1 : 0)),
    positionStart,
    positionInstrument: Uint16Array.from(positions, (p) => ids.indexOf(p.instrument)),
    sizeBase: Float64Array.from(positions, (p) => p.sizeBase),
    entryUsd: Float64Array.from(positions, (p) => p.entryUsd as number),
    marginUsd: Float64Array.from(positions, (p) => p.marginUsd ?? 0),
    id: (a) => accounts[a]?.id as string,
    indexOf: (id) => accounts.findIndex((a) => a.id === id),
  };
}
