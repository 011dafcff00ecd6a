import type { ErrorObject, ValidateFunction } from 'ajv';
import type {
  Association,
  Case,
  ImportMap,
  Laws,
  Plan,
  Release,
  Removal,
  Report,
  Result,
  Routine,
} from '../../schemas/types.ts';
import type { DataPath } from '../yaml/parse.ts';
import { type InheritedKey, withoutInheritedKeys } from './inherited-keys.ts';
import * as validators from './validators.js';

interface SchemaTypes {
  report: Report;
  case: Case;
  association: Association;
  routine: Routine;
  laws: Laws;
  plan: Plan;
  release: Release;
  removal: Removal;
  result: Result;
  import: ImportMap;
}

/** One way in which data does not follow its schema. */
export interface SchemaViolation {
  /** Stable code: `unknown-key`, `missing-key`, `wrong-type`, `unknown-code`, `bad-date`, … */
  code: string;
  path: DataPath;
  /** The Swedish title of the field, if the schema has one. */
  title: string | undefined;
  /** The Swedish description of the field, if the schema has one. */
  description: string | undefined;
  /** What is allowed: codes, keys or a limit. */
  allowed: readonly (string | number)[];
  /** The key that is unknown or missing, or the type that was expected. */
  detail: string;
  value: unknown;
}

interface TypedSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, unknown>;
}

const VALIDATORS: Record<keyof SchemaTypes, ValidateFunction> = {
  report: validators.validateReport,
  case: validators.validateCase,
  association: validators.validateAssociation,
  routine: validators.validateRoutine,
  laws: validators.validateLaws,
  plan: validators.validatePlan,
  release: validators.validateRelease,
  removal: validators.validateRemoval,
  result: validators.validateResult,
  import: validators.validateImport,
};

/** Every way in which `value` does not follow the schema; an empty list means that it has the schema's type. */
export function schemaViolations(name: keyof SchemaTypes, value: unknown): SchemaViolation[] {
  const validate = VALIDATORS[name];
  const { value: safe, inherited } = withoutInheritedKeys(value);
  const errors = validate(safe) ? [] : (validate.errors ?? []);
  const found = errors.filter((error) => !isSaidElsewhere(error)).map(toViolation);
  const refused = found.filter(({ code }) => code === 'unknown-key' || code === 'wrong-type');
  const isRefused = (path: DataPath) =>
    refused.some((one) => one.path.every((part, at) => part === path[at]));
  return [...inherited.filter(({ path }) => !isRefused(path)).map(inheritedKey), ...found];
}

/** Whether `value` follows the schema. Faster than `schemaViolations`, and without reasons. */
export function conforms<Name extends keyof SchemaTypes>(
  name: Name,
  value: unknown,
): value is SchemaTypes[Name] {
  const { value: safe, inherited } = withoutInheritedKeys(value);
  return inherited.length === 0 && VALIDATORS[name](safe) === true;
}

/** The violation of a key that every object inherits. No schema has it, so what is allowed instead is left out. */
function inheritedKey({ path, key, value }: InheritedKey): SchemaViolation {
  const none = { title: undefined, description: undefined, allowed: [] };
  return { ...none, code: 'unknown-key', path: [...path, key], detail: key, value };
}

/**
 * Whether another error covers this one: an error inside an alternative is reported more clearly with the alternative,
 * and a condition with what it leads to.
 */
function isSaidElsewhere(error: ErrorObject): boolean {
  if (error.keyword === 'if' || (error.keyword === 'type' && /^#\/else\//.test(error.schemaPath)))
    return true;
  return /\/(?:oneOf|anyOf)\/\d+\//.test(error.schemaPath);
}

const CODES: Record<string, string> = {
  type: 'wrong-type',
  pattern: 'bad-form',
  minLength: 'too-short',
  maxLength: 'too-long',
  minimum: 'too-small',
  maximum: 'too-large',
  minItems: 'too-few',
  maxItems: 'too-many',
  minProperties: 'too-few',
  maxProperties: 'too-many',
  uniqueItems: 'repeated',
  anyOf: 'wrong-type',
};

function toViolation(error: ErrorObject): SchemaViolation {
  const path = parsePointer(error.instancePath);
  const schema = (error.parentSchema ?? {}) as TypedSchema;
  const base = {
    path,
    title: schema.title,
    description: schema.description,
    allowed: [] as (string | number)[],
    detail: '',
    value: error.data,
  };
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return {
        ...base,
        code: 'unknown-key',
        path: [...path, key],
        detail: key,
        allowed: Object.keys(schema.properties ?? {}),
      };
    }
    case 'required':
      return { ...base, code: 'missing-key', detail: String(params['missingProperty']) };
    case 'const':
      return { ...base, code: 'unknown-code', allowed: [params['allowedValue'] as string] };
    case 'enum':
      return { ...base, code: 'unknown-code', allowed: params['allowedValues'] as string[] };
    case 'format':
      return { ...base, code: 'bad-date' };
    case 'type':
      return { ...base, code: 'wrong-type', detail: String(params['type']) };
    default:
      return {
        ...base,
        code: CODES[error.keyword] ?? error.keyword,
        allowed: typeof params['limit'] === 'number' ? [params['limit']] : [],
      };
  }
}

/** A JSON pointer as a path. Keys of digits only are indexes. */
function parsePointer(instancePath: string): (string | number)[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
