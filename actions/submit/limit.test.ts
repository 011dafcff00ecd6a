import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRateLimiter, rateLimitKey } from './limit.ts';

const times = (count: number, limit: (address: string) => number, address: string) =>
  Array.from({ length: count }, () => limit(address));

test('allows sixty a minute from one address, and the next waits for the minute to end', () => {
  let now = 1_000;
  const limit = createRateLimiter(() => now);
  expect(times(60, limit, '192.0.2.1')).toEqual(Array(60).fill(0));
  now += 20_500;
  expect(limit('192.0.2.1')).toBe(40);
  expect(limit('192.0.2.2')).toBe(0);
  now += 39_500;
  expect(limit('192.0.2.1')).toBe(0);
});

test('a clock that is set back does not lock anyone out', () => {
  let now = 1_000_000;
  const limit = createRateLimiter(() => now);
  times(61, limit, '192.0.2.1');
  now = 0;
  expect(limit('192.0.2.1')).toBe(0);
});

test('a clock that is set back locks no one out, even when an older minute is still running', () => {
  let now = 1_000_000;
  const limit = createRateLimiter(() => now);
  limit('192.0.2.2');
  now += 50_000;
  times(61, limit, '192.0.2.1');
  now -= 20_000;
  expect(limit('192.0.2.1')).toBe(0);
});

test.each([
  ['port', (at: number) => `192.0.2.1:${50_000 + at}`],
  ['port after brackets', (at: number) => `[2001:db8::1]:${50_000 + at}`],
  ['zone', (at: number) => `fe80::1%eth${at}`],
  ['number of zeros', (at: number) => `${'0'.repeat(at % 2)}db8::1`],
  ['text that is not an address', (at: number) => `127.${at} eller något`],
])('a changing %s does not start a new minute', (_, written) => {
  const limit = createRateLimiter(() => 1_000);
  expect(Array.from({ length: 61 }, (_none, at) => limit(written(at))).at(-1)).toBe(60);
});

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '[::1]:80', '0:0:0:0:0:0:0:1', '::ffff:7f00:1'])(
  'loopback, written as %s, is never limited',
  (own) => {
    expect(times(100, createRateLimiter(Date.now), own)).toEqual(Array(100).fill(0));
  },
);

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8::3:4:5:6:7', '2001:db8:0:3'],
  ['::', '0:0:0:0'],
  ['2001:0db8::1', '2001:db8:0:0'],
  ['192.0.2.1:51234', '192.0.2.1'],
  ['[2001:db8::1]:443', '2001:db8:0:0'],
  ['[2001:db8::1]', '2001:db8:0:0'],
  ['::ffff:c000:201', '192.0.2.1'],
  ['[::FFFF:192.0.2.1]:443', '192.0.2.1'],
  ['', 'okänd'],
  ['inte en adress', 'okänd'],
  ['127.0.0.1.example', 'okänd'],
  ['[]:1', 'okänd'],
])('%j counts as %j', (address, key) => expect(rateLimitKey(address)).toBe(key));

test('all addresses of an IPv6 connection share a key', () => {
  const half = fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(half, half, half, (net, one, other) => {
      const written = (last: number[]) => [...net, ...last].map((part) => part.toString(16)).join(':');
      expect(rateLimitKey(written(one))).toBe(rateLimitKey(written(other)));
    }),
  );
});

test('an address has one key however it is written, and a key has one of a few shapes', () => {
  const address = fc.oneof(fc.ipV4(), fc.ipV6());
  fc.assert(
    fc.property(address, fc.nat(0xffff), (written, port) => {
      const bracketed = written.includes(':') ? `[${written}]` : written;
      expect(rateLimitKey(`${bracketed}:${port}`)).toBe(rateLimitKey(written));
      expect(rateLimitKey(written)).not.toBe('okänd');
    }),
  );
  const loose = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789abcf:.[]%') }));
  fc.assert(
    fc.property(loose, (text) =>
      /^(?:okänd|\d+(?:\.\d+){3}|[\da-f]{1,4}(?::[\da-f]{1,4}){3})$/.test(rateLimitKey(text)),
    ),
  );
});
