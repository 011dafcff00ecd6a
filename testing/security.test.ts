import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const TEXT = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
/** The rows of the threat model, each with its cells. */
const ROWS = [...TEXT.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) =>
  row.split('|').map((cell) => cell.trim()),
);

it('every file that SECURITY.md names exists', () => {
  const named = [...TEXT.matchAll(/`((?:\.?[\w-]+\/)+[\w.-]*)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

it('every row of the threat model names a test, or says what is not met', () => {
  const rows = ROWS.slice(2);
  expect(rows.length).toBeGreaterThan(40);
  for (const [who, want, met = '', shown = ''] of rows)
    expect(
      /\.(?:test|spec)\.ts`/.test(shown) || met.includes('**not met**') || met.includes('**Not met**'),
      `${who} ${want}`,
    ).toBe(true);
});
