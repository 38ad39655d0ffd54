import { deleteScenario, getScenario, patchScenario } from '@/lib/api';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return getScenario(request, (await params).id);
}

export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  return patchScenario(request, (await params).id);
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  return deleteScenario(request, (await params).id);
}
