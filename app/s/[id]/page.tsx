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
  const request = await headers();
  const preview = await readPreview(request, id);
  const robots = { index: false, follow: false };
  if (!preview) return { title: 'Shared scenario', robots };
  const { title, says } = preview;
  return {
    title,
    description: says,
    robots,
    metadataBase: new URL(process.env.SHOCKGRAPH_ORIGIN ?? `http://${request.get('host') ?? 'localhost'}`),
    openGraph: { title, description: says, siteName: 'Shockgraph', type: 'article' },
    twitter: { card: 'summary_large_image', title, description: says },
  };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  return <SharedPage id={id} />;
}
