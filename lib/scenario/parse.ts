/** The one door: unknown data in, a whole scenario or all its errors out. */
import { crossChecks } from './checks';
import { problem, type ScenarioError } from './errors';
import { issueErrors } from './issues';
import { LIMITS } from './limits';
import { resolve, type Scenario } from './resolve';
import { scenarioSchema } from './schema';
import { syntaxMessage } from './syntax';
import { upgradeDocument } from './upgrade';
import { applyVenue } from './venues';

export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/**
 * Parses a document already read from JSON. Errors, with JSON pointer: first what each field alone cannot be (unknown,
 * missing, of the wrong type, out of range), all of it; in a document of whole fields then everything that does not go
 * together.
 */
export function parseScenario(input: unknown): Parsed {
  const shape = shapeError(input);
  if (shape) return refused([shape]);
  const { document, errors } = applyVenue(upgradeDocument(input));
  const parsed = scenarioSchema.safeParse(document, { reportInput: true });
  if (!parsed.success) return refused([...errors, ...parsed.error.issues.flatMap((issue) => issueErrors(issue))]);
  const all = [...errors, ...crossChecks(parsed.data)];
  return all.length > 0 ? refused(all) : { ok: true, scenario: resolve(parsed.data) };
}

/** Parses JSON text. A syntax error names line and column; text over the size limit is not read at all. */
export function parseScenarioText(json: string): Parsed {
  if (json.length > LIMITS.documentCharacters) {
    const message = `the document has ${json.length} characters, more than ${LIMITS.documentCharacters}`;
    return refused([problem('limit', message)]);
  }
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return refused([problem('syntax', syntaxMessage(json) ?? 'not JSON')]);
  }
  return parseScenario(input);
}

function refused(errors: readonly ScenarioError[]): Parsed {
  return { ok: false, errors: errors.slice(0, LIMITS.errors) };
}

/** What has to be refused before anything walks through the document. */
function shapeError(input: unknown): ScenarioError | null {
  let level: unknown[] = [input];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.nesting) return problem('limit', `nested deeper than ${LIMITS.nesting} levels`);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Object.hasOwn(value, '__proto__')) return problem('unknown-field', "there is no field '__proto__' anywhere");
      for (const child of Object.values(value)) next.push(child);
    }
    level = next;
  }
  return null;
}
