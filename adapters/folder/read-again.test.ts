import { expect, it, vi } from 'vitest';
import { readAgain } from './read-again.ts';

const reader = () => {
  const read = vi.fn((name: string, text?: string) => ({ list: [{ name, text }] }));
  return { read, again: readAgain(read) };
};

it('reads a file once while all that it depends on is the same', () => {
  const { read, again } = reader();
  expect(again('a', 'text')).toEqual({ list: [{ name: 'a', text: 'text' }] });
  expect(again('a', 'text')).toBe(again('a', 'text'));
  expect(read).toHaveBeenCalledTimes(1);
  again('a', 'Text');
  again('b', 'text');
  again('a');
  // The same letters, divided in another way.
  again('at', 'ext');
  expect(read).toHaveBeenCalledTimes(5);
});

it('returns what nobody can change for another', () => {
  const { again } = reader();
  expect(() => again('a').list.push({ name: 'b', text: undefined })).toThrow(TypeError);
  expect(() => {
    const [one] = again('a').list;
    if (one) one.name = 'b';
  }).toThrow(TypeError);
  expect(again('a').list).toEqual([{ name: 'a', text: undefined }]);
});

it('forgets the file read longest ago', () => {
  const { read, again } = reader();
  again('0');
  for (let i = 1; i < 50; i++) again(String(i));
  again('0');
  again('50');
  expect(read).toHaveBeenCalledTimes(51);
  again('0');
  expect(read).toHaveBeenCalledTimes(51);
  again('1');
  expect(read).toHaveBeenCalledTimes(52);
});
