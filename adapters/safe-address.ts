import { isLoopback } from './loopback.ts';

/**
 * Whether an address can be used: https across a network, because anyone who can read a code or a cookie can use it.
 */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address) || /[?#\s]/.test(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));
}
