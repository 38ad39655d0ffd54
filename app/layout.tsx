import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Providers, THEME_SCRIPT } from '@/lib/ui/kit';
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

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
