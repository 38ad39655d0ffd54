'use client';
/** The selected fund, vault, instrument or shock: it counts only while no account is selected. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Run } from '@/lib/engine';
import { drawsOf, FUND_KEY, tookByFund, VAULT_KEY } from '@/lib/graph';
import { useStudio, useStudioState } from './context';

/** What can be asked of those that stand behind the accounts, in the order they pay; only where there is an answer. */
export function backstopsOf(run: Run): { readonly key: string; readonly label: string }[] {
  const [paid, took] = [drawsOf(run, FUND_KEY).length > 0, tookByFund(run).length > 0];
  const fund = `What the fund ${[...(paid ? ['paid for'] : []), ...(took ? ['took over'] : [])].join(' and ')}`;
  return [
    ...(paid || took ? [{ key: FUND_KEY, label: fund }] : []),
    ...(drawsOf(run, VAULT_KEY).length > 0 ? [{ key: VAULT_KEY, label: 'What the vault took over' }] : []),
  ];
}

export interface AnchorChoice {
  /** Key of the graph's node, null for none. */
  readonly anchor: string | null;
  /** Selects it and lets go of the account; null lets go of both. */
  readonly choose: (key: string | null) => void;
}

const AnchorContext = createContext<AnchorChoice>({ anchor: null, choose: () => {} });

export function AnchorProvider({ children }: { children: ReactNode }) {
  const studio = useStudio();
  const [key, setKey] = useState<string | null>(null);
  const free = useStudioState((s) => s.selected === null);
  useEffect(() => {
    if (!free) setKey(null);
  }, [free]);
  const choose = useCallback(
    (next: string | null) => {
      studio.select(null);
      setKey(next);
    },
    [studio],
  );
  const choice = useMemo(() => ({ anchor: free ? key : null, choose }), [free, key, choose]);
  return <AnchorContext value={choice}>{children}</AnchorContext>;
}

export function useAnchor(): AnchorChoice {
  return useContext(AnchorContext);
}
