import { expect, it } from 'vitest';
import { ANSWER_TEXTS as TEXTS } from '../texts/init.ts';
import { readKeys } from './keys.ts';

const checks = {
  publicKey: (key: string) => (key === 'age1good' ? undefined : TEXTS.keyKind),
  place: (path: string) => (path === '/taken' ? TEXTS.keyTaken : undefined),
};

it('is a place for the private key, or public keys that exist already', () => {
  expect(readKeys(' ~/nyckel.txt ', checks)).toEqual({ value: '~/nyckel.txt' });
  expect(readKeys('age1good\nage1good', checks)).toEqual({ value: ['age1good'] });
});

it.each([
  ['', TEXTS.empty],
  ['/taken', TEXTS.keyTaken],
  ['age1bad', TEXTS.keyKind],
  ['age1good, age1bad', TEXTS.keyKind],
  ['AGE-SECRET-KEY-1XYZ', TEXTS.keyPrivate],
  ['# publik nyckel: age1good\nAGE-SECRET-KEY-1XYZ', TEXTS.keyPrivate],
  ['/a\n/b', TEXTS.keyForm],
  ['~/', TEXTS.keyForm],
])('is refused: %j', (typed, fault) => expect(readKeys(typed, checks)).toEqual({ fault }));
