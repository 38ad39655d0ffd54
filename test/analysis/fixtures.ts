import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario, type Scenario } from '@/lib/scenario';

/** The teaching preset, parsed. */
export function twelve(): Scenario {
  const text = readFileSync(join(process.cwd(), 'public/presets/twelve-accounts.json'), 'utf8');
  const parsed = parseScenario((JSON.parse(text) as { scenario: unknown }).scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.scenario;
}
