import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Json, JsonObject } from './json.ts';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: Json[];
  format?: string;
  minimum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Parameter {
  name: string;
  in: 'path' | 'query';
  schema: Schema;
}

export interface Operation {
  id: string;
  /** Its place in the description, as a JSON pointer. */
  pointer: string;
  parameters: Map<string, { pointer: string; type: string }>;
  body?: { pointer: string; schema: Schema; required: boolean };
  /** By status; the pointer is missing when the answer has no body. */
  responses: Map<number, { pointer?: string; schema?: Schema }>;
}

interface RawOperation {
  operationId: string;
  parameters?: (Parameter & { $ref?: string })[];
  requestBody?: { required?: boolean; content?: Record<string, { schema: Schema }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>;
}

interface Slice {
  paths: Record<string, Record<string, RawOperation>>;
  webhooks: Record<string, Schema>;
  components: JsonObject;
}

interface PathPattern {
  pattern: RegExp;
  names: string[];
  method: string;
  operation: Operation;
}

/** Path parameters that may contain slashes. */
const SPANS_SLASHES = /^(?:ref|path|basehead|branch)$/;
/** Escapes a name for a JSON pointer (RFC 6901). */
const escapeName = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const slice = JSON.parse(readFileSync(join(import.meta.dirname, 'api.json'), 'utf8')) as Slice;
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  validateSchema: false,
  unicodeRegExp: false,
  // A worker compiles each validator, and few values are checked with it.
  code: { optimize: false },
});
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
ajv.addFormat('date-time', TIME);
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
for (const name of ['repo.nwo', 'binary', 'timestamp', 'int32', 'int64', 'double', 'uri-template', 'uuid'])
  ajv.addFormat(name, true);
ajv.addSchema(slice as never, 'github');

/** Follows `$ref`; returns what has none as it is. */
export function deref<T extends { $ref?: string }>(thing: T): T {
  if (!thing.$ref) return thing;
  let found: unknown = slice;
  for (const name of thing.$ref.split('/').slice(1))
    found = (found as Record<string, unknown>)[name.replaceAll('~1', '/').replaceAll('~0', '~')];
  return deref(found as T);
}

function operationOf(path: string, method: string, raw: RawOperation): Operation {
  const pointer = `/paths/${escapeName(path)}/${method}`;
  const operation: Operation = { id: raw.operationId, pointer, parameters: new Map(), responses: new Map() };
  for (const [at, parameter] of (raw.parameters ?? []).entries()) {
    const { name, in: where, schema } = deref(parameter);
    const parameterPointer = parameter.$ref?.slice(1) ?? `${pointer}/parameters/${at}`;
    const type = String(deref(schema).type ?? 'string');
    operation.parameters.set(`${where}:${name}`, { pointer: `${parameterPointer}/schema`, type });
  }
  const body = raw.requestBody?.content?.['application/json'];
  if (body)
    operation.body = {
      pointer: `${pointer}/requestBody/content/application~1json/schema`,
      schema: body.schema,
      required: raw.requestBody?.required ?? false,
    };
  for (const [status, answer] of Object.entries(raw.responses)) {
    const answerPointer = answer.$ref?.slice(1) ?? `${pointer}/responses/${status}`;
    const schema = deref(answer).content?.['application/json']?.schema;
    const described = schema && { pointer: `${answerPointer}/content/application~1json/schema`, schema };
    operation.responses.set(Number(status), described ?? {});
  }
  return operation;
}

const routes: PathPattern[] = Object.entries(slice.paths)
  .flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => {
      const names: string[] = [];
      const pattern = path.replaceAll('.', '\\.').replace(/\{([^}]+)\}/g, (_, name: string) => {
        names.push(name);
        return SPANS_SLASHES.test(name) ? '(.+)' : '([^/]+)';
      });
      return {
        pattern: new RegExp(`^${pattern}$`),
        names,
        method: method.toUpperCase(),
        operation: operationOf(path, method, raw),
      };
    }),
  )
  // The longest first: `/issues/comments/{id}` before the path that would take `comments` for a number.
  .sort((a, b) => b.pattern.source.length - a.pattern.source.length);

/** Finds the operation that a request is for, with the parameters of its path, decoded. */
export function findOperation(
  method: string,
  path: string,
): { operation: Operation; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (!match) continue;
    const values = route.names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]);
    return { operation: route.operation, params: Object.fromEntries(values) };
  }
  return undefined;
}

/** The ids of all operations in the slice. */
export const operationIds = (): string[] => routes.map(({ operation }) => operation.id);

/** Validators by pointer, compiled at first use. */
const compiled = new Map<string, ValidateFunction>();

/** Describes in one line what is wrong with a value, six errors at most; empty when it is valid. */
export function schemaErrors(pointer: string, value: unknown): string {
  let validate = compiled.get(pointer);
  if (!validate) {
    validate = ajv.compile({ $ref: `github#${pointer.split('/').map(encodeURIComponent).join('/')}` });
    compiled.set(pointer, validate);
  }
  if (validate(value)) return '';
  const errors = (validate.errors ?? []).slice(0, 6);
  return errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`).join('; ');
}

/** The schema of an event's payload, by GitHub's name for the event: `pull-request-opened`. */
export const webhookSchema = (name: string): Schema | undefined => slice.webhooks[name];
/** The place of that schema in the description, as a JSON pointer. */
export const webhookPointer = (name: string): string => `/webhooks/${escapeName(name)}`;
