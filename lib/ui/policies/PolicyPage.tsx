'use client';
/** `/policies?of=`: one scenario under every venue and every ADL ranking, run here, row by row. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  type Board,
  type BoardAddress,
  boardHref,
  deviceDrafts,
  frozenHash,
  loadReference,
  openBoard,
  type Referred,
  readBoardAddress,
  readFrozen,
  referenceKey,
} from '@/lib/studio';
import { WordsPage } from '@/lib/ui/kit';
import { BoardView } from './BoardView';
import styles from './policies.module.css';

export function PolicyPage() {
  const [board, setBoard] = useState<Board | null>(null);
  useEffect(() => {
    const made = openBoard();
    setBoard(made);
    return () => made.dispose();
  }, []);
  return board ? <FromAddress board={board} /> : <p className={styles.opening}>Opening the board.</p>;
}

function FromAddress({ board }: { board: Board }) {
  const [address, setAddress] = useState(() => readBoardAddress(window.location.search));
  useEffect(() => {
    const back = () => setAddress(readBoardAddress(window.location.search));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const go = useCallback((change: Partial<BoardAddress>) => {
    setAddress((was) => {
      const next = { ...was, ...change };
      // What the address carries of the scenario stays with it.
      const href = `${boardHref(next)}${frozenHash(readFrozen(window.location.hash), [next.of])}`;
      // Another scenario is another page to come back from; order and mark are not.
      if (change.of) window.history.pushState(null, '', href);
      else window.history.replaceState(window.history.state, '', href);
      return next;
    });
  }, []);
  const drafts = useMemo(deviceDrafts, []);
  const query = useQuery({
    queryKey: referenceKey(address.of),
    queryFn: ({ signal }): Promise<Referred> =>
      loadReference(address.of, drafts, { signal, frozen: readFrozen(window.location.hash) }),
    retry: false,
    ...(address.of.kind === 'draft' ? { gcTime: 0, staleTime: 0 } : {}),
  });
  const scenario = query.data?.scenario;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another venue to rank under is laid out, not opened
  useEffect(() => {
    if (scenario) board.open(scenario, address.under);
  }, [board, scenario]);
  if (query.isError) return <WordsPage title="This scenario did not open">{query.error.message}</WordsPage>;
  return <BoardView board={board} address={address} onGo={go} referred={query.data} />;
}
