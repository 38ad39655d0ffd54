/** Why a selected account is not in the picture. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { bucketName } from './cascadeModel';
import { isMaker, largestPosition } from './survivors';
import type { GraphModel } from './types';

/** `p12 is not drawn: it never fell and is below the size drawn.`; null where the bucket is drawn. */
export function whyAbsent(model: GraphModel, run: Run, scenario: Scenario, bucket: number): string | null {
  if (model.keyOf.get(bucket) !== undefined) return null;
  return `${bucketName(run, bucket)} is not drawn: ${reason(model, run, scenario, bucket)}.`;
}

function reason(model: GraphModel, run: Run, scenario: Scenario, bucket: number): string {
  if (isMaker(run, scenario, bucket)) return 'it is the other side of the market, not one of its accounts';
  const lead = largestPosition(run, scenario, bucket);
  if (!lead) return 'it held no position';
  const largestUsd = model.nodes.reduce((most, node) => Math.max(most, node.notionalUsd), 0);
  const size = lead.notionalUsd > largestUsd ? 'would dwarf all that is drawn' : 'is below the size drawn';
  return `it never fell and ${size}`;
}
