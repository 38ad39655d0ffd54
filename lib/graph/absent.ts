/** Why a selected account is not in the picture. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import { bucketName } from './cascadeModel';
import { shortUsd } from './format';
import { deleveraged, isMaker, largestPosition, MOST_DELEVERAGED, sizeLimit } from './survivors';
import type { GraphModel } from './types';

/** `p12 is not drawn: it never fell, and at $90m it is 12 times the largest that fell.`; null where the bucket is drawn. */
export function whyAbsent(model: GraphModel, run: Run, scenario: Scenario, bucket: number): string | null {
  if (model.keyOf.get(bucket) !== undefined) return null;
  return `${bucketName(run, bucket)} is not drawn: ${reason(model, run, scenario, bucket)}.`;
}

function reason(model: GraphModel, run: Run, scenario: Scenario, bucket: number): string {
  if (isMaker(run, scenario, bucket)) return 'it is the other side of the market, not one of its accounts';
  const lead = largestPosition(run, scenario, bucket);
  if (!lead) return 'it held no position';
  const closed = deleveraged(run).get(bucket);
  if (closed)
    return `${shortUsd(closed.usd)} of it was closed by ADL, and of the ${count(run.summary.adl.accounts)} accounts so closed the ${MOST_DELEVERAGED} with most closed are drawn`;
  const usd = shortUsd(lead.notionalUsd);
  const fallenUsd = largestOf(model, (node) => node.generation >= 0);
  const { mostUsd, measureUsd, measure } = sizeLimit(run, scenario, fallenUsd);
  const standing = model.nodes.filter(({ kind, adlTick }) => kind === 'survivor' && !Number.isFinite(adlTick));
  const leastUsd = standing.reduce((least, node) => Math.min(least, node.notionalUsd), Number.POSITIVE_INFINITY);
  if (lead.notionalUsd > mostUsd && lead.notionalUsd > largestOf(model, () => true)) {
    const whom = measure < 0 ? 'the largest that fell' : bucketName(run, measure);
    return `it never fell, and at ${usd} it is ${count(Math.round(lead.notionalUsd / measureUsd))} times ${whom}`;
  }
  return `it never fell, and at ${usd} it is not among the ${count(standing.length)} largest of those, drawn down to ${shortUsd(leastUsd)}`;
}

const largestOf = ({ nodes }: GraphModel, isMeant: (node: GraphModel['nodes'][number]) => boolean): number =>
  nodes.reduce((most, node) => (isMeant(node) ? Math.max(most, node.notionalUsd) : most), 0);

const count = (n: number): string => n.toLocaleString('en-US');
