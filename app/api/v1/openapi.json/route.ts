import { getOpenApi } from '@/lib/api';

export const dynamic = 'force-dynamic';

export const GET = getOpenApi;
