/** What the selection lights. */
import { type FlowModel, FUND_KEY, flowBehind, flowPath, VAULT_KEY } from '@/lib/graph';

export interface Lit {
  /** From the cause to the selection. */
  readonly path: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** Selected payer. */
  readonly payer: string | null;
}

/** Null where nothing drawn is selected. */
export function litOf(model: FlowModel, selected: number | null, anchor: string | null): Lit | null {
  if (selected !== null) {
    const key = model.keyOf.get(selected);
    return key === undefined
      ? null
      : { path: new Set(flowPath(model, key)), behind: flowBehind(model, key), payer: null };
  }
  if (anchor === null) return null;
  if (anchor === FUND_KEY || anchor === VAULT_KEY) {
    const payer = anchor === FUND_KEY ? 'fund' : 'vault';
    const paid = model.nodes.filter((node) => node.paid[payer] > 0).map((node) => node.key);
    return { path: new Set(), behind: new Set(paid), payer };
  }
  return { path: new Set(flowPath(model, anchor)), behind: flowBehind(model, anchor), payer: null };
}
