/** The OpenAPI document as a page to read: markdown, written for the frame the other documents have. */
import { ERRORS } from './errors';
import { type LimitRow, limitRows } from './limits';
import { type OpenApiOperation, openApi } from './openapi';

type Json = Readonly<Record<string, unknown>>;

/** The reference: operations, errors, limits. */
export function apiReference(): string {
  const { paths } = openApi();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationText(method, path, operation)),
  );
  return ['## Operations', ...operations, errorsText(), limitsText()].join('\n\n');
}

function operationText(method: string, path: string, operation: OpenApiOperation): string {
  const { summary, description, parameters, requestBody, responses, security } = operation;
  const secret = security ? '\n\nNeeds the link’s secret: `Authorization: Bearer SECRET`.' : '';
  return [
    `### ${summary}`,
    `\`${method.toUpperCase()} ${path}\``,
    `${description}${secret}`,
    ...(parameters.length > 0 ? [parametersText(parameters)] : []),
    ...(requestBody ? [`Sent:\n\n${fieldsText(schemaIn(requestBody))}`] : []),
    ...Object.entries(responses).flatMap(([status, response]) => responseText(status, response)),
    `Refused with: ${refusedWith(responses)}.`,
  ].join('\n\n');
}

function parametersText(parameters: readonly Json[]): string {
  const rows = parameters.map(({ name, in: where, description }) => [`\`${name}\``, where, description]);
  return table(['Parameter', 'Where', 'Meaning'], rows);
}

function responseText(status: string, response: Json): string[] {
  if ('x-codes' in response) return [];
  if (status === '304') return ['304: what the reader has is what there is.'];
  return [`${status}:\n\n${fieldsText(schemaIn(response))}`];
}

function refusedWith(responses: Readonly<Record<string, Json>>): string {
  const codes = Object.entries(responses).flatMap(([status, response]) =>
    Array.isArray(response['x-codes']) ? response['x-codes'].map((code) => `\`${code}\` ${status}`) : [],
  );
  return codes.join(', ');
}

function schemaIn({ content }: Json): Json {
  const first = Object.values((content ?? {}) as Record<string, { schema?: Json }>)[0];
  return first?.schema ?? {};
}

/** The fields of an object; of several shapes, those of each. */
function fieldsText(schema: Json): string {
  const shapes = (schema.anyOf ?? schema.oneOf) as readonly Json[] | undefined;
  if (shapes) return shapes.map(fieldsText).join('\n\nor\n\n');
  if (typeof schema.$ref === 'string') return `\`${schema.$ref.split('/').at(-1)}\``;
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>);
  if (properties.length === 0) return 'a JSON object';
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const rows = properties.map(([name, field]) => [
    `\`${name}\`${required.has(name) ? '' : ', optional'}`,
    typeText(field),
    field.description,
  ]);
  return table(['Field', 'Type', 'Meaning'], rows);
}

function typeText(field: Json): string {
  const shapes = (field.anyOf ?? field.oneOf) as readonly Json[] | undefined;
  if (shapes) return shapes.map(typeText).join(' or ');
  if (typeof field.$ref === 'string') return String(field.$ref.split('/').at(-1));
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``;
  if (field.format === 'date-time') return 'moment, ISO 8601';
  if (field.type === 'object' && field.properties) return `{ ${Object.keys(field.properties).join(', ')} }`;
  return String(field.type ?? 'anything');
}

function errorsText(): string {
  const rows = Object.entries(ERRORS).map(([code, { status, says }]) => [`\`${code}\``, status, says]);
  return `## Errors\n\n${table(['Code', 'Status', 'Meaning'], rows)}`;
}

function limitsText(): string {
  const rows = limitRows().map(({ name, value, unit, says }: LimitRow) => [
    `\`${name}\``,
    value.toLocaleString('en-US'),
    unit,
    says,
  ]);
  return `## Limits\n\nReaching one is an answer with a code.\n\n${table(['Limit', 'Value', 'Unit', 'Meaning'], rows)}`;
}

/** A column in which nothing stands is left out. */
function table(names: readonly string[], all: readonly (readonly unknown[])[]): string {
  const kept = names.map((_, n) => all.some((cells) => String(cells[n] ?? '') !== ''));
  const [head, rows] = [names.filter((_, n) => kept[n]), all.map((cells) => cells.filter((_, n) => kept[n]))];
  const line = (cells: readonly unknown[]): string =>
    `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
