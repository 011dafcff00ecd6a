import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import association from './association.json' with { type: 'json' };
import caseSchema from './case.json' with { type: 'json' };
import importMap from './import.json' with { type: 'json' };
import laws from './laws.json' with { type: 'json' };
import plan from './plan.json' with { type: 'json' };
import release from './release.json' with { type: 'json' };
import removal from './removal.json' with { type: 'json' };
import report from './report.json' with { type: 'json' };
import result from './result.json' with { type: 'json' };
import routine from './routine.json' with { type: 'json' };

interface Schema {
  title?: string;
  description?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: (Schema & { const?: string })[];
  additionalProperties?: boolean;
}

const FILES = {
  'association.json': association,
  'case.json': caseSchema,
  'report.json': report,
  'routine.json': routine,
  'laws.json': laws,
  'plan.json': plan,
  'release.json': release,
  'removal.json': removal,
  'result.json': result,
} as unknown as Record<string, Schema & { $defs?: Record<string, Schema> }>;

/** A field's schema and what it refers to. */
function resolved(schema: Schema, file: string): Schema {
  const [to = '', pointer = ''] = schema.$ref?.split('#') ?? [];
  if (schema.$ref === undefined) return schema;
  const target = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], FILES[to || file]);
  return { ...(target as Schema), ...schema };
}

function* fields(schema: Schema, file: string, at: string): Generator<[string, Schema]> {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    yield [`${at}.${key}`, resolved(property, file)];
    yield* fields(property, file, `${at}.${key}`);
  }
  for (const value of schema.oneOf ?? [])
    if (value.const !== undefined) yield [`${at}=${value.const}`, value];
  if (schema.items) yield* fields(schema.items, file, `${at}[]`);
}

it.each(Object.entries(FILES))('%s is a schema', (_file, schema) => {
  const ajv = new Ajv2020();
  expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
});

// findings/ajv-if-unevaluated.sh, ajv-dynamic-ref.sh and schema-types-tuple.sh show what becomes of them.
it('no schema has a keyword that ajv or the generator of types reads otherwise than the standard', () => {
  const all = JSON.stringify({ ...FILES, 'import.json': importMap });
  expect(all).toContain('"additionalProperties":');
  expect(all.match(/"(?:unevaluated(?:Items|Properties)|\$dynamic(?:Ref|Anchor)|prefixItems)":/g)).toBeNull();
});

// A `$ref` is a URI reference (JSON Schema 2020-12 Core, 8.2.3.1; RFC 3986, 4.1), which has no å, ä or ö: to a validator
// that asserts formats, a schema with such a reference is invalid. Escaped as %C3%A5 it is not found by
// @hyperjump/json-schema 1.18.0: findings/hyperjump-definition-names.sh. So what is referred to has a name in ASCII.
it('every reference is a URI reference that needs no escape', () => {
  const all = JSON.stringify({ ...FILES, 'import.json': importMap });
  const references = [...all.matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference);
  expect(references).toContain('report.json#/$defs/kod');
  expect(references.filter((reference) => !/^[\w./$#-]+$/.test(reference ?? ''))).toEqual([]);
});

describe.each(Object.entries(FILES))('%s', (file, schema) => {
  const all = [
    ...fields(schema, file, ''),
    ...Object.entries(schema.$defs ?? {}).flatMap(([name, def]) => [...fields(def, file, name)]),
  ];

  it.each(all)('has a Swedish title and description on %s', (_at, field) => {
    expect(field.title).toMatch(/^[A-ZÅÄÖ]/);
    expect(field.description).toMatch(/\S/);
  });

  it('is closed: an unknown key is a fault', () => {
    // What a condition adds is about an object that is closed already.
    const open = JSON.stringify(schema, (key, value: Schema) =>
      key !== 'else' &&
      value?.properties &&
      value.additionalProperties !== false &&
      '$defs' in value === false
        ? { ...value, OPEN: true }
        : value,
    );
    expect(open).not.toContain('OPEN');
    expect(schema.additionalProperties).toBe(false);
  });
});
