import { isIP } from 'node:net';

/** How many forms one address may post in a window. A whole municipality may share one, and a course fills in at once. */
const MAX_POSTS = 60;
/** Milliseconds. */
const WINDOW = 60_000;

/** All whose address is none. */
const UNKNOWN = 'okänd';

interface PostCount {
  /** Milliseconds. */
  since: number;
  count: number;
}

/**
 * Counts what comes from each address, in memory and for a minute from the first: nothing of it is kept or written
 * anywhere, and what is older than a minute goes when the next is counted.
 * Gives how many seconds an address has to wait; 0 when it may go on, as who sits at the machine itself always may.
 */
export function createRateLimiter(now: () => number): (address: string) => number {
  // In the order that the minutes began.
  const counted = new Map<string, PostCount>();
  return (address) => {
    const key = rateLimitKey(address);
    if (isLoopback(key)) return 0;
    const at = now();
    // A clock that was set back locks nobody out.
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
 * What one connection is given, however it is written: an IPv4 address, or the first half of an IPv6 address, which has
 * all of its other half. What a proxy says may be any text; all that is no address is one household.
 */
export function rateLimitKey(address: string): string {
  const bare = withoutPort(address);
  if (isIP(bare) !== 6) return isIP(bare) === 4 ? bare : UNKNOWN;
  // Small letters, no zeros in front, and the last two parts never as IPv4.
  const written = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  if (written === '::1') return '127.0.0.1';
  const mapped = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(written);
  if (mapped) return mapped.slice(1).flatMap(bytes).join('.');
  const [left = [], right] = written.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const zeros = right ? Array<string>(8 - left.length - right.length).fill('0') : [];
  return [...left, ...zeros, ...(right ?? [])].slice(0, 4).join(':');
}

/** An address without the port, the brackets and the zone that some proxies write with it. */
function withoutPort(address: string): string {
  const [, bare = address] = /^\[(.*)\](?::\d+)?$/.exec(address) ?? /^([\d.]+):\d+$/.exec(address) ?? [];
  return bare.replace(/%.*$/, '');
}

function bytes(part: string): number[] {
  const value = Number.parseInt(part, 16);
  return [value >> 8, value & 0xff];
}

/** Whether a household is the machine itself. A proxy on it says who asked, so without its word nobody else did. */
function isLoopback(key: string): boolean {
  return key.startsWith('127.');
}
