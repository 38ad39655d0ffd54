import type { Metadata } from 'next';
import { StudioPage } from '@/lib/ui/studio';

export const metadata: Metadata = { title: 'Studio' };

export default function Page() {
  return <StudioPage />;
}
