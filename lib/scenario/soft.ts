/**
 * A document read as far as it can be: what is wrong of shape is null, the rest stands with its defaults. Thus the
 * checks between fields see everything that is good, even in a document of which a part is not.
 */
import { z } from 'zod';
import { type ParsedScenario, scenarioSchema } from './schema';

/** The same with null for every value, at whatever depth, that is not what it should be. */
export type Soft<T> = T extends undefined
  ? undefined
  : T extends readonly [unknown, unknown]
    ? T | null
    : T extends readonly (infer One)[]
      ? readonly Soft<One>[] | null
      : T extends object
        ? { readonly [Key in keyof T]: Key extends 'kind' ? T[Key] : Soft<T[Key]> } | null
        : T | null;

/** A whole document is one of these too. */
export type SoftScenario = Exclude<Soft<ParsedScenario>, null>;

let made: z.ZodType | null = null;

/** Null for what is no object. */
export function readSoftly(document: unknown): SoftScenario | null {
  made ??= softened(scenarioSchema);
  return made.parse(document) as SoftScenario | null;
}

/** Unknown fields are passed over and limits of lists too: both are told by the schema itself. */
function softened(schema: z.core.$ZodType): z.ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return fieldsOf(def).catch(null as never);
    case 'array':
      return z.array(softened(def.element)).catch(null as never);
    case 'record':
      return z.record(z.string(), softened(def.valueType)).catch(null as never);
    case 'optional':
      return softened(def.innerType).optional();
    case 'default':
      return softened(def.innerType).default(def.defaultValue);
    case 'prefault':
      return softened(def.innerType).prefault(def.defaultValue);
    case 'union':
      return formsOf(def, schema).catch(null as never);
    default:
      return (schema as z.ZodType).catch(null as never);
  }
}

/** @param form the field that tells forms apart: it has to be whole for the form to be known. */
function fieldsOf({ shape }: z.core.$ZodObjectDef, form: string | null = null): z.ZodObject {
  return z.object(
    Object.fromEntries(
      Object.entries(shape).map(([name, field]) => [name, name === form ? field : softened(field)] as const),
    ),
  );
}

function formsOf(def: z.core.$ZodUnionDef, schema: z.core.$ZodType): z.ZodType {
  if (!('discriminator' in def)) return schema as z.ZodType;
  const kind = String(def.discriminator);
  const forms = def.options.map((form) => {
    const inner = (form as z.core.$ZodTypes)._zod.def;
    if (inner.type !== 'object') throw new Error('a form is an object');
    return fieldsOf(inner, kind);
  });
  const [first, ...others] = forms;
  if (first === undefined) throw new Error('a union without forms');
  return z.discriminatedUnion(kind, [first, ...others]);
}
