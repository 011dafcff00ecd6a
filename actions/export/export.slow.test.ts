import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLocalStore } from '../../adapters/store/local.ts';
import { type Case, casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { compareStrings } from '../../core/compare.ts';
import { associationCases } from '../../core/generate/association.ts';
import { source } from '../../testing/release.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { ownCaseFiles } from '../check/own-cases.ts';
import { main } from '../skav.ts';
import { exportCases } from './export.ts';

const cases = associationCases(source, { cases: 20, years: 1 }, 5);
const byPath = (a: Case, b: Case) => compareStrings(casePath(a), casePath(b));
const today = '2026-11-22';
const [first, second, third] = cases.map(casePath);
if (!first || !second || !third) throw new Error('no cases');

const done: (() => void)[] = [];
afterAll(() => {
  for (const clean of done) clean();
});
const forAll = (clean: () => void) => void done.push(clean);

/** An association's folder with 20 cases, as in a checkout. */
const folder = associationFolder(forAll);
for (const file of cases) put(casePath(file), writeCase(file));
const data = join(temporaryFolder(forAll), 'data');

function put(path: string, text: string | Buffer, into = folder): void {
  mkdirSync(dirname(join(into, path)), { recursive: true });
  writeFileSync(join(into, path), text);
}

const output: string[] = [];
beforeEach(() => {
  output.length = 0;
  vi.stubEnv('SKAV_CASES', folder);
  vi.stubEnv('SKAV_DATA', data);
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text) => void output.push(String(text)));
});

/** Every file below a folder, by its path, in order. */
const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .toSorted();

const exported = (out: string, files = ownCaseFiles()) => exportCases(out, { folder, data, files, today });

describe('an export', () => {
  const place = temporaryFolder(forAll);
  const out = join(place, 'år 2026');

  it('has every case as it is, in tables, and with what explains it', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00+01:00'), toFake: ['Date'] });
    expect(await main(['export', out])).toBe(0);
    vi.useRealTimers();
    expect(output).toEqual([expect.stringContaining('20 ärenden')]);
    expect(filesIn(out)).toEqual(
      [
        'LÄSMIG.txt',
        'SHA256SUMS',
        'forbund.yaml',
        'cases/routines/hoglandet.md',
        ...cases.map((file) => `cases/${casePath(file)}`),
        ...['case', 'report', 'routine'].map((name) => `schemas/${name}.json`),
        ...['arenden', 'atgarder', 'historik', 'koder', 'texter'].map((name) => `tabeller/${name}.csv`),
        'tabeller/arenden.xlsx',
      ].toSorted(),
    );
    for (const file of cases)
      expect(readFileSync(join(out, 'cases', casePath(file)))).toEqual(
        readFileSync(join(folder, casePath(file))),
      );
    // The first line of a case says where its schema is.
    expect(existsSync(join(dirname(join(out, 'cases', first)), '../../../schemas/case.json'))).toBe(true);
  });

  it('has tables that a CSV parser and a reader of workbooks read alike', async () => {
    const csv = readFileSync(join(out, 'tabeller/arenden.csv'), 'utf8').slice(1);
    const { data: rows, errors } = Papa.parse<string[]>(csv, { delimiter: ';', skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(rows.slice(1).map(([id]) => id)).toEqual(cases.toSorted(byPath).map(({ id }) => id));
    const [sheet] = await readExcelFile(join(out, 'tabeller/arenden.xlsx'));
    expect(sheet?.data.map(([id]) => id)).toEqual(rows.map(([id]) => id));
  });

  it('has checksums that sha256sum takes, also of a file with å in its name, and only the owner reads it', () => {
    const check = () =>
      execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: out, stdio: 'pipe' });
    expect(check().toString().trim().split('\n')).toHaveLength(filesIn(out).length - 1);
    for (const path of ['', ...filesIn(out)]) expect(statSync(join(out, path)).mode & 0o077).toBe(0);
  });

  it('has no contact details and no account, and the receipt hash only in the case itself', () => {
    for (const path of filesIn(out)) {
      const text = readFileSync(join(out, path), 'latin1');
      if (!path.startsWith('schemas/')) expect(text, path).not.toMatch(/@exempelbygden|omar-exempel|age1/);
      if (path.startsWith('cases/')) continue;
      for (const { kvitto } of cases) expect(text).not.toContain(kvitto.slice(7));
    }
  });

  it('is the same to the byte when it is made again on that day, and the folder is never written over', async () => {
    const again = join(place, 'ny/mapp');
    await exported(again);
    expect(filesIn(again)).toEqual(filesIn(out));
    for (const path of filesIn(out))
      expect(readFileSync(join(again, path)).equals(readFileSync(join(out, path))), path).toBe(true);

    mkdirSync(join(place, 'tom'));
    writeFileSync(join(place, 'fil'), 'x');
    symlinkSync('/ingenstans', join(place, 'länk'));
    for (const name of ['år 2026', 'tom', 'fil', 'länk'])
      await expect(exported(join(place, name))).rejects.toMatchObject({ code: 'export-exists' });
    expect(readFileSync(join(place, 'fil'), 'utf8')).toBe('x');
    expect(readdirSync(join(place, 'tom'))).toEqual([]);
  });

  it('has the cases that the service serves, when there is an archive', async () => {
    const service = temporaryFolder();
    const seed = temporaryFolder();
    for (const file of cases.slice(0, 2)) put(casePath(file), writeCase(file), seed);
    await openLocalStore(join(service, 'cases.git'), { seed });
    vi.stubEnv('SKAV_DATA', service);
    const served = join(place, 'arkiv');
    expect(await exported(served)).toMatchObject({ cases: 2, leftOut: [] });
    expect(readFileSync(join(served, 'cases', first), 'utf8')).toBe(
      readFileSync(join(folder, first), 'utf8'),
    );
  });
});

describe('an export that cannot have everything', () => {
  /** The files of the folder, some of them with another content. */
  const withFiles = (changed: Record<string, string | Buffer>) => {
    const files = ownCaseFiles();
    return { ...files, read: (path: string) => Buffer.from(changed[path] ?? files.read(path)) };
  };
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

  it('names what is left out, has the others, and is answered with exit code 1', async () => {
    const broken = associationFolder();
    for (const file of cases.slice(0, 5)) put(casePath(file), writeCase(file), broken);
    put(first, 'schema: 1\n', broken);
    put(second, Buffer.from([0xff, 0xfe]), broken);
    put(`${dirname(first)}/Anna Svensson.txt`, 'x', broken);
    put('2025/13/x.yaml', 'x', broken);
    vi.stubEnv('SKAV_CASES', broken);
    const out = join(temporaryFolder(), 'ut');
    expect(await main(['export', out])).toBe(1);
    const named = output.slice(0, -1).map((line) => line.slice(0, line.indexOf(' är ')).split(' går ')[0]);
    expect(output).toHaveLength(5);
    expect(output.join('\n')).toContain(`cases/${first} går inte att läsa`);
    expect(output.join('\n')).toContain(`cases/${second} går inte att läsa`);
    expect(named).toContain('cases/2025/13');
    expect(filesIn(join(out, 'cases')).filter((path) => path.endsWith('.yaml'))).toEqual(
      cases.slice(2, 5).map(casePath).toSorted(),
    );
    const readMe = readFileSync(join(out, 'LÄSMIG.txt'), 'utf8');
    expect(readMe).toContain(`cases/${first} går inte att läsa som ett ärende\n`);
    expect(readMe).not.toContain('Svensson');
  });

  it('leaves out a case that identifies a person, in a text or in a comment, and keeps one that breaks a rule', async () => {
    const changed = withFiles({
      [first]: textOf(first).replace(/beskrivning: \|-\n {4}/, '$&Personnummer 19850709-9805. '),
      [second]: `${textOf(second)}# Ring 19850709-9805\n`,
      [third]: textOf(third).replace(/rutin: .*/, 'rutin: okand'),
    });
    const out = join(temporaryFolder(), 'ut');
    const { leftOut, cases: count } = await exported(out, changed);
    expect(leftOut).toEqual([first, second].map((path) => ({ path: `cases/${path}`, why: 'identifies' })));
    expect(count).toBe(18);
    expect(readFileSync(join(out, 'cases', third), 'utf8')).toContain('rutin: okand');
    for (const path of filesIn(out)) expect(readFileSync(join(out, path), 'latin1')).not.toContain('9805');
  });

  it('has a case that was copied to the folder of another month once, and names the copy', async () => {
    const copied = associationFolder();
    const [one, two] = [cases[0], cases[1]] as [Case, Case];
    put(first, writeCase(one), copied);
    for (const month of ['2019/01', '2031/12'])
      for (const { id } of [one, two])
        put(`${month}/${id}.yaml`, textOf(casePath(id === one.id ? one : two)), copied);
    vi.stubEnv('SKAV_CASES', copied);
    const out = join(temporaryFolder(), 'ut');
    const { leftOut, cases: count } = await exported(out, ownCaseFiles());
    expect(count).toBe(2);
    expect(leftOut.map(({ path, why }) => `${path} ${why}`)).toEqual(
      [`2019/01/${one.id}`, `2031/12/${one.id}`, `2031/12/${two.id}`].map(
        (name) => `cases/${name}.yaml copy`,
      ),
    );
    expect(filesIn(join(out, 'cases')).filter((path) => path.endsWith('.yaml'))).toEqual(
      [first, `2019/01/${two.id}.yaml`].toSorted(),
    );
  });

  it('keeps the bytes of a file with a byte order mark and CRLF', async () => {
    const bytes = Buffer.from(`\ufeff${textOf(first).replaceAll('\n', '\r\n')}`);
    const out = join(temporaryFolder(), 'ut');
    const { leftOut } = await exported(out, withFiles({ [first]: bytes }));
    expect(leftOut).toEqual([]);
    expect(readFileSync(join(out, 'cases', first)).equals(bytes)).toBe(true);
  });

  it('is not written at all when it cannot be whole, and leaves nothing behind', async () => {
    const place = temporaryFolder();
    const out = join(place, 'ut');
    const files = ownCaseFiles();
    const slow = {
      ...files,
      read: (path: string) => {
        // Somebody else takes the name while the cases are read.
        mkdirSync(out, { recursive: true });
        return files.read(path);
      },
    };
    await expect(exported(out, slow)).rejects.toMatchObject({ code: 'export-exists' });
    expect(readdirSync(place)).toEqual(['ut']);
    expect(readdirSync(out)).toEqual([]);

    const empty = { ...files, months: [] };
    await expect(exported(join(place, 'inga'), empty)).rejects.toMatchObject({ code: 'export-empty' });
    for (const inside of [join(folder, 'ut'), join(data, 'a/b'), folder])
      await expect(exported(inside)).rejects.toMatchObject({ code: 'export-inside' });
    writeFileSync(join(place, 'fil'), 'x');
    expect(await main(['export', join(place, 'fil/ut')])).toBe(1);
    expect(await main(['export'])).toBe(2);
    expect(await main(['export', join(place, 'a'), join(place, 'b')])).toBe(2);
    expect(readdirSync(place)).toEqual(['fil', 'ut']);
    expect(existsSync(data)).toBe(false);
  });
});
