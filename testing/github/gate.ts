import {
  deref,
  faultsOf,
  type Operation,
  type Schema,
  webhookPointer,
  webhookSchema,
} from './description.ts';
import type { JsonObject } from './json.ts';

/** Something that GitHub would not take, would not say, or that the stand-in does not know. */
export interface Finding {
  where: 'route' | 'query' | 'path' | 'request' | 'answer' | 'event' | 'stand-in';
  operation: string;
  detail: string;
}

const NUMERIC = /^(?:integer|number)$/;

/** A parameter as its type wants it. */
function typed(value: string, type: string): unknown {
  if (NUMERIC.test(type)) return Number(value);
  return type === 'boolean' && /^(?:true|false)$/.test(value) ? value === 'true' : value;
}

/** Every property that any branch of a schema names; undefined when it takes any. */
function namesIn(schema: Schema): Set<string> | undefined {
  const { properties, allOf, anyOf, oneOf, type } = deref(schema);
  const parts = [...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])].map(namesIn);
  const known = [...Object.keys(properties ?? {}), ...parts.flatMap((names) => [...(names ?? [])])];
  return known.length > 0 || type !== 'object' ? new Set(known) : undefined;
}

/** What is wrong with a request. GitHub ignores body keys that it does not know; here they are findings. */
export function checkRequest(
  operation: Operation,
  params: Record<string, string>,
  query: URLSearchParams,
  body: unknown,
): Finding[] {
  const found: Finding[] = [];
  const say = (where: Finding['where'], detail: string) =>
    found.push({ where, operation: operation.id, detail });
  const check = (where: 'query' | 'path', name: string, value: string) => {
    const parameter = operation.parameters.get(`${where}:${name}`);
    if (!parameter) return say(where, `unknown parameter ${name}`);
    const faults = faultsOf(parameter.pointer, typed(value, parameter.type));
    return faults && say(where, `${name}: ${faults}`);
  };
  for (const [name, value] of query) check('query', name, value);
  for (const [name, value] of Object.entries(params)) check('path', name, value);

  if (!operation.body) {
    if (body !== undefined && Object.keys(body as JsonObject).length > 0)
      say('request', 'the operation takes no body');
    return found;
  }
  if (body === undefined) {
    if (operation.body.required) say('request', 'a body is required');
    return found;
  }
  const faults = faultsOf(operation.body.pointer, body);
  if (faults) say('request', faults);
  const names = namesIn(operation.body.schema);
  if (names && typeof body === 'object' && body !== null && !Array.isArray(body))
    for (const key of Object.keys(body)) if (!names.has(key)) say('request', `unknown body key ${key}`);
  return found;
}

/** Statuses that any operation may answer with, described or not. */
const ANYWHERE = new Set([301, 307, 401, 403, 404, 409, 422, 429]);

/** What is wrong with an answer. */
export function checkAnswer(operation: Operation, status: number, body: unknown): Finding[] {
  const say = (detail: string): Finding[] => [{ where: 'answer', operation: operation.id, detail }];
  const described = operation.answers.get(status);
  if (!described)
    return ANYWHERE.has(status) || status >= 500 ? [] : say(`status ${status} is not described`);
  // Of many errors the description says only that they are.
  if (!described.pointer) return body === undefined || status >= 400 ? [] : say(`${status} has no body`);
  const faults = faultsOf(described.pointer, body);
  return faults ? say(`${status}: ${faults}`) : [];
}

/** What is wrong with an event's payload. */
export function checkEvent(name: string, payload: unknown): Finding[] {
  const say = (detail: string): Finding[] => [{ where: 'event', operation: name, detail }];
  if (!webhookSchema(name)) return say('the slice does not have this event');
  const faults = faultsOf(webhookPointer(name), payload);
  return faults ? say(faults) : [];
}
