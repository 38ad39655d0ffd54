/**
 * The schema as plain data that a form can be made of: every value a document may have, its kind, its range and its
 * default. Read off the JSON Schema, so that a field added to the schema stands in the form by itself.
 */
import { scenarioJsonSchema } from './jsonSchema';

/** A range: `min`, `max` are allowed themselves; `above`, `below` are not. */
export interface NumberShape {
  readonly kind: 'number';
  readonly integer: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly above?: number | undefined;
  readonly below?: number | undefined;
  readonly standard: unknown;
}
export interface TextShape {
  readonly kind: 'text';
  readonly maxLength?: number | undefined;
  /** Names of things: no spaces. */
  readonly isId: boolean;
  readonly standard: unknown;
}
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly standard: unknown;
}
export interface FlagShape {
  readonly kind: 'flag';
  readonly standard: unknown;
}
/** A value there is only one of: the document's version, the kind of a form. */
export interface ConstantShape {
  readonly kind: 'constant';
  readonly value: unknown;
  readonly standard: unknown;
}
export interface FieldShape {
  readonly name: string;
  /** May be absent, and nothing stands for it then. */
  readonly optional: boolean;
  readonly shape: Shape;
}
export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: readonly FieldShape[];
  readonly standard: unknown;
}
export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
  readonly min: number;
  readonly max: number;
  readonly standard: unknown;
}
export interface TupleShape {
  readonly kind: 'tuple';
  readonly items: readonly Shape[];
  readonly standard: unknown;
}
/** Values by id. */
export interface RecordShape {
  readonly kind: 'record';
  readonly value: Shape;
  readonly standard: unknown;
}
/** Forms told apart by the field `kind`. */
export interface VariantsShape {
  readonly kind: 'variants';
  readonly variants: readonly { readonly value: string; readonly shape: ObjectShape }[];
  readonly standard: unknown;
}
/** Forms told apart by their type: a number, or numbers by id. */
export interface FormsShape {
  readonly kind: 'forms';
  readonly forms: readonly Shape[];
  readonly standard: unknown;
}

export type LeafShape = NumberShape | TextShape | ChoiceShape | FlagShape;
export type Shape =
  | LeafShape
  | ConstantShape
  | ObjectShape
  | ListShape
  | TupleShape
  | RecordShape
  | VariantsShape
  | FormsShape;

let made: ObjectShape | null = null;

/** The whole document's shape; made once. */
export function scenarioShape(): ObjectShape {
  if (made === null) {
    const shape = shapeOf(scenarioJsonSchema());
    if (shape.kind !== 'object') throw new Error('a scenario is an object');
    made = shape;
  }
  return made;
}

/** What of JSON Schema zod writes. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

function shapeOf(schema: Schema): Shape {
  const standard = schema.default;
  if (schema.const !== undefined) return { kind: 'constant', value: schema.const, standard };
  if (schema.enum) return { kind: 'choice', options: schema.enum, standard };
  if (schema.oneOf) return variantsOf(schema.oneOf, standard);
  if (schema.anyOf) return { kind: 'forms', forms: schema.anyOf.map(shapeOf), standard };
  switch (schema.type) {
    case 'string':
      return { kind: 'text', maxLength: schema.maxLength, isId: schema.pattern !== undefined, standard };
    case 'boolean':
      return { kind: 'flag', standard };
    case 'number':
    case 'integer':
      return numberOf(schema, standard);
    case 'array':
      return arrayOf(schema, standard);
    case 'object':
      return objectOf(schema, standard);
    default:
      throw new Error(`no form for ${JSON.stringify(schema).slice(0, 80)}`);
  }
}

function numberOf(schema: Schema, standard: unknown): NumberShape {
  return {
    kind: 'number',
    integer: schema.type === 'integer',
    min: schema.minimum,
    max: schema.maximum,
    above: schema.exclusiveMinimum,
    below: schema.exclusiveMaximum,
    standard,
  };
}

function arrayOf(schema: Schema, standard: unknown): ListShape | TupleShape {
  if (schema.prefixItems) return { kind: 'tuple', items: schema.prefixItems.map(shapeOf), standard };
  if (!schema.items) throw new Error('a list needs the shape of its items');
  const { minItems: min = 0, maxItems: max = Number.POSITIVE_INFINITY } = schema;
  return { kind: 'list', item: shapeOf(schema.items), min, max, standard };
}

function objectOf(schema: Schema, standard: unknown): ObjectShape | RecordShape {
  if (schema.additionalProperties) return { kind: 'record', value: shapeOf(schema.additionalProperties), standard };
  const fields = Object.entries(schema.properties ?? {}).map(([name, value]) => ({
    name,
    optional: value.default === undefined && !(schema.required ?? []).includes(name),
    shape: shapeOf(value),
  }));
  return { kind: 'object', fields, standard };
}

function variantsOf(schemas: readonly Schema[], standard: unknown): VariantsShape {
  const variants = schemas.map((schema) => {
    const shape = objectOf(schema, undefined);
    const kind = shape.kind === 'object' ? shape.fields.find(({ name }) => name === 'kind')?.shape : undefined;
    if (shape.kind !== 'object' || kind?.kind !== 'constant') throw new Error('a form without its kind');
    return { value: String(kind.value), shape };
  });
  return { kind: 'variants', variants, standard };
}
