/** The one door: unknown data in, a whole scenario or all its errors out. */
import type { z } from 'zod';
import { crossChecks } from './checks';
import { pointer, problem, type ScenarioError, shown } from './errors';
import { LIMITS } from './limits';
import { resolve, type Scenario } from './resolve';
import { scenarioSchema } from './schema';
import { applyVenue } from './venues';

export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/** How many errors are reported at most; a wrong document of a thousand accounts has a thousand of the same kind. */
const MOST_ERRORS = 200;

/** Parses a document already read from JSON. Errors: every unknown field, wrong type, range, reference, with JSON pointer. */
export function parseScenario(input: unknown): Parsed {
  const deep = tooDeep(input);
  if (deep) return { ok: false, errors: [deep] };
  const based = applyVenue(input);
  if ('error' in based) return { ok: false, errors: [based.error] };
  const parsed = scenarioSchema.safeParse(based.document, { reportInput: true });
  if (!parsed.success) return { ok: false, errors: parsed.error.issues.flatMap(issueErrors).slice(0, MOST_ERRORS) };
  const errors = crossChecks(parsed.data);
  if (errors.length > 0) return { ok: false, errors: errors.slice(0, MOST_ERRORS) };
  return { ok: true, scenario: resolve(parsed.data) };
}

/** Parses JSON text. A syntax error names line and column; text over the size limit is not read at all. */
export function parseScenarioText(json: string): Parsed {
  if (json.length > LIMITS.documentBytes) {
    const message = `the document has ${json.length} characters, more than ${LIMITS.documentBytes}`;
    return { ok: false, errors: [problem('limit', message)] };
  }
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return { ok: false, errors: [problem('syntax', syntaxMessage(json, error))] };
  }
  return parseScenario(input);
}

function syntaxMessage(json: string, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const at = /position (\d+)/.exec(said)?.[1];
  if (at === undefined) return `not JSON: ${said}`;
  const before = json.slice(0, Number(at));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return `not JSON at line ${line}, column ${column}: ${said.replace(/ in JSON.*$/, '')}`;
}

function tooDeep(input: unknown): ScenarioError | null {
  let level: unknown[] = [input];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.nesting) return problem('limit', `nested deeper than ${LIMITS.nesting} levels`);
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return null;
}

function issueErrors(issue: z.core.$ZodIssue): ScenarioError[] {
  const path = pointer(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        message: `there is no field '${key}' here`,
        path: pointer([...issue.path, key]),
      }));
    case 'invalid_type':
      return [
        issue.input === undefined
          ? { code: 'missing', message: `this field is required (${issue.expected})`, path }
          : { code: 'wrong-type', message: `expected ${issue.expected}, not ${shown(issue.input)}`, path },
      ];
    case 'too_small':
    case 'too_big':
      return [{ code: 'out-of-range', message: rangeMessage(issue), path }];
    case 'invalid_value':
      return [{ code: 'not-allowed', message: `one of ${issue.values.join(', ')}, not ${shown(issue.input)}`, path }];
    case 'invalid_union':
      return [{ code: 'not-allowed', message: `no form of this field fits ${shown(issue.input)}`, path }];
    default:
      return [{ code: 'invalid', message: issue.message, path }];
  }
}

function rangeMessage(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const word =
    issue.code === 'too_small' ? (issue.inclusive ? 'at least' : 'above') : issue.inclusive ? 'at most' : 'below';
  if (issue.origin === 'array') return `${word} ${bound} entries`;
  if (issue.origin === 'string') return `${word} ${bound} characters`;
  return `${word} ${bound}, not ${shown(issue.input)}`;
}
