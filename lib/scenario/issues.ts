/** The schema's findings in words of our own: stable codes, a sentence with the value, the place as a JSON pointer. */
import type { z } from 'zod';
import { pointer, type ScenarioError, shown } from './errors';

type Issue = z.core.$ZodIssue;

const ID_RULE = 'an id has no spaces, none of / @ #, and is no word of the language';

/** @param above path of what the issue is within. */
export function issueErrors(issue: Issue, above: readonly PropertyKey[] = []): ScenarioError[] {
  const parts = [...above, ...issue.path];
  const path = pointer(parts);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        message: `there is no field '${key}' here`,
        path: pointer([...parts, key]),
      }));
    case 'invalid_type': {
      const expected = EXPECTED[issue.expected] ?? issue.expected;
      if (issue.input === undefined) return [{ code: 'missing', message: `required here: ${expected}`, path }];
      return [{ code: 'wrong-type', message: `expected ${expected}, not ${shown(issue.input)}`, path }];
    }
    case 'too_small':
    case 'too_big':
      return [{ code: 'out-of-range', message: rangeMessage(issue), path }];
    case 'invalid_value':
      return [notAllowed(issue.values, issue.input, path)];
    case 'invalid_union':
      return unionErrors(issue, parts);
    case 'invalid_key':
    case 'invalid_format':
      return [{ code: 'invalid-id', message: `${ID_RULE}: ${shown(issue.input)}`, path }];
    default:
      return [{ code: 'invalid', message: issue.message, path }];
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

function notAllowed(allowed: readonly unknown[], input: unknown, path: string): ScenarioError {
  const list = allowed.map(String).join(', ');
  const one = allowed.length > 1 ? `one of ${list}` : list;
  if (input === undefined) return { code: 'missing', message: `required here: ${one}`, path };
  return { code: 'not-allowed', message: `expected ${one}, not ${shown(input)}`, path };
}

/** Forms told apart by a field: that field. Forms told apart by type: what is wrong with the form of that type. */
function unionErrors(issue: z.core.$ZodIssueInvalidUnion, parts: readonly PropertyKey[]): ScenarioError[] {
  if ('options' in issue && Array.isArray(issue.options)) {
    return [notAllowed(issue.options, fieldOf(issue.input, parts.at(-1)), pointer(parts))];
  }
  const meant = issue.errors.find((form) => !form.some((one) => one.code === 'invalid_type' && one.path.length === 0));
  if (meant) return meant.flatMap((one) => issueErrors(one, parts));
  return [{ code: 'wrong-type', message: `no form of this field is like ${shown(issue.input)}`, path: pointer(parts) }];
}

function fieldOf(value: unknown, key: PropertyKey | undefined): unknown {
  return typeof value === 'object' && value !== null && key !== undefined ? Reflect.get(value, key) : undefined;
}

function rangeMessage(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const word =
    issue.code === 'too_small' ? (issue.inclusive ? 'at least' : 'above') : issue.inclusive ? 'at most' : 'below';
  if (issue.origin === 'array') return `${word} ${bound} entries`;
  if (issue.origin === 'string') return `${word} ${bound} characters`;
  return `${word} ${bound}, not ${shown(issue.input)}`;
}
