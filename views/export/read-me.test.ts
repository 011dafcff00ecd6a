import { expect, it } from 'vitest';
import { EXPORT_TABLES } from '../../core/texts/export.ts';
import caseSchema from '../../schemas/case.json' with { type: 'json' };
import { exampleAssociation } from '../../testing/example/routines.ts';
import { associationExcerpt } from './association.ts';
import { caseFields } from './fields.ts';
import { readMe } from './read-me.ts';
import { columnsOf, type TableName } from './tables.ts';

const facts = {
  association: 'Exempelbygdens samordningsförbund',
  day: '2026-11-22',
  cases: 2,
  from: '2025-01-02',
  to: '2026-11-21',
  removed: 0,
};
const text = readMe(facts, []);
const lines = text.split('\n');

/** The names of all fields in a schema, wherever they are. */
function fieldNames(schema: object): string[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    return key === 'properties' ? [...Object.keys(value), ...fieldNames(value)] : fieldNames(value);
  });
}

it('describes every field that the file of a case can have, and every value that the schema names', () => {
  const last = caseFields().map(({ path }) => path.split('.').at(-1)?.replace('[]', ''));
  expect(fieldNames(caseSchema).filter((name) => !last.includes(name))).toEqual([]);
  for (const { path, about, values } of caseFields()) {
    expect(lines).toContain(path);
    expect(about.length).toBeGreaterThan(5);
    for (const value of values) expect(text).toContain(`    ${value.split(' ')[0]} – `);
  }
  const row = caseFields().find(({ path }) => path === 'historik[].händelse');
  expect(row?.values).toHaveLength(caseSchema.$defs.handelse.oneOf.length);
});

it('describes every table and every column', () => {
  for (const name of Object.keys(EXPORT_TABLES) as TableName[]) {
    expect(text).toContain(`(tabeller/${name}.csv)`);
    for (const [title, about] of columnsOf(name)) {
      expect(lines).toContain(`  ${title}`);
      expect(about).toMatch(/\.$/);
    }
  }
});

it('is plain text in short lines, with the day and how much it is', () => {
  expect(text).toMatch(/gjord 22\s+november 2026/);
  expect(text).toMatch(/2\s+ärenden/);
  expect(lines.filter((line) => line.length > 78)).toEqual([]);
  expect(text).not.toMatch(/undefined|\[object|\n\n\n|[ \t]\n/);
});

it('names the files that are left out, and not the name of one that is no case', () => {
  const left = readMe({ ...facts, removed: 3 }, [
    { path: 'cases/2026/11/EX-2026-7K3MQ9TB.yaml', why: 'unreadable' },
    { path: 'cases/2026/11/Torsten Bok.docx', why: 'stray' },
  ]);
  expect(left).toContain('  cases/2026/11/EX-2026-7K3MQ9TB.yaml går inte att läsa som ett ärende\n');
  expect(left).toContain('  cases/2026/11/… är ingen ärendefil\n');
  expect(left).not.toContain('Torsten');
  expect(left).toMatch(/De\s+är\s+3\./);
});

it('goes with what cases refer to in the association, and nothing about people', () => {
  const association = exampleAssociation();
  const excerpt = associationExcerpt(association);
  for (const { kod, namn } of [...association.områden, ...association.parter]) {
    expect(excerpt).toContain(`kod: ${kod}\n`);
    expect(excerpt).toContain(namn);
  }
  expect(excerpt).toContain('koordinator: Samverkanskoordinatorn i Nässjö');
  expect(excerpt).not.toMatch(/@|010-|age1|personer|inloggning|nycklar|möten|Karin|Omar/);
});
