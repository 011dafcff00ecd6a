import { randomBytes } from 'node:crypto';
import { isLoopback } from '../../adapters/loopback.ts';
import { seal, unseal } from '../../adapters/seal.ts';
import type { Service } from '../service.ts';
import { isFirstUse } from '../submit/kept-form.ts';
import type { SignInWay } from './way.ts';

/** How long an address works. At most as long as its use is remembered. Milliseconds. */
const LIFETIME = 60 * 60 * 1000;

/** Where a person signs in. */
export const SIGN_IN_PATH = '/arbete/in';

type Sealing = Pick<Service, 'secret' | 'now' | 'blobs'>;

/**
 * One machine: anyone who can start the service, or read its data folder, gets an address that works once. Only a
 * browser on the machine itself can use it, and only where the service listens on loopback alone: a request through a
 * proxy has the visitor's address.
 */
export const oneMachine: SignInWay = {
  name: 'maskin',
  isOpenFor: ({ request, address, host }) =>
    isLoopback(host) && isLoopback(address) && isLoopback(new URL(request.url).hostname),
};

/** Makes an address for signing in. @param base the service's own: `http://127.0.0.1:4321/` */
export function signInAddress({ secret, now }: Sealing, base: string): string {
  const code = { until: now() + LIFETIME, nonce: randomBytes(8).toString('hex') };
  const sealed = seal(secret, 'arbete-kod', '', JSON.stringify(code)).toString('base64url');
  return new URL(`${SIGN_IN_PATH}?kod=${sealed}`, base).href;
}

/** Whether a code has been made by this service, within its hour. Checking does not use it up. */
export function isSignInCode({ secret, now }: Sealing, code: string): boolean {
  if (code.length > 500) return false;
  const text = unseal(secret, 'arbete-kod', '', Buffer.from(code, 'base64url'));
  return text !== undefined && (JSON.parse(text) as { until: number }).until > now();
}

/** Uses a code: true once. The same bytes can be written as different texts, so the bytes are what is remembered. */
export async function useSignInCode(service: Sealing, code: string): Promise<boolean> {
  if (!isSignInCode(service, code)) return false;
  const written = Buffer.from(code, 'base64url').toString('base64url');
  return isFirstUse(service, `arbete-kod ${written}`);
}
