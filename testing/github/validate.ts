import type { JsonObject } from './json.ts';
import {
  deref,
  type Operation,
  type Schema,
  schemaErrors,
  webhookPointer,
  webhookSchema,
} from './openapi.ts';

/** Something that GitHub would refuse, ignore or not send, or that the stand-in does not support. */
export interface ApiFinding {
  where: 'route' | 'query' | 'path' | 'request' | 'answer' | 'event' | 'stand-in';
  operation: string;
  detail: string;
}

const NUMERIC = /^(?:integer|number)$/;

/** Converts a parameter to its type. */
function typed(value: string, type: string): unknown {
  if (NUMERIC.test(type)) return Number(value);
  return type === 'boolean' && /^(?:true|false)$/.test(value) ? value === 'true' : value;
}

/** Every property that any branch of a schema names; undefined when any property is allowed. */
function namesIn(schema: Schema): Set<string> | undefined {
  const { properties, allOf, anyOf, oneOf, type } = deref(schema);
  const parts = [...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])].map(namesIn);
  const known = [...Object.keys(properties ?? {}), ...parts.flatMap((names) => [...(names ?? [])])];
  return known.length > 0 || type !== 'object' ? new Set(known) : undefined;
}

/** Finds what is wrong with a request. GitHub silently ignores unknown body keys; here they are findings. */
export function checkRequest(
  operation: Operation,
  params: Record<string, string>,
  query: URLSearchParams,
  body: unknown,
): ApiFinding[] {
  const found: ApiFinding[] = [];
  const report = (where: ApiFinding['where'], detail: string) =>
    found.push({ where, operation: operation.id, detail });
  const check = (where: 'query' | 'path', name: string, value: string) => {
    const parameter = operation.parameters.get(`${where}:${name}`);
    if (!parameter) return report(where, `unknown parameter ${name}`);
    const faults = schemaErrors(parameter.pointer, typed(value, parameter.type));
    return faults && report(where, `${name}: ${faults}`);
  };
  for (const [name, value] of query) check('query', name, value);
  for (const [name, value] of Object.entries(params)) check('path', name, value);

  if (!operation.body) {
    if (body !== undefined && Object.keys(body as JsonObject).length > 0)
      report('request', 'the operation takes no body');
    return found;
  }
  if (body === undefined) {
    if (operation.body.required) report('request', 'a body is required');
    return found;
  }
  const faults = schemaErrors(operation.body.pointer, body);
  if (faults) report('request', faults);
  const names = namesIn(operation.body.schema);
  if (names && typeof body === 'object' && body !== null && !Array.isArray(body))
    for (const key of Object.keys(body)) if (!names.has(key)) report('request', `unknown body key ${key}`);
  return found;
}

/** Statuses that any operation may answer with, described or not. */
const ANYWHERE = new Set([301, 307, 401, 403, 404, 409, 422, 429]);

/** Finds what is wrong with an answer. */
export function checkResponse(operation: Operation, status: number, body: unknown): ApiFinding[] {
  const finding = (detail: string): ApiFinding[] => [{ where: 'answer', operation: operation.id, detail }];
  const described = operation.responses.get(status);
  if (!described)
    return ANYWHERE.has(status) || status >= 500 ? [] : finding(`status ${status} is not described`);
  // Many errors are in the description by their status only.
  if (!described.pointer) return body === undefined || status >= 400 ? [] : finding(`${status} has no body`);
  const faults = schemaErrors(described.pointer, body);
  return faults ? finding(`${status}: ${faults}`) : [];
}

/** Finds what is wrong with an event's payload. */
export function checkEvent(name: string, payload: unknown): ApiFinding[] {
  const finding = (detail: string): ApiFinding[] => [{ where: 'event', operation: name, detail }];
  if (!webhookSchema(name)) return finding('the slice does not have this event');
  const faults = schemaErrors(webhookPointer(name), payload);
  return faults ? finding(faults) : [];
}
