/** Rules of the venue that do not go together. */
import { type Check, duplicates, unknownInstrument } from './checkKit';
import { problem } from './errors';

export const venue: Check = (c) => {
  const { liquidation, fund } = c.scenario.venue;
  const errors = duplicates(liquidation.residue, 'residue', (n) => ['venue', 'liquidation', 'residue', n]);
  if (liquidation.order === 'proRata' && liquidation.size.kind !== 'full' && liquidation.size.kind !== 'fraction') {
    const message = `proRata goes with full and fraction only, not with ${liquidation.size.kind}`;
    errors.push(problem('order', message, 'venue', 'liquidation', 'order'));
  }
  if (fund && typeof fund.startUsd === 'object') {
    for (const id of Object.keys(fund.startUsd))
      errors.push(...unknownInstrument(c, id, 'venue', 'fund', 'startUsd', id));
  }
  if (fund?.resumeAt !== undefined && fund.drawdownStop === undefined) {
    errors.push(problem('fund', 'resumeAt needs a drawdownStop', 'venue', 'fund', 'resumeAt'));
  } else if (fund?.resumeAt !== undefined && fund.drawdownStop !== undefined && fund.resumeAt > fund.drawdownStop) {
    const message = `resumeAt ${fund.resumeAt} is deeper than drawdownStop ${fund.drawdownStop}`;
    errors.push(problem('fund', message, 'venue', 'fund', 'resumeAt'));
  }
  return errors;
};
