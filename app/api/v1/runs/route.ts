import { postRun } from '@/lib/api';

export const dynamic = 'force-dynamic';

export const POST = postRun;
