import { getPreset } from '@/lib/api';

export const dynamic = 'force-dynamic';

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return getPreset((await params).id);
}
