import type { Json, JsonObject } from './json.ts';
import { deref, type Schema } from './openapi.ts';

/**
 * Completes facts to a whole object of GitHub's: what the schema requires and the facts leave out becomes an obvious
 * placeholder. So an answer of the stand-in cannot drift from GitHub's description.
 */
export function complete(schema: Schema, facts: Json | undefined): Json {
  const whole = deref(schema);
  if (facts === undefined) return placeholder(whole);
  if (facts === null) return isNullable(whole) ? null : placeholder(whole);
  if (typeof facts !== 'object') return facts;
  const chosen = choose(whole, facts);
  if (Array.isArray(facts)) return facts.map((item) => complete(chosen.items ?? {}, item));
  const properties = propertiesOf(chosen);
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(facts))
    if (value !== undefined) result[key] = properties[key] ? complete(properties[key], value) : value;
  for (const key of requiredOf(chosen)) result[key] ??= placeholder(properties[key] ?? {}, result[key]);
  return result;
}

/** Keeps what a function makes of a schema: the description does not change, and every answer asks the same of it. */
function once<T>(make: (schema: Schema) => T): (schema: Schema) => T {
  const made = new WeakMap<Schema, T>();
  return (schema) => {
    if (made.has(schema)) return made.get(schema) as T;
    const value = make(schema);
    made.set(schema, value);
    return value;
  };
}

function placeholder(schema: Schema, already?: Json): Json {
  const whole = deref(schema);
  if (already === null || isNullable(whole)) return null;
  if (whole.enum) return whole.enum[0] ?? null;
  if (whole.allOf) return complete(whole, {});
  const choices = whole.oneOf ?? whole.anyOf;
  if (choices && !whole.properties) return placeholder(choices[0] ?? {});
  switch (whole.type) {
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return whole.minimum ?? 0;
    case 'boolean':
      return false;
    case 'string':
      return text(whole.format);
    default:
      return Object.fromEntries(
        (whole.required ?? []).map((key) => [key, placeholder(whole.properties?.[key] ?? {})]),
      );
  }
}

function text(format: string | undefined): string {
  if (format === 'uri') return 'https://unset.invalid/';
  if (format === 'date-time') return '1970-01-01T00:00:00Z';
  return format === 'email' ? 'unset@unset.invalid' : '';
}

const isNullable = once((schema): boolean => {
  const { type, anyOf, oneOf } = deref(schema);
  return (
    type === 'null' ||
    (Array.isArray(type) && type.includes('null')) ||
    [...(anyOf ?? []), ...(oneOf ?? [])].some(isNullable)
  );
});

/** Of several possible schemas, the one that has most of the facts' keys. */
function choose(schema: Schema, facts: Json[] | JsonObject): Schema {
  const fitting = choicesOf(schema).filter(({ type, properties, allOf }) =>
    Array.isArray(facts) ? type === 'array' : type === 'object' || properties || allOf,
  );
  const known = (one: Schema) => {
    const properties = propertiesOf(one);
    return Object.keys(facts).filter((key) => key in properties).length;
  };
  return fitting.toSorted((a, b) => known(b) - known(a))[0] ?? schema;
}

const choicesOf = once((schema): Schema[] => {
  const whole = deref(schema);
  const choices = whole.properties ? undefined : (whole.oneOf ?? whole.anyOf);
  return choices ? choices.flatMap(choicesOf) : [whole];
});

const propertiesOf = once((schema): Readonly<Record<string, Schema>> => {
  const { allOf, properties } = deref(schema);
  const merged: Record<string, Schema> = {};
  for (const one of [...(allOf ?? []).map(propertiesOf), properties ?? {}])
    for (const [key, value] of Object.entries(one)) {
      // An event describes a key fully in one part of its `allOf` and briefly in another.
      if (!merged[key] || size(value) > size(merged[key])) merged[key] = value;
    }
  return merged;
});

const size = (schema: Schema): number => JSON.stringify(deref(schema)).length;

const requiredOf = once((schema): string[] => {
  const { allOf, required } = deref(schema);
  return [...(allOf ?? []).flatMap(requiredOf), ...(required ?? [])];
});
