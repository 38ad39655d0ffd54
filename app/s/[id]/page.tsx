import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { readPreview } from '@/lib/api';
import { SharedPage } from '@/lib/ui/studio';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** Said to chats and to the tab; search engines are asked to leave links alone: only who has one should find it. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const preview = await readPreview(await headers(), id);
  const robots = { index: false, follow: false };
  if (!preview) return { title: 'Shared scenario', robots };
  const { title, says } = preview;
  return {
    title,
    description: says,
    robots,
    openGraph: { title, description: says, siteName: 'Shockgraph', type: 'article' },
    twitter: { card: 'summary_large_image', title, description: says },
  };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  return <SharedPage id={id} />;
}
