/** What a vault took on with the accounts it took over, and what it made of it (VAULT-01 to VAULT-03). */
import type { Run } from '@/lib/engine';
import { formatUsd } from './format';
import { lossBalance } from './payers';

/** All in USD over the whole run; `startUsd - paidUsd + madeUsd` is `endUsd`. */
export interface VaultMoves {
  readonly startUsd: number;
  readonly endUsd: number;
  /** Loss past their margins that came with those it took over, as CAUSE-06 counts it; below zero their margin was left to it. */
  readonly paidUsd: number;
  /** What its positions came to after that; below zero they lost. */
  readonly madeUsd: number;
}

/** Null without a vault. */
export function vaultMoves(run: Run): VaultMoves | null {
  const { vault } = run.summary;
  if (!vault) return null;
  const paidUsd = lossBalance(run).paidUsd.vault;
  const { startUsd, equityUsd: endUsd } = vault;
  return { startUsd, endUsd, paidUsd, madeUsd: endUsd - startUsd + paidUsd };
}

/** `paid $504k past bankruptcy, made $531k on positions it took over`; '' where neither is half a dollar. */
export function vaultWords({ paidUsd, madeUsd }: VaultMoves): string {
  const parts: string[] = [];
  if (paidUsd >= 0.5) parts.push(`paid ${formatUsd(paidUsd)} past bankruptcy`);
  if (paidUsd <= -0.5) parts.push(`kept ${formatUsd(-paidUsd)} of margin that was left`);
  if (madeUsd >= 0.5) parts.push(`made ${formatUsd(madeUsd)} on positions it took over`);
  if (madeUsd <= -0.5) parts.push(`lost ${formatUsd(-madeUsd)} on positions it took over`);
  return parts.join(', ');
}
