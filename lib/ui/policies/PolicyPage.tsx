'use client';
/** `/policies?of=`: one scenario under every venue and every ADL ranking, run here, row by row. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import {
  type Board,
  type BoardAddress,
  boardHref,
  deviceDrafts,
  type Frozen,
  type FrozenPair,
  formatReference,
  frozenHash,
  loadReference,
  openBoard,
  quoted,
  type Referred,
  readBoardAddress,
  readFrozen,
  referenceKey,
  type Unmet,
  unmetBoard,
} from '@/lib/studio';
import { shareable, useFreezing } from '@/lib/ui/compare';
import { AddressNotice, DidNotOpen } from '@/lib/ui/studio';
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

/** What stands in the address, and the scenario that it carries. */
interface Here {
  readonly address: BoardAddress;
  readonly frozen: Frozen;
}

const readHere = (): Here => ({
  address: readBoardAddress(window.location.search),
  frozen: readFrozen(window.location.hash),
});

const hrefOf = ({ address, frozen }: Here): string => `${boardHref(address)}${frozenHash(frozen, [address.of])}`;

function FromAddress({ board }: { board: Board }) {
  const [{ address, frozen }, setHere] = useState(readHere);
  const [unmet] = useState(() => unmetBoard(window.location.search, window.location.hash));
  useEffect(() => {
    const back = () => setHere(readHere());
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const go = useCallback((change: Partial<BoardAddress>) => {
    setHere((was) => {
      const next = { ...was, address: { ...was.address, ...change } };
      // Another scenario is another page to come back from; order and mark are not.
      if (change.of) window.history.pushState(null, '', hrefOf(next));
      else window.history.replaceState(window.history.state, '', hrefOf(next));
      return next;
    });
  }, []);
  const rename = useCallback(({ a, frozen: carried }: FrozenPair) => {
    setHere((was) => {
      const next = { address: { ...was.address, of: a ?? was.address.of }, frozen: carried };
      window.history.replaceState(window.history.state, '', hrefOf(next));
      return next;
    });
  }, []);
  const settled = useFreezing({ a: address.of, b: null, frozen }, rename);
  const drafts = useMemo(deviceDrafts, []);
  const query = useQuery({
    queryKey: referenceKey(address.of),
    queryFn: ({ signal }): Promise<Referred> => loadReference(address.of, drafts, { signal, frozen }),
    enabled: settled,
    retry: false,
    ...(address.of.kind === 'draft' ? { gcTime: 0, staleTime: 0 } : {}),
  });
  const scenario = query.data?.scenario;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another venue to rank under is laid out, not opened
  useEffect(() => {
    if (scenario) board.open(scenario, address.under);
  }, [board, scenario]);
  const unknown = useUnknownPolicy(board, address.selected);
  if (query.isError)
    return (
      <DidNotOpen
        title="This scenario did not open"
        message={query.error.message}
        meant={{ text: formatReference(address.of), href: (reference) => `/policies?of=${reference}` }}
        way={{ href: '/policies', name: 'The board of the example' }}
      />
    );
  const link = async (referred: Referred): Promise<string> => {
    const of = await shareable(referred, frozen);
    if (of !== referred.reference) rename({ a: of, b: null, frozen });
    return `${window.location.origin}${hrefOf({ address: { ...address, of }, frozen })}`;
  };
  return (
    <BoardView board={board} address={address} onGo={go} referred={query.data} onLink={link}>
      <AddressNotice unmet={[...unmet, ...unknown]} />
    </BoardView>
  );
}

/** A marked policy that is none of the rows laid out. */
function useUnknownPolicy(board: Board, selected: string | null): Unmet[] {
  const rows = useStore(board.store, (s) => s.rows);
  if (selected === null || rows.length === 0 || rows.some(({ policy }) => policy.id === selected)) return [];
  return [{ says: `There is no policy called ${quoted(selected)} on this board. None is marked.` }];
}
