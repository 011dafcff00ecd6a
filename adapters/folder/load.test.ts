import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { requireAssociation } from './cached.ts';
import { loadAssociation, routinePages } from './load.ts';

const cases = join(import.meta.dirname, '../../cases');
const made: string[] = [];

/** The example association without its cases, to break. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skav-association-'));
  made.push(folder);
  cpSync(join(cases, 'association.yaml'), join(folder, 'association.yaml'));
  cpSync(join(cases, 'routines'), join(folder, 'routines'), { recursive: true });
  return folder;
}

const change = (file: string, from: string, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
const found = async (folder: string) =>
  (await loadAssociation(folder)).faults.map(({ file, code }) => `${file} ${code}`);

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

it('reads an association and its routines', async () => {
  const folder = copy();
  expect(await found(folder)).toEqual([]);
  expect(Object.keys(await routinePages(folder))).toHaveLength(5);
});

it('needs a register of laws only for routines that refer to a law', async () => {
  const folder = copy();
  rmSync(join(folder, 'routines/lagar.yaml'));
  const faults = await found(folder);
  expect(new Set(faults.map((line) => line.split(' ')[1]))).toEqual(new Set(['law-unknown']));
});

it('updates a paragraph in every routine from the register', async () => {
  const folder = copy();
  const pages = async () =>
    Object.values(await routinePages(folder)).filter(({ html }) => /27\s+kap/.test(html));
  expect((await pages()).length).toBe(5);
  change(join(folder, 'routines/lagar.yaml'), 'paragraf: 27 kap. 2 §', 'paragraf: 28 kap. 2 §');
  expect(await pages()).toEqual([]);
});

it('finds a law that a routine refers to and nobody has verified', async () => {
  const folder = copy();
  change(join(folder, 'routines/lagar.yaml'), 'paragraf: 24 b §, verifierad: 2026-11-22', 'paragraf: 24 b §');
  expect(await found(folder)).toContain('routines/kommunal-namnd.md law-unverified');
});

it('finds a file that is not named after its routine', async () => {
  const folder = copy();
  cpSync(join(folder, 'routines/hoglandet.md'), join(folder, 'routines/annan.md'));
  expect(await found(folder)).toEqual(['routines/annan.md routine-id']);
});

it('refuses a folder that has faults', async () => {
  const folder = copy();
  change(join(folder, 'routines/hoglandet.md'), 'lyfts-till: 3', 'lyfts-till: 1');
  await expect(requireAssociation(folder)).rejects.toThrow(/hoglandet\.md:\d+:\d+ /);
});

it('finds a meeting of an unknown body, with its place and a suggestion', async () => {
  const folder = copy();
  change(join(folder, 'association.yaml'), 'organ: beredningsgrupp, datum', 'organ: beredninggrupp, datum');
  const { faults } = await loadAssociation(folder);
  expect(faults).toMatchObject([
    {
      file: 'association.yaml',
      code: 'meeting-body',
      column: 13,
      text: expect.stringContaining('beredningsgrupp?'),
    },
  ]);
  const line = readFileSync(join(folder, 'association.yaml'), 'utf8').split('\n')[(faults[0]?.line ?? 0) - 1];
  expect(line).toContain('beredninggrupp');
});
