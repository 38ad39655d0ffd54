import type { Metadata } from 'next';
import { PolicyPage } from '@/lib/ui/policies';

export const metadata: Metadata = { title: 'Policy board' };

export default function Page() {
  return <PolicyPage />;
}
