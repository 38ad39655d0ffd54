/** The one door: unknown data in, a whole scenario or all its errors out. */
import { crossChecks } from './checks';
import { problem, type ScenarioError } from './errors';
import { shapeErrors } from './issues';
import { LIMITS } from './limits';
import { doubledError, readText } from './readText';
import { resolve, type Scenario } from './resolve';
import { countWords, numberWords } from './sayings';
import { scenarioSchema } from './schema';
import { readSoftly } from './soft';
import { syntaxError } from './syntax';
import { upgradeDocument } from './upgrade';
import { applyVenue } from './venues';

export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/**
 * Parses a document already read from JSON. Errors, with JSON pointer, all of them: first what each field alone cannot be
 * (unknown, missing, of the wrong type, out of range), then what does not go together among the fields that are whole.
 */
export function parseScenario(input: unknown): Parsed {
  const outer = outerError(input);
  if (outer) return refused([outer]);
  const { document, errors } = applyVenue(upgradeDocument(input));
  const parsed = scenarioSchema.safeParse(document, { reportInput: true });
  if (parsed.success) {
    const all = [...errors, ...crossChecks(parsed.data)];
    return all.length > 0 ? refused(all) : { ok: true, scenario: resolve(parsed.data) };
  }
  const shape = shapeErrors(parsed.error.issues, input);
  const soft = readSoftly(document);
  const told = new Set(shape.map(({ path }) => path));
  const cross = soft === null ? [] : crossChecks(soft).filter(({ path }) => !told.has(path));
  return refused([...errors, ...shape, ...cross]);
}

/**
 * Parses JSON text. A syntax error names line and column; where it is clear how the text goes on after it, so is all the
 * rest. Text over the size limit is not read at all.
 */
export function parseScenarioText(json: string): Parsed {
  if (json.length > LIMITS.documentCharacters) return refused([tooLong(json)]);
  const { document, faults, doubled, isWhole, isKnown } = readText(json);
  const ofText = [...faults.map((fault) => syntaxError(json, fault)), ...doubled.map(doubledError)];
  if (!isWhole) return refused(ofText);
  const parsed = parseScenario(document);
  if (ofText.length === 0) return parsed;
  const rest = parsed.ok ? [] : parsed.errors.filter(isKnown);
  return refused([...ofText, ...rest]);
}

/** A text is not read at all beyond this. */
export function tooLong(text: string): ScenarioError {
  const { documentCharacters } = LIMITS;
  const message = `the text has ${countWords(text.length, 'character', 'characters')}; up to ${numberWords(documentCharacters)} are read`;
  return problem('limit', message);
}

/** Each once: a number may be beyond two limits of its field. */
function refused(errors: readonly ScenarioError[]): Parsed {
  const told = new Set<string>();
  const each = errors.filter(({ code, path, message }) => {
    const one = code === 'syntax' ? message : `${code} ${path}`;
    return !told.has(one) && told.add(one);
  });
  return { ok: false, errors: each.slice(0, LIMITS.errors) };
}

/** What has to be refused before anything walks through the document. */
function outerError(input: unknown): ScenarioError | null {
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
