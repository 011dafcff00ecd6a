import { isLoopback } from './loopback.ts';

/** Whether what is sent to an address is encrypted on a network: a code or a cookie that others can read is theirs. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address) || /[?#\s]/.test(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));
}
