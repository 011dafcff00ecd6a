import { type Person, people } from '../../core/work/person.ts';
import type { Service } from '../service.ts';
import type { Caller, SignInWay } from './way.ts';

/**
 * A proxy on this machine, at which people sign in before they reach the service. A session counts only in requests that
 * the proxy says come from the same person.
 */
export const proxyWay: SignInWay = {
  name: 'proxy',
  isOpenFor: ({ request, proxy }) =>
    proxy?.person !== undefined && new URL(request.url).host === new URL(proxy.site).host,
  isOf: ({ proxy }, id) => proxy?.person?.toLowerCase() === id,
};

/**
 * Whom the proxy names: one of the association's people, by the address, or the login of who has no address there. A login
 * next to an address is one at GitHub, and could be another person's at the proxy.
 */
export const proxiedPerson = (
  { association }: Pick<Service, 'association'>,
  caller: Caller,
): Person | undefined => people(association).find(({ id }) => proxyWay.isOf?.(caller, id));
