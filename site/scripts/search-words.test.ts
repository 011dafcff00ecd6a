import { expect, test } from 'vitest';
import { matchesSearch } from './search-words.ts';

test.each([
  ['Exempelvårdcentralen i Nässjö', '', true],
  ['Exempelvårdcentralen i Nässjö', ' nässjö ', true],
  ['Exempelvårdcentralen i Nässjö', 'NASSJO', true],
  ['Exempelvårdcentralen i Nässjö', 'nässjö vårdc', true],
  ['Exempelvårdcentralen i Nässjö', 'eksjö', false],
  ['Exempelvårdcentralen i Nässjö', 'nässjö eksjö', false],
  ['Ånge', 'ange', true],
  ['Ange', 'ånge', false],
])('%j is found by %j: %s', (name, search, found) => expect(matchesSearch(name, search)).toBe(found));
