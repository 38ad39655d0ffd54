/** Rules of the venue that do not go together. */
import { type Check, duplicates, unknownInstrument } from './checkKit';
import { problem, type ScenarioError } from './errors';
import { numberWords } from './sayings';
import type { SoftScenario } from './soft';

type Venue = NonNullable<SoftScenario['venue']>;

export const venue: Check = (c) => {
  const rules = c.scenario.venue;
  if (rules === null) return [];
  const startUsd = rules.fund?.startUsd;
  const pools = typeof startUsd === 'object' && startUsd !== null ? Object.keys(startUsd) : [];
  return [
    ...liquidationErrors(rules),
    ...pools.flatMap((id) => unknownInstrument(c, id, 'venue', 'fund', 'startUsd', id)),
    ...fundErrors(rules),
  ];
};

function liquidationErrors({ liquidation }: Venue): ScenarioError[] {
  if (liquidation === null) return [];
  const { residue, order, size } = liquidation;
  const errors = duplicates(residue ?? [], 'residue', (n) => ['venue', 'liquidation', 'residue', n]);
  if (order === 'proRata' && size !== null && size.kind !== 'full' && size.kind !== 'fraction') {
    const message = `order proRata goes with a size of kind full or fraction, not with ${size.kind}`;
    errors.push(problem('order', message, 'venue', 'liquidation', 'order'));
  }
  return errors;
}

function fundErrors({ fund }: Venue): ScenarioError[] {
  if (!fund || fund.resumeAt === undefined || fund.resumeAt === null || fund.drawdownStop === null) return [];
  if (fund.drawdownStop === undefined)
    return [problem('fund', 'resumeAt needs a drawdownStop', 'venue', 'fund', 'resumeAt')];
  if (fund.resumeAt <= fund.drawdownStop) return [];
  const message = `resumeAt ${numberWords(fund.resumeAt)} is deeper than drawdownStop ${numberWords(fund.drawdownStop)}`;
  return [problem('fund', message, 'venue', 'fund', 'resumeAt')];
}
