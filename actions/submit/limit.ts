/** How many forms one address may post in a window. A whole municipality may share one, and a course fills in at once. */
const MOST = 60;
/** Milliseconds. */
const WINDOW = 60_000;

/**
 * Counts what comes from each address, in memory and for a minute from the first: nothing of it is kept or written anywhere.
 * Gives how many seconds an address has to wait; 0 when it may go on, as who sits at the machine itself always may.
 */
export function openLimit(now: () => number): (address: string) => number {
  // In the order that the minutes began.
  const posts = new Map<string, { since: number; count: number }>();
  return (address) => {
    if (isOwn(address)) return 0;
    const at = now();
    for (const [household, { since }] of posts) {
      // A clock that was set back locks nobody out.
      if (at >= since && at < since + WINDOW) break;
      posts.delete(household);
    }
    const household = householdOf(address);
    const { since, count } = posts.get(household) ?? { since: at, count: 0 };
    posts.set(household, { since, count: count + 1 });
    return count < MOST ? 0 : Math.ceil((since + WINDOW - at) / 1000);
  };
}

/** What one connection is given: an IPv4 address, or the first half of an IPv6 address, which has all of its other half. */
export function householdOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [left = [], right] = address.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const zeros = right ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  return [...left, ...zeros, ...(right ?? [])].slice(0, 4).join(':').toLowerCase();
}

/** Whether an address is of the machine itself. A proxy on it says who asked, so without its word nobody else did. */
function isOwn(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address);
}
