import { expect, it } from 'vitest';
import { isSameList, keptByObject, onceByObject } from './kept-by-object.ts';

it('makes something again only for another object or other values, and keeps the latest', () => {
  const kept = keptByObject<number>();
  const [one, other] = [{}, {}];
  let count = 0;
  const make = () => ++count;
  expect([kept(one, [1, 'a'], make), kept(one, [1, 'a'], make)]).toEqual([1, 1]);
  expect([kept(other, [1, 'a'], make), kept(one, [1, 'a'], make)]).toEqual([2, 1]);
  expect([kept(one, [1], make), kept(one, [1, 'b'], make), kept(one, [1, 'a'], make)]).toEqual([3, 4, 5]);
});

it('compares the other values as it is told to', () => {
  const kept = keptByObject<number>((a, b) => JSON.stringify(a) === JSON.stringify(b));
  const of = {};
  expect([
    kept(of, [{ a: 1 }], () => 1),
    kept(of, [{ a: 1 }], () => 2),
    kept(of, [{ a: 2 }], () => 3),
  ]).toEqual([1, 1, 3]);
});

it('makes nothing twice of an object, also when it made nothing', () => {
  let count = 0;
  const length = onceByObject((list: readonly unknown[]) => {
    count++;
    return list.length || undefined;
  });
  const [empty, two] = [[], [1, 2]];
  expect([length(empty), length(empty), length(two), length(two)]).toEqual([undefined, undefined, 2, 2]);
  expect(count).toBe(2);
});

it('tells lists apart by their values and their order', () => {
  expect(isSameList([1, 2], [1, 2])).toBe(true);
  expect(isSameList([1, 2], [2, 1])).toBe(false);
  expect(isSameList([1], [1, 2])).toBe(false);
  expect(isSameList([{}], [{}])).toBe(false);
});
