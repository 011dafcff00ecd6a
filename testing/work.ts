import type { Service } from '../actions/service.ts';
import { sealSession } from '../actions/work/session.ts';
import { mayBe } from '../actions/work/who-is.ts';
import type { Role } from '../core/work/person.ts';
import type { Arriving } from '../site/work/gate.ts';

/** Where the service of these tests is. */
export const WORK_SITE = 'http://127.0.0.1:4321';

/** The sealed session of the first person with a role, who has an area if one is given. */
export function sessionOf(service: Service, roll: Role, area?: string): string {
  const person = mayBe(service).find(
    (one) => one.roll === roll && (area === undefined || one.områden.includes(area)),
  );
  if (!person) throw new Error(`nobody is ${roll}`);
  return sealSession(service, { way: 'maskin', person: person.id });
}

/** A request for a route of the workspace, from this machine unless `changes` says otherwise. */
export function arriving(
  path: string,
  {
    pattern = path,
    form,
    origin = WORK_SITE,
    ...changes
  }: Partial<Arriving> & {
    form?: Record<string, string>;
    origin?: string | null;
  } = {},
): Arriving {
  const body = form && new URLSearchParams(form);
  const headers = new Headers(origin === null || !form ? {} : { origin });
  const request = new Request(new URL(path, WORK_SITE), {
    method: form ? 'POST' : 'GET',
    headers,
    ...(body ? { body } : {}),
  });
  return { request, pattern, address: '127.0.0.1', host: '127.0.0.1', cookie: undefined, ...changes };
}

/** Where a response leads; empty if it leads nowhere. */
export const locationOf = (response: Response): string => response.headers.get('location') ?? '';

/** The value of a cookie that a response sets; undefined if it does not set it. */
export const cookieOf = (response: Response, name: string): string | undefined =>
  response.headers
    .getSetCookie()
    .map((line) => new RegExp(`^${name}=([^;]*)`).exec(line)?.[1])
    .find((value) => value !== undefined);
