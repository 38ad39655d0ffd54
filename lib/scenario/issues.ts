/** The schema's findings in words of our own: stable codes, a sentence with the value, the place as a JSON pointer. */
import type { z } from 'zod';
import { type Bound, fieldOf, partsOf, pointer, type ScenarioError, valueAt } from './errors';
import { LIMITS } from './limits';
import { nearest } from './nearest';
import { countWords, fieldName, listWords, numberWords, shown } from './sayings';
import { isObject, meantFields, objectOf, shapeAt } from './unknownFields';

type Issue = z.core.$ZodIssue;

const ID_RULE = 'has no spaces, none of / @ #, and is no word of the language';

/**
 * All of them. A field that is missing because its name is written wrong is told once, at the wrong name.
 * @param given the document as it was given, in which fields are named.
 */
export function shapeErrors(issues: readonly Issue[], given: unknown): ScenarioError[] {
  // Of more than are told, none is worked out: fifty thousand accounts may have the same wrong name.
  const told = issues.slice(0, 4 * LIMITS.errors).flatMap((issue) => issueErrors(issue));
  const errors = told.flatMap((error) => (error.code === 'missing' ? missingKind(error, given) : [error]));
  const meant = new Set<string>();
  const named = errors.map((error) => {
    if (error.code !== 'unknown-field') return error;
    const { message, to } = unknownField(error.path, given);
    if (to !== null) meant.add(to);
    return { ...error, message };
  });
  return named.filter(({ code, path }) => code !== 'missing' || !meant.has(path));
}

/** @param above path of what the issue is within. */
function issueErrors(issue: Issue, above: readonly PropertyKey[] = []): ScenarioError[] {
  const parts = [...above, ...issue.path];
  const path = pointer(parts);
  const name = fieldName(parts);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-field', message: '', path: pointer([...parts, key]) }));
    case 'invalid_type': {
      const expected = EXPECTED[issue.expected] ?? issue.expected;
      if (issue.input === undefined)
        return [{ code: 'missing', message: `${name} is missing; it has to be ${expected}`, path }];
      return [{ code: 'wrong-type', message: `${name} has to be ${expected}, not ${shown(issue.input)}`, path }];
    }
    case 'too_small':
    case 'too_big':
      return [{ code: 'out-of-range', message: rangeMessage(issue, name), path, ...numberBound(issue) }];
    case 'invalid_value':
      return [notAllowed(issue.values, issue.input, parts)];
    case 'invalid_union':
      return unionErrors(issue, parts);
    case 'invalid_key':
    case 'invalid_format':
      return [{ code: 'invalid-id', message: `a name ${ID_RULE}: ${shown(issue.input)} cannot be one`, path }];
    default:
      return [{ code: 'invalid', message: `${name}: ${issue.message}`, path }];
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a pair of numbers',
  object: 'an object',
  record: 'an object',
};

function notAllowed(allowed: readonly unknown[], input: unknown, parts: readonly PropertyKey[]): ScenarioError {
  const path = pointer(parts);
  const name = fieldName(parts);
  const words = allowed.map(String);
  const one = words.length > 1 ? `one of ${listWords(words)}` : (words[0] ?? '');
  if (input === undefined) return { code: 'missing', message: `${name} is missing; it has to be ${one}`, path };
  const meant = typeof input === 'string' ? nearest(input, words) : null;
  const ask = meant === null ? '' : `; did you mean '${meant}'?`;
  return { code: 'not-allowed', message: `${name} has to be ${one}, not ${shown(input)}${ask}`, path };
}

/** Forms told apart by a field: that field. Forms told apart by type: what is wrong with the form of that type. */
function unionErrors(issue: z.core.$ZodIssueInvalidUnion, parts: readonly PropertyKey[]): ScenarioError[] {
  if ('options' in issue && Array.isArray(issue.options)) {
    return [notAllowed(issue.options, fieldOf(issue.input, parts.at(-1)), parts)];
  }
  const meant = issue.errors.find((form) => !form.some((one) => one.code === 'invalid_type' && one.path.length === 0));
  if (meant) return meant.flatMap((one) => issueErrors(one, parts));
  const message = `${fieldName(parts)} is of another form than ${shown(issue.input)}`;
  return [{ code: 'wrong-type', message, path: pointer(parts) }];
}

type RangeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function boundOf(issue: RangeIssue): Pick<Bound, 'word' | 'at'> {
  if (issue.code === 'too_small') return { word: issue.inclusive ? 'at least' : 'above', at: Number(issue.minimum) };
  return { word: issue.inclusive ? 'at most' : 'below', at: Number(issue.maximum) };
}

function numberBound(issue: RangeIssue): Pick<ScenarioError, 'bound'> {
  const { input } = issue;
  if (issue.origin === 'array' || issue.origin === 'string' || typeof input !== 'number') return {};
  return { bound: { ...boundOf(issue), given: input } };
}

function rangeMessage(issue: RangeIssue, name: string): string {
  const { word, at: bound } = boundOf(issue);
  if (issue.origin === 'array') {
    const has = Array.isArray(issue.input) ? `, not ${numberWords(issue.input.length)}` : '';
    return `${name} has to have ${word} ${countWords(bound, 'entry', 'entries')}${has}`;
  }
  if (issue.origin === 'string') {
    const has = typeof issue.input === 'string' ? `, not ${numberWords(issue.input.length)}` : '';
    return `${name} has to have ${word} ${countWords(bound, 'character', 'characters')}${has}`;
  }
  return `${name} has to be ${word} ${numberWords(bound)}, not ${shown(issue.input)}`;
}

/** Path to a field that is none, in words; `to` is the place of the field that was meant. */
function unknownField(path: string, given: unknown): { message: string; to: string | null } {
  const parts = partsOf(path);
  const key = parts.at(-1) ?? '';
  const above = parts.slice(0, -1);
  const value = valueAt(given, above);
  const shape = objectOf(shapeAt(given, above), value);
  const there = `there is no field '${key}' here`;
  if (shape === null) return { message: there, to: null };
  const meant = isObject(value) ? meantFields(value, shape).get(key) : undefined;
  if (meant?.says) return { message: `${there}: ${meant.says}`, to: null };
  if (meant?.to) return { message: `${there}; did you mean '${meant.to}'?`, to: pointer([...above, meant.to]) };
  const fields = listWords(shape.fields.map(({ name }) => name));
  return { message: `${there}; the fields are ${fields}`, to: null };
}

/** The schema looks no further where the kind is missing: a field that was meant to be it stands beside. */
function missingKind(error: ScenarioError, given: unknown): ScenarioError[] {
  const parts = partsOf(error.path);
  if (parts.at(-1) !== 'kind') return [error];
  const value = valueAt(given, parts.slice(0, -1));
  const shape = objectOf(shapeAt(given, parts.slice(0, -1)), value);
  if (!isObject(value) || shape === null) return [error];
  const found = [...meantFields(value, shape)].find(([, { to }]) => to === 'kind');
  if (!found) return [error];
  return [{ code: 'unknown-field', message: '', path: pointer([...parts.slice(0, -1), found[0]]) }, error];
}
