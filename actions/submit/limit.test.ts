import fc from 'fast-check';
import { expect, test } from 'vitest';
import { householdOf, openLimit } from './limit.ts';

const times = (count: number, limit: (address: string) => number, address: string) =>
  Array.from({ length: count }, () => limit(address));

test('sixty a minute from one address, and the next has to wait for the minute to end', () => {
  let now = 1_000;
  const limit = openLimit(() => now);
  expect(times(60, limit, '192.0.2.1')).toEqual(Array(60).fill(0));
  now += 20_500;
  expect(limit('192.0.2.1')).toBe(40);
  expect(limit('192.0.2.2')).toBe(0);
  now += 39_500;
  expect(limit('192.0.2.1')).toBe(0);
});

test('a clock that is set back locks nobody out', () => {
  let now = 1_000_000;
  const limit = openLimit(() => now);
  times(61, limit, '192.0.2.1');
  now = 0;
  expect(limit('192.0.2.1')).toBe(0);
});

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('who sits at the machine, %s, is not counted', (own) => {
  expect(times(100, openLimit(Date.now), own)).toEqual(Array(100).fill(0));
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8::3:4:5:6:7', '2001:db8:0:3'],
  ['::', '0:0:0:0'],
  ['', ''],
  ['inte en adress', 'inte en adress'],
])('%j counts as %j', (address, household) => expect(householdOf(address)).toBe(household));

test('all of an IPv6 connection is one', () => {
  const half = fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(half, half, half, (net, one, other) => {
      const written = (last: number[]) => [...net, ...last].map((part) => part.toString(16)).join(':');
      expect(householdOf(written(one))).toBe(householdOf(written(other)));
    }),
  );
});

test('an address may be any text', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof householdOf(text) === 'string'));
});
