import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * How many forms one address may post in a window: a whole municipality may share one, and a course may fill in the
 * form together.
 */
const MAX_POSTS = 60;
/** Milliseconds. */
const WINDOW = 60_000;

/** The key for requests without a valid IP address. */
const UNKNOWN_ADDRESS = 'okänd';
const LOOPBACK = '127.0.0.1';

interface PostCount {
  /** Milliseconds. */
  since: number;
  count: number;
}

/**
 * Limits how many forms an address may post in a minute, counted from its first. Counts are held in memory only, and
 * expired ones are dropped when the next request is counted.
 *
 * @param now milliseconds since 1970
 * @returns a function from an address to the seconds it has to wait: 0 when the request may go on, as always for
 *   loopback
 */
export function createRateLimiter(now: () => number): (address: string) => number {
  // In the order in which the minutes began.
  const counted = new Map<string, PostCount>();
  return (address) => {
    const key = rateLimitKey(address);
    if (isLoopback(key)) return 0;
    const at = now();
    // A clock that was set back must not lock anyone out.
    const isOver = ({ since }: PostCount) => at < since || at >= since + WINDOW;
    for (const [other, posts] of counted) {
      if (!isOver(posts)) break;
      counted.delete(other);
    }
    const before = counted.get(key);
    if (before && isOver(before)) counted.delete(key);
    const { since, count } = counted.get(key) ?? { since: at, count: 0 };
    counted.set(key, { since, count: count + 1 });
    return count < MAX_POSTS ? 0 : Math.ceil((since + WINDOW - at) / 1000);
  };
}

/**
 * The key under which a connection is counted, however its address is written: an IPv4 address, or the first half of an
 * IPv6 address, since a connection has all of the other half. A proxy may send any text: everything that is not an
 * address shares one key.
 *
 * @example
 * rateLimitKey('[2001:db8::1]:443'); // '2001:db8:0:0'
 */
export function rateLimitKey(address: string): string {
  const bare = withoutPort(address);
  // Node's check is strict. ipaddr.js also takes the old ways to write IPv4, such as `127.1`.
  if (isIP(bare) === 0) return UNKNOWN_ADDRESS;
  const ip = ipaddr.process(bare);
  if (ip.kind() === 'ipv4') return ip.toString();
  if (ip.range() === 'loopback') return LOOPBACK;
  return (ip as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');
}

/** An address without the port, the brackets and the zone that some proxies write with it. */
function withoutPort(address: string): string {
  const [, bare = address] = /^\[(.*)\](?::\d+)?$/.exec(address) ?? /^([\d.]+):\d+$/.exec(address) ?? [];
  return bare.replace(/%.*$/, '');
}

/**
 * Loopback is never limited: a proxy on this machine passes on the visitor's address, so a request without one was made
 * on the machine itself.
 */
function isLoopback(key: string): boolean {
  return key.startsWith('127.');
}
