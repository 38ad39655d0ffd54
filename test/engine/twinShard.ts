/** One part of the differential test; each part is a file of its own, so that jest runs them side by side. */
import fc from 'fast-check';
import { parsed } from './support';
import { compare } from './twinCompare';
import { swarm } from './twinSwarm';

/** Scenarios of all four parts together; TWIN_RUNS raises it. */
const RUNS = Number(process.env.TWIN_RUNS ?? 5000);
export const PARTS = 4;
const PATIENCE_MS = 3_600_000;

/** What the scenarios of a part reached, so that a swarm that stops cascading is noticed. */
export interface Reached {
  scenarios: number;
  liquidations: number;
  secondGeneration: number;
  adl: number;
  fundPayments: number;
}

export function describeTwin(part: number): void {
  describe(`reference and fast engine agree event by event, part ${part} of ${PARTS}`, () => {
    const reached: Reached = { scenarios: 0, liquidations: 0, secondGeneration: 0, adl: 0, fundPayments: 0 };
    test(
      'digests, events, series, tables and summaries',
      () => {
        const property = fc.property(swarm, (input) => {
          const { twin, differences } = compare(parsed(input));
          count(reached, twin);
          if (differences.length > 0) throw new Error(differences.slice(0, 5).join('\n'));
        });
        fc.assert(property, { numRuns: Math.ceil(RUNS / PARTS), seed: 20_251_010 + part });
      },
      PATIENCE_MS,
    );
    test('the scenarios do cascade', () => {
      const share = (cases: number): number => cases / reached.scenarios;
      expect(share(reached.liquidations)).toBeGreaterThan(0.8);
      expect(share(reached.secondGeneration)).toBeGreaterThan(0.15);
      expect(share(reached.adl)).toBeGreaterThan(0.15);
      expect(share(reached.fundPayments)).toBeGreaterThan(0.15);
    });
  });
}

function count(reached: Reached, { nodes, summary, events }: ReturnType<typeof compare>['twin']): void {
  reached.scenarios += 1;
  if (nodes.length > 0) reached.liquidations += 1;
  if (nodes.some(({ trigger }) => trigger.generation >= 2)) reached.secondGeneration += 1;
  if (summary.adl.accounts > 0) reached.adl += 1;
  if (events.some(({ kind }) => kind === 'fund-paid')) reached.fundPayments += 1;
}
