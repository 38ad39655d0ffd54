'use client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { restoreTheme } from './theme';

/** Server state for the whole app. Stored scenarios never change, so nothing is fetched twice. */
export function Providers({ children }: { children: ReactNode }) {
  useLayoutEffect(restoreTheme, []);
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          // Without a network a request fails and says so; it does not wait in silence.
          queries: {
            staleTime: Infinity,
            retry: 1,
            refetchOnWindowFocus: false,
            structuralSharing: false,
            networkMode: 'always',
          },
          mutations: { networkMode: 'always' },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
