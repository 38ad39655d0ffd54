import { getSchema } from '@/lib/api';

export const dynamic = 'force-dynamic';

export const GET = getSchema;
