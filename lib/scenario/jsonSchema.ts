/** The schema as JSON Schema (draft 2020-12), for editors and other programs: the document as people write it. */
import { z } from 'zod';
import { scenarioSchema } from './schema';

/** What `public/scenario.schema.json` holds. Rules between fields are not in it; every door checks those too. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(scenarioSchema, { io: 'input' });
  return {
    $schema,
    title: 'Shockgraph scenario, version 1',
    description:
      'Numbers in USD, base units, fractions and whole milliseconds; the unit stands last in a name. What fields say about each other (references, orders, sums, correlation) is checked by the application.',
    ...rest,
  };
}

/** The file's text. */
export function scenarioJsonSchemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
}
