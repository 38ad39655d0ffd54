import type { Metadata } from 'next';
import { LearnPage } from '@/lib/ui/learn';

export const metadata: Metadata = {
  title: 'Learn',
  description: 'Eight short lessons on margin, liquidation, cascades, insurance funds and auto-deleveraging.',
};

export default function Page() {
  return <LearnPage />;
}
