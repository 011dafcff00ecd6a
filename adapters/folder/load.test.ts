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

it('finds an unknown routine also when the file lacks something else, with a suggestion', async () => {
  const folder = copy();
  const file = join(folder, 'association.yaml');
  change(file, 'rutin: hoglandet', 'rutin: hoglandt');
  change(file, '\nnycklar:', '\nnycklarna:');
  const { faults } = await loadAssociation(folder);
  const codes = faults.map(({ code }) => code);
  expect(codes).toContain('unknown-routine');
  expect(codes.length).toBeGreaterThan(1);
  expect(faults.find(({ code }) => code === 'unknown-routine')?.text).toContain('hoglandet?');
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

it('finds an organisation number with any digit mistyped, or that is a birth number', async () => {
  const folder = copy();
  const file = join(folder, 'association.yaml');
  const original = readFileSync(file, 'utf8');
  rmSync(join(folder, 'routines'), { recursive: true });
  const codeOf = async (number: string) => {
    writeFileSync(file, original.replace('222000-0000', number));
    const codes = (await loadAssociation(folder)).faults.map(({ code }) => code);
    return codes.filter((code) => code !== 'unknown-routine');
  };
  // Skatteverket's own number, and an invented one whose digits are not all alike.
  for (const number of ['202100-5448', '252001-9874']) expect(await codeOf(number)).toEqual([]);
  const number = '252001-9874';
  for (const [at, digit] of [...number].entries()) {
    if (digit === '-') continue;
    const other = `${number.slice(0, at)}${(Number(digit) + 1) % 10}${number.slice(at + 1)}`;
    expect(['organisation-number', 'bad-form'], other).toContain((await codeOf(other)).join());
  }
  // A valid birth number that Skatteverket has reserved for tests, without a hyphen, with its century, and with letters.
  for (const wrong of ['640823-3234', '121212-1212', '2220000000', '16222000-0000', '222000-000A'])
    expect(await codeOf(wrong), wrong).toEqual([/^\d{10}$/.test(wrong) ? 'wrong-type' : 'bad-form']);
});
