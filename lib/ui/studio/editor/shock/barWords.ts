/** Windows of time in words. */
import type { Scenario } from '@/lib/scenario';
import { leafWords, nodeAt, type WindowKind } from '@/lib/studio';

const NAMES: Readonly<Record<WindowKind, string>> = {
  flows: 'Flow',
  liquidity: 'Depth',
  latency: 'Delay',
  rateLimits: 'Orders',
  withdrawals: 'Cash out',
};

const FIGURES: Readonly<Record<WindowKind, string>> = {
  flows: 'sizeBase',
  liquidity: 'depthFactor',
  latency: 'addMs',
  rateLimits: 'ordersPerSecond',
  withdrawals: 'amountUsd',
};

/** "Depth 40 %", "Flow −30 BTC". */
export function barWords(scenario: Scenario, kind: WindowKind, index: number): string {
  const node = nodeAt(scenario, ['shock', kind, index, FIGURES[kind]]);
  const of = barOf(scenario, kind, index);
  const figure =
    node && typeof node.value === 'number' && node.shape.kind === 'number'
      ? leafWords(node.shape, node.words.unit, node.value)
      : '';
  return `${NAMES[kind]} ${figure}${of}`;
}

/** Which books or whose cash it is about; nothing where it is about all. */
function barOf({ shock }: Scenario, kind: WindowKind, index: number): string {
  if (kind === 'flows') return ` ${shock.flows[index]?.instrument ?? ''}`;
  if (kind === 'withdrawals') return ` ${shock.withdrawals[index]?.account ?? ''}`;
  const named = kind === 'liquidity' ? shock.liquidity[index]?.instruments : undefined;
  return named ? ` ${named.slice(0, 3).join(' ')}` : '';
}
