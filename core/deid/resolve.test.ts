import { expect, test } from 'vitest';
import type { Candidate } from './candidate.ts';
import { normalise } from './normalise.ts';
import { resolve, resolveOverlaps, tierOf } from './resolve.ts';

const candidate = (start: number, end: number, rest: Partial<Candidate> = {}): Candidate => ({
  start,
  end,
  type: 'name',
  confidence: 0.6,
  rule: 'test',
  ...rest,
});

test.each([
  ['name', 0.49, 'note'],
  ['name', 0.5, 'warn'],
  ['name', 0.79, 'warn'],
  ['name', 0.8, 'stop'],
  ['protected', 0.5, 'stop'],
  ['quasi', 0.9, 'note'],
] as const)('%s with confidence %d is %s', (type, confidence, tier) => {
  expect(tierOf({ type, confidence })).toBe(tier);
});

test.each<[first: Partial<Candidate>, second: Partial<Candidate>, why: string]>([
  [{ type: 'email' }, { type: 'url' }, 'its type ranks higher'],
  [{ type: 'personnummer' }, { type: 'id', confidence: 0.81 }, 'its type ranks higher'],
  [{ type: 'id', confidence: 0.82 }, { type: 'personnummer' }, 'its shape can be nothing else'],
  [{ type: 'id', rule: 'id-label' }, { type: 'phone' }, 'it has a label'],
  [{ type: 'phone' }, { type: 'id' }, 'its type ranks higher'],
  [{ confidence: 0.7 }, { confidence: 0.6 }, 'it is surer'],
  [{ confidence: 0 }, { confidence: 0.98 }, 'it is known and harmless'],
])('of the same words %j is kept and %j is not: %s', (kept, dropped) => {
  const [a, b] = [candidate(2, 6, kept), candidate(2, 6, dropped)];
  expect(resolveOverlaps([a, b])).toEqual([a]);
  expect(resolveOverlaps([b, a])).toEqual([a]);
});

test('of equal rank the longer is kept, also when it is less sure', () => {
  const [long, short] = [candidate(0, 9), candidate(4, 9, { confidence: 0.9 })];
  expect(resolveOverlaps([short, long])).toEqual([long]);
});

test('a candidate is kept only if it beats every one that it overlaps', () => {
  const [name, url] = [candidate(0, 4), candidate(2, 8, { type: 'url' })];
  const phone = candidate(3, 12, { type: 'phone' });
  expect(resolveOverlaps([name, url, phone])).toEqual([url]);
  expect(resolveOverlaps([name, phone])).toEqual([phone]);
});

test('candidates that only touch are both kept', () => {
  const [left, right] = [candidate(0, 4, { type: 'email' }), candidate(4, 8)];
  expect(resolveOverlaps([right, left])).toEqual([left, right]);
});

test('drops what is empty and what is less sure than a warning, but not a quasi-identifier', () => {
  const quasi = candidate(0, 4, { type: 'quasi', confidence: 0.3 });
  const atWarn = candidate(5, 8, { confidence: 0.5 });
  expect(resolveOverlaps([quasi, atWarn, candidate(9, 12, { confidence: 0.49 }), candidate(13, 13)])).toEqual(
    [quasi, atWarn],
  );
});

test('gives findings in the offsets of the original, and none of what is known and harmless', () => {
  const plain = normalise('An\u00adna 112');
  expect(resolve([candidate(0, 4), candidate(5, 8, { type: 'phone', confidence: 0 })], plain)).toEqual([
    { start: 0, end: 5, type: 'name', confidence: 0.6, tier: 'warn', rule: 'test' },
  ]);
});
