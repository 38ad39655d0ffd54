/** A field that is not there: which one was likely meant, and whether its name alone has to be changed. */
import { ALIASES, ELSEWHERE } from './aliases';
import { nearest, plain } from './nearest';
import { type ObjectShape, type Shape, scenarioShape } from './shape';

/** What a name may end in: what its number is of. */
const UNITS = /(?:Ms|Usd|Base|Rate|Share|Factor|Pct|Percent|Bps|Sec|Secs|Seconds|Min|Minutes|Hours|Days|Eur|Btc|Usdt)$/;

type Fields = Readonly<Record<string, unknown>>;

export interface Meant {
  /** The field that was likely meant; null where none is likely. */
  readonly to: string | null;
  /** Whether the value is one of that field too, in its unit, so that changing the name is all there is to do. */
  readonly fits: boolean;
  /** What stands here for a field of another tool. */
  readonly says: string | null;
}

/** What the schema has at a place of a document; null where the document leaves it. */
export function shapeAt(document: unknown, parts: readonly PropertyKey[]): Shape | null {
  let shape: Shape | undefined = scenarioShape();
  let value: unknown = document;
  for (const part of parts) {
    if (shape === undefined) return null;
    shape = within(shape, value, part);
    value = isObject(value) || Array.isArray(value) ? Reflect.get(value, part) : undefined;
  }
  return shape ?? null;
}

function within(shape: Shape, value: unknown, part: PropertyKey): Shape | undefined {
  switch (shape.kind) {
    case 'object':
    case 'variants':
      return objectOf(shape, value)?.fields.find(({ name }) => name === part)?.shape;
    case 'list':
      return shape.item;
    case 'tuple':
      return shape.items[Number(part)];
    case 'record':
      return shape.value;
    case 'forms': {
      const record = shape.forms.find(({ kind }) => kind === 'record');
      return record && within(record, value, part);
    }
    default:
      return undefined;
  }
}

/** The form that a value has; where no form is named, all there is to say is that it needs a kind. */
export function objectOf(shape: Shape | null, value: unknown): ObjectShape | null {
  if (shape?.kind === 'object') return shape;
  if (shape?.kind !== 'variants') return null;
  const kind = isObject(value) ? value.kind : undefined;
  const form = shape.variants.find((one) => one.value === kind);
  if (form) return form.shape;
  const options = shape.variants.map((one) => one.value);
  const choice = { kind: 'choice', options, standard: undefined } as const;
  return { kind: 'object', fields: [{ name: 'kind', optional: false, shape: choice }], standard: undefined };
}

/** For each of the fields of an object that are none here, what was meant; no two mean the same one. */
export function meantFields(value: Fields, { fields }: ObjectShape): Map<string, Meant> {
  const free = new Set(fields.map(({ name }) => name).filter((name) => !Object.hasOwn(value, name)));
  const unknown = Object.keys(value).filter((key) => !fields.some(({ name }) => name === key));
  const meant = new Map<string, Meant>();
  // A slip of the pen is surer than another tool's word, and that surer than what is left over.
  for (const find of [byLetters, byStem, byAlias, byWhatIsMissing]) {
    for (const key of unknown) {
      if (meant.has(key)) continue;
      const said = find === byLetters ? undefined : elsewhere(key, fields);
      const to = said === undefined ? find(key, [...free], fields) : null;
      if (said !== undefined) meant.set(key, { to: null, fits: false, says: said });
      if (to === null) continue;
      free.delete(to);
      const shape = fields.find(({ name }) => name === to)?.shape;
      meant.set(key, { to, fits: shape !== undefined && fits(shape, value[key]) && isSameUnit(key, to), says: null });
    }
  }
  return meant;
}

type Find = (key: string, free: readonly string[], fields: ObjectShape['fields']) => string | null;

const byLetters: Find = (key, free) => nearest(key, free);

/** The same in another unit. */
const byStem: Find = (key, free) => {
  const stem = plain(key.replace(UNITS, ''));
  return unitOf(key) === null ? null : (free.find((name) => plain(name.replace(UNITS, '')) === stem) ?? null);
};

const byAlias: Find = (key, free) => {
  const wanted = plain(key);
  return free.find((name) => ALIASES[name]?.some((alias) => plain(alias) === wanted)) ?? null;
};

/** The only field that is still needed, where it is of the same unit. */
const byWhatIsMissing: Find = (key, free, fields) => {
  const needed = fields.filter(({ name, optional, shape }) => {
    return free.includes(name) && !optional && shape.standard === undefined && unitOf(name) === unitOf(key);
  });
  const [only] = needed;
  return needed.length === 1 && only !== undefined && unitOf(key) !== null ? only.name : null;
};

function elsewhere(key: string, fields: ObjectShape['fields']): string | undefined {
  const wanted = plain(key);
  return ELSEWHERE.find(({ names, beside }) => names.includes(wanted) && fields.some(({ name }) => name === beside))
    ?.says;
}

/** The unit that stands last in a name, small; null for a name without one. */
function unitOf(name: string): string | null {
  return UNITS.exec(name)?.[0].toLowerCase() ?? null;
}

/** A name without a unit says nothing against another's. */
function isSameUnit(key: string, to: string): boolean {
  const unit = unitOf(key);
  return unit === null || unit === unitOf(to);
}

/** Whether a value is one that this shape allows, as far as it shows at once. */
function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'number':
      return typeof value === 'number' && isInRange(shape, value);
    case 'text':
      return typeof value === 'string' && (!shape.isId || !/[\s/@#]/.test(value));
    case 'choice':
      return typeof value === 'string' && shape.options.includes(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
    case 'tuple':
      return Array.isArray(value);
    case 'forms':
      return shape.forms.some((form) => fits(form, value));
    case 'constant':
      return value === shape.value;
    default:
      return isObject(value);
  }
}

function isInRange(shape: Extract<Shape, { kind: 'number' }>, value: number): boolean {
  const { integer, min, max, above, below } = shape;
  return (
    (!integer || Number.isInteger(value)) &&
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below)
  );
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
