'use client';
import { useMemo, useState } from 'react';
import { type AccountSort, type AccountView, accountCount, accountsInView } from '@/lib/studio';
import { useStudio, useStudioState } from '../context';

/** Accounts on a page of the table. */
export const PAGE_ACCOUNTS = 25;

const ALL: AccountView = { query: '', sort: null, wrong: false };

export interface ShownAccounts {
  readonly view: AccountView;
  /** Indexes of all accounts that the view shows, in its order. */
  readonly order: readonly number[];
  /** Those of the page. */
  readonly onPage: readonly number[];
  readonly page: number;
  readonly pages: number;
  readonly count: number;
  /** Indexes of accounts at which something is to be mended. */
  readonly wrong: ReadonlySet<number>;
  readonly search: (query: string) => void;
  readonly sort: (sort: AccountSort | null) => void;
  readonly onlyWrong: (on: boolean) => void;
  readonly turn: (page: number) => void;
  /** Turns to the page that has an account, which may have come this moment. */
  readonly goTo: (index: number) => void;
}

/**
 * Which accounts are shown. They are put in order when one asks for it and not with every change: a row does not jump
 * away from under the hand that sets its collateral.
 */
export function useAccountView(): ShownAccounts {
  const studio = useStudio();
  const count = useStudioState((s) => accountCount(s.document));
  const wrong = useWrongAccounts();
  const [page, setPage] = useState(0);
  const [shown, setShown] = useState(() => arranged(ALL));
  function arranged(view: AccountView) {
    const { document } = studio.store.getState();
    return { view, count: accountCount(document), order: accountsInView(document, view, wrong) };
  }
  // One more or one less: all that come after it have another index.
  let now = shown;
  if (shown.count !== count) {
    now = arranged(shown.view);
    setShown(now);
  }
  const look = (change: Partial<AccountView>) => {
    setShown(arranged({ ...now.view, ...change }));
    setPage(0);
  };
  const pages = Math.max(1, Math.ceil(now.order.length / PAGE_ACCOUNTS));
  const at = Math.min(page, pages - 1);
  return {
    ...{ view: now.view, order: now.order, page: at, pages, count, wrong },
    onPage: now.order.slice(at * PAGE_ACCOUNTS, (at + 1) * PAGE_ACCOUNTS),
    search: (query) => look({ query }),
    sort: (sort) => look({ sort }),
    onlyWrong: (on) => look({ wrong: on }),
    turn: setPage,
    goTo: (index) => {
      const held = arranged(now.view);
      const next = held.order.includes(index) ? held : arranged(ALL);
      setShown(next);
      setPage(Math.floor(next.order.indexOf(index) / PAGE_ACCOUNTS));
    },
  };
}

/** By the errors of the document and by what was typed that is no value. */
function useWrongAccounts(): ReadonlySet<number> {
  const errors = useStudioState((s) => s.errors);
  const by = useStudioState((s) => s.errorsBy);
  const typed = useStudioState((s) => s.typed);
  return useMemo(() => {
    const places = [...(by === null ? errors.map(({ path }) => path) : []), ...Object.keys(typed)];
    return new Set(places.flatMap((place) => /^\/accounts\/(\d+)(\/|$)/.exec(place)?.[1] ?? []).map(Number));
  }, [errors, by, typed]);
}
