import { getPreset } from '@/lib/api';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return getPreset(request, (await params).id);
}
