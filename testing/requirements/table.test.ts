import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const here = new URL('.', import.meta.url);
const table = readFileSync(new URL('../../cases/routines/README.md', here), 'utf8');
const rows = [...table.matchAll(/^\| (\d+) [^|]+\|[^|]+\| ?(ja|delvis)? ?\|$/gm)];
const sources = readdirSync(here).filter((name) => name.endsWith('.test.ts') && name !== 'table.test.ts');
const tested = sources.flatMap((name) =>
  [...readFileSync(new URL(name, here), 'utf8').matchAll(/\(?'(\d+): /g)].map(([, number]) => Number(number)),
);

it('has every requirement once', () => {
  const numbers = rows.map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 115 }, (_, index) => index + 1));
});

it('has a test for each requirement that it calls behaviour, wholly or in part, and for no other', () => {
  const behaviour = rows.filter(([, , mark]) => mark !== undefined).map(([, number]) => Number(number));
  expect(behaviour.length).toBeGreaterThan(60);
  expect([...new Set(tested)].toSorted((a, b) => a - b)).toEqual(behaviour);
});
