import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { isDate } from '../../core/date.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The schemas, each with the name of its validator: some are named as words of JavaScript. */
const NAMES = {
  report: 'validateReport',
  case: 'validateCase',
  association: 'validateAssociation',
  routine: 'validateRoutine',
  laws: 'validateLaws',
  plan: 'validatePlan',
  release: 'validateRelease',
  removal: 'validateRemoval',
  result: 'validateResult',
  import: 'validateImport',
};

/** What the validators call, instead of what ajv loads with `require`. */
const HEAD = `// Made from the JSON Schemas in schemas/ by \`npm run types\`. Do not edit.
// @ts-nocheck
import equal from 'fast-deep-equal';
import { isDate } from '../date.ts';
import { textLength } from './text-length.ts';

const formats = { date: isDate };
`;
const CALLED = {
  'require("ajv/dist/runtime/equal").default': 'equal',
  'require("ajv/dist/runtime/ucs2length").default': 'textLength',
};

/** Compiles every schema: the content of `core/schema/validators.js`. */
export function validatorsCode(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    // A test holds that our schemas are valid.
    validateSchema: false,
    // A routine needs two deadlines by name and may have others.
    allowMatchingProperties: true,
    // Violations have sentences of our own.
    messages: false,
    // A definition that many fields refer to becomes one function.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addFormat('date', isDate);
  for (const name of Object.keys(NAMES)) {
    const schema = JSON.parse(readFileSync(join(ROOT, `schemas/${name}.json`), 'utf8'));
    ajv.addSchema(withEnums(schema) as object, `${name}.json`);
  }
  const files = Object.entries(NAMES).map(([name, validator]) => [validator, `${name}.json`] as const);
  let code = standalone(ajv, Object.fromEntries(files));
  for (const [from, to] of Object.entries(CALLED)) code = code.replaceAll(from, to);
  return `${HEAD}${code.replace('"use strict";', '')}\n`;
}

/**
 * Returns a schema with each list of codes as an `enum`. In the files a code has a title, so they are alternatives, and
 * a validator would try each of them and make an error for each that does not match.
 */
function withEnums(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withEnums);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    const codes = key === 'oneOf' && Array.isArray(value) ? value.map((one) => one.const) : [];
    return codes.length > 0 && codes.every((code) => typeof code === 'string')
      ? (['enum', codes] as const)
      : ([key, withEnums(value)] as const);
  });
  return Object.fromEntries(entries);
}

if (import.meta.main) writeFileSync(join(ROOT, 'core/schema/validators.js'), validatorsCode());
