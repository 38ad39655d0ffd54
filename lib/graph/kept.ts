/**
 * Models made elsewhere: a worker folds a large run while it has it and sends the model along, so that the page need not.
 * A kept model is what `cascadeModel` and `marketModel` would make of the same run; a run that is gone takes its models along.
 */
import type { Run } from '@/lib/engine';
import { keysByBucket } from './keyOf';
import type { GraphModel } from './types';

/** A model without its lookup, which is a function of the rest: plain data, fit for a message. */
export type PackedModel = Omit<GraphModel, 'keyOf'>;

const kept = new WeakMap<Run, Partial<Record<GraphModel['which'], GraphModel>>>();

export function packModel({ keyOf, ...plain }: GraphModel): PackedModel {
  return plain;
}

/** Keeps a model for its run. */
export function keepModel(run: Run, packed: PackedModel): void {
  const model = { ...packed, keyOf: keysByBucket(run, packed.nodes) };
  kept.set(run, { ...kept.get(run), [packed.which]: model });
}

export function keptModel(run: Run, which: GraphModel['which']): GraphModel | undefined {
  return kept.get(run)?.[which];
}
