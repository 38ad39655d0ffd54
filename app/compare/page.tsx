import type { Metadata } from 'next';
import { ComparePage } from '@/lib/ui/compare';

export const metadata: Metadata = { title: 'Compare' };

export default function Page() {
  return <ComparePage />;
}
