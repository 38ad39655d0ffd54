import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { readTitle } from '@/lib/api';
import { PresentPage } from '@/lib/ui/present';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await readTitle(await headers(), decodeURIComponent((await params).id));
  return { title: title === null ? 'Presentation' : `${title}, presented` };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  return <PresentPage reference={decodeURIComponent(id)} />;
}
