import { postScenario } from '@/lib/api';

export const dynamic = 'force-dynamic';

export const POST = postScenario;
