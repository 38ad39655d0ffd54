import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';

/** Where pictures of links are found: a chat needs the whole address. */
export async function generateMetadata(): Promise<Metadata> {
  const host = (await headers()).get('host') ?? 'localhost';
  return { metadataBase: new URL(process.env.SHOCKGRAPH_ORIGIN ?? `http://${host}`) };
}

export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
