import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLocalStore } from '../../adapters/store/local.ts';
import { receiptHashOf } from '../../core/case/case.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { oldExports } from '../../testing/import/exports.ts';
import type { OldExport } from '../../testing/import/old-cases.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { archiveFiles } from '../check/archive-files.ts';
import { folderFiles } from '../check/case-files.ts';
import { checkCorpus } from '../check/corpus.ts';
import { main } from '../skav.ts';
import { type ImportOptions, importCases } from './import.ts';

const done: (() => void)[] = [];
afterAll(() => {
  for (const clean of done) clean();
});
const forAll = (clean: () => void) => void done.push(clean);
const place = temporaryFolder(forAll);
const today = '2026-11-29';
const exports = await oldExports(24);
const [register] = exports as [OldExport];

function put(name: string, content: string | Uint8Array): string {
  const path = join(place, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}
const putBoth = ({ name, bytes, map }: OldExport): [string, string] => [
  put(name, bytes),
  put(`${name}.yaml`, map),
];
/** The register with a text replaced, in a new file. */
const changed = (from: string | RegExp, to: string): [string, string] => {
  const text = register.bytes.toString('latin1').replace(from, to);
  return putBoth({ ...register, name: 'changed.csv', bytes: Buffer.from(text, 'latin1') });
};

function inFolder(): ImportOptions {
  const folder = associationFolder(forAll);
  return { folder, files: folderFiles(folder), today, dry: false };
}
const again = (options: ImportOptions): ImportOptions => ({ ...options, files: folderFiles(options.folder) });
const casesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^20\d\d\/\d\d\/.*\.yaml$/.test(path))
    .toSorted();

const output: string[] = [];
beforeEach(() => {
  output.length = 0;
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text) => void output.push(String(text)));
});

describe('the exports of four systems', () => {
  const options = inFolder();

  it.each(exports)(
    '$name becomes cases that a check finds nothing wrong with, and is imported once',
    async (one) => {
      const before = casesIn(options.folder).length;
      const [file, map] = putBoth(one);
      expect(await importCases(file, map, { ...again(options), dry: true })).toMatchObject({ kind: 'done' });
      expect(casesIn(options.folder)).toHaveLength(before);
      expect(await importCases(file, map, again(options))).toMatchObject({
        kind: 'done',
        counts: { read: 24, fresh: 24, held: 0, known: 0, removed: 0 },
      });
      expect(casesIn(options.folder)).toHaveLength(before + 24);
      expect((await checkCorpus(options.folder)).faults).toEqual([]);
      expect(await importCases(file, map, again(options))).toMatchObject({
        counts: { fresh: 0, known: 24 },
        differs: [],
      });
      expect(casesIn(options.folder)).toHaveLength(before + 24);
    },
  );
});

describe('an import', () => {
  it('is one commit in an archive that is in use, and the same cases get the same ids', async () => {
    const own = inFolder();
    const [file, map] = putBoth(register);
    await importCases(file, map, own);
    const archive = join(temporaryFolder(forAll), 'cases.git');
    const store = await openLocalStore(archive, { seed: associationFolder(forAll) });
    const before = await store.snapshot();
    await importCases(file, map, { ...own, files: archiveFiles(archive) });
    const after = await store.snapshot(before);
    expect(after.main.map(({ path }) => path)).toEqual(casesIn(own.folder).map((path) => `cases/${path}`));
    const [first] = after.main;
    if (!first) throw new Error('nothing was imported');
    expect(await store.history(first.path)).toMatchObject([{ message: expect.stringContaining('24') }]);
    expect(await importCases(file, map, { ...own, files: archiveFiles(archive) })).toMatchObject({
      counts: { fresh: 0, known: 24 },
    });

    // One that is removed here does not come back, and one that is worked on is left alone.
    const text = await store.text(first.oid);
    const removed = tryReadCase(text);
    if (!removed) throw new Error('unreadable');
    const note = {
      path: `cases/borttagna/${receiptHashOf(removed)}.yaml`,
      text: 'schema: 1\ndatum: 2026-11-29\nskäl: identifierar\n',
    };
    await store.remove({ id: removed.id, path: first.path, before: text, note, message: 'Ta bort' });
    expect(await importCases(file, map, { ...own, files: archiveFiles(archive) })).toMatchObject({
      counts: { fresh: 0, known: 23, removed: 1 },
    });
  });

  it('writes nothing when one row in the middle is wrong, and says which', async () => {
    const options = inFolder();
    const [file, map] = changed(';7.7.', ';31.2.');
    const result = await importCases(file, map, options);
    expect(result).toMatchObject({
      kind: 'faulty',
      faults: [{ row: 8, column: 'Inkom', code: 'not-a-day' }],
    });
    expect(casesIn(options.folder)).toEqual([]);
  });

  it('holds a row that identifies a person and takes the others', async () => {
    const options = inFolder();
    const [file, map] = changed(/"Underlaget/, '"19850709-9805 Underlaget');
    expect(await importCases(file, map, options)).toMatchObject({
      counts: { fresh: 23, held: 1 },
      held: [{ row: 3, column: 'Vad hände', types: ['personnummer'] }],
    });
    for (const path of casesIn(options.folder))
      expect(readFileSync(join(options.folder, path), 'utf8')).not.toContain('9805');
  });

  it('refuses two rows with one number, and leaves a case alone that is there with another report', async () => {
    const options = inFolder();
    const twice = await importCases(...changed('A-9;', 'A-8;'), options);
    expect(twice).toMatchObject({ kind: 'faulty', faults: [{ row: 10, code: 'twice' }] });
    const [file, map] = putBoth(register);
    await importCases(file, map, options);
    const result = await importCases(...changed('Underlaget', 'Ingenting'), again(options));
    expect(result).toMatchObject({ counts: { fresh: 0, known: 24 }, differs: [{ row: 2 }] });
  });

  it('takes a case whose file cannot be read for the same one', async () => {
    const options = inFolder();
    const [file, map] = putBoth(register);
    await importCases(file, map, options);
    const [path = ''] = casesIn(options.folder);
    writeFileSync(join(options.folder, path), 'schema: 1\n');
    const result = await importCases(file, map, again(options));
    expect(result).toMatchObject({ counts: { fresh: 0, known: 24 } });
    expect(readFileSync(join(options.folder, path), 'utf8')).toBe('schema: 1\n');
  });

  it('refuses a sheet that the workbook does not have', async () => {
    const options = inFolder();
    const workbook = exports[2] as OldExport;
    const [file] = putBoth(workbook);
    const map = put('blad.yaml', workbook.map.replace('schema: 1', 'schema: 1\nblad: Om'));
    await expect(importCases(file, map, options)).rejects.toMatchObject({ code: 'import-no-sheet' });
  });
});

describe('the file with the map', () => {
  it('is refused when it is not UTF-8, before anything is made of it', async () => {
    const [file] = putBoth(register);
    const map = put('karta-1252.yaml', Buffer.from(register.map, 'latin1'));
    const result = await importCases(file, map, inFolder());
    expect(result).toMatchObject({ kind: 'bad-map', faults: [{ code: 'yaml-utf8' }] });
  });
});

describe('skav import', () => {
  const folder = associationFolder(forAll);
  beforeEach(() => {
    vi.stubEnv('SKAV_CASES', folder);
    vi.stubEnv('SKAV_DATA', join(place, 'data'));
  });

  it('proposes a map at first, then says what is left to fill in, and imports by a whole one', async () => {
    const [file, whole] = putBoth(register);
    const map = join(folder, 'karta.yaml');
    expect(await main(['import', file, '--karta', map])).toBe(0);
    expect(output).toEqual([expect.stringContaining('24 rader')]);
    const proposed = readFileSync(map, 'utf8');
    expect(await main(['import', file, '--karta', map, '--dry-run'])).toBe(1);
    expect(output.at(-1)).toContain(`${map}:`);
    expect(readFileSync(map, 'utf8')).toBe(proposed);
    expect(casesIn(folder)).toEqual([]);
    expect((await checkCorpus(folder)).faults).toEqual([]);

    expect(await main(['import', file, '--karta', whole, '--dry-run'])).toBe(0);
    expect(output.slice(-2)).toEqual([expect.stringContaining('24 skulle importeras'), 'Inget är skrivet.']);
    expect(await main(['import', file, '--karta', whole])).toBe(0);
    expect(output.at(-2)).toContain('24 är importerade');
    expect(casesIn(folder)).toHaveLength(24);
  });

  it('names at most twenty rows, and answers with 1', async () => {
    const [file, map] = changed(/;\d+\.\d+\.20(\d\d);/g, ';x;');
    expect(await main(['import', file, '--karta', map])).toBe(1);
    expect(output).toHaveLength(22);
    expect(output[0]).toMatch(/^Rad 2, kolumn Inkom: ”x” är ingen dag/);
    expect(output.at(-2)).toBe('… och 4 till.');
    expect(output.at(-1)).toContain('24 fel');
  });

  it('is refused without a file or a map, and writes no map where it cannot', async () => {
    const [file] = putBoth(register);
    expect(await main(['import'])).toBe(2);
    expect(await main(['import', file])).toBe(2);
    expect(await main(['import', file, 'x', '--karta', 'y'])).toBe(2);
    for (const map of [place, join(place, 'saknas/karta.yaml')])
      expect(await main(['import', file, '--karta', map])).toBe(1);
    expect(await main(['import', join(place, 'saknas'), '--karta', join(place, 'ny.yaml')])).toBe(1);
    expect(existsSync(join(place, 'ny.yaml'))).toBe(false);
    rmSync(join(place, 'changed.csv'), { force: true });
  });
});
