import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Providers } from '@/lib/ui/kit';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Shockgraph', template: '%s, Shockgraph' },
  description: 'A liquidation-cascade laboratory: shock a market, watch who pulls down whom, and read why.',
  applicationName: 'Shockgraph',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FBF8F1' },
    { media: '(prefers-color-scheme: dark)', color: '#12161A' },
  ],
};

/** Reading the nonce makes every page one that is rendered when asked for: a nonce is for one answer. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script src="/theme.js" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
