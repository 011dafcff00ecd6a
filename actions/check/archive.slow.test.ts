import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { directoryBlobStore } from '../../adapters/blobs/directory.ts';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { openLocalStore } from '../../adapters/store/local.ts';
import { casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { associationCases } from '../../core/generate/association.ts';
import { DOCUMENT_TEXTS } from '../../core/texts/report-document.ts';
import { git } from '../../testing/local-store.ts';
import { source } from '../../testing/release.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { boardReportData } from '../report/document.ts';
import { main } from '../skav.ts';
import { recordRoutines } from './edited-routines.ts';
import { ownCaseFiles } from './own-cases.ts';

let folder = '';
let archive = '';
const output: string[] = [];

/** The exit code of a command, and the lines that it printed. */
async function skav(...args: string[]): Promise<[number, string[]]> {
  output.length = 0;
  return [await main(args), output.flatMap((text) => text.split('\n'))];
}

/** Changes main past the check of a push, as before there was one: `change` works in a clone of the archive. */
function changeMain(change: (clone: string) => void): void {
  const clone = join(temporaryFolder(), 'clone');
  execFileSync('git', ['clone', '-q', archive, clone]);
  change(clone);
  git(clone, 'add', '-A');
  git(clone, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', 'x');
  git(archive, 'fetch', '-q', clone, '+main:main');
}

// 40 accepted cases in 2025, in the archive and nowhere else.
beforeEach(async () => {
  const data = temporaryFolder();
  folder = associationFolder();
  archive = join(data, 'cases.git');
  const seed = temporaryFolder();
  for (const file of associationCases(source, { cases: 40, years: 1 }, 5)) {
    const path = join(seed, casePath(file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writeCase(file));
  }
  await openLocalStore(archive, { seed });
  vi.stubEnv('SKAV_CASES', folder);
  vi.stubEnv('SKAV_DATA', data);
  vi.stubEnv('SKAV_CACHE', temporaryFolder());
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text) => void output.push(String(text)));
});

it('check, release and report read the cases that the service serves, and not those of the folder', async () => {
  expect(await skav('check')).toEqual([
    0,
    ['40 ärenden kontrollerade, inga fel.', expect.stringContaining(archive)],
  ]);
  // From the cache.
  expect((await skav('check'))[1][0]).toBe('40 ärenden kontrollerade, inga fel.');
  expect((await skav('check', folder))[1]).toEqual(['0 ärenden kontrollerade, inga fel.']);
  const [code, lines] = await skav('release', '2025', '--dry-run');
  expect([code, lines[0]]).toEqual([0, expect.stringMatching(/\b40\b/)]);
  const internal = await boardReportData(folder, '2025', 'intern', ownCaseFiles());
  const counts = internal?.edition.tables.find(({ extension }) => extension.tabell === 'arenden')?.value;
  expect(counts).toContain(40);
  expect((await skav('report', '2025', '--profil', 'intern'))[1][0]).toBe(DOCUMENT_TEXTS['no-file']);
});

it('check tells the place of a fault in the archive', async () => {
  const month = ownCaseFiles().months[0] ?? '';
  const name = ownCaseFiles().names(month)[0] ?? '';
  await skav('check');
  changeMain((clone) => {
    writeFileSync(join(clone, 'cases', month, name), 'löst: ja\n');
    writeFileSync(join(clone, 'cases', month, 'brev.txt'), 'x');
    mkdirSync(join(clone, 'cases/2025/13'));
    writeFileSync(join(clone, 'cases/2025/13/x'), 'x');
    mkdirSync(join(clone, 'cases/borttagna'));
    writeFileSync(join(clone, 'cases/borttagna/x.yaml'), 'x');
  });
  const [code, lines] = await skav('check');
  expect(code).toBe(1);
  const places = lines.flatMap((line) => /^(main:\S+:\d+:\d+ \S+)/.exec(line)?.[1] ?? []);
  expect(places).toEqual(
    expect.arrayContaining([
      'main:cases/2025/13:1:1 stray-file',
      `main:cases/${month}/${name}:1:1 unknown-key`,
      `main:cases/${month}/brev.txt:1:1 stray-file`,
      'main:cases/borttagna/x.yaml:1:1 stray-file',
    ]),
  );
});

it('check warns of cases that are in the folder only, and of settings in the archive', async () => {
  const file = ownCaseFiles().months.at(-1) ?? '';
  changeMain((clone) => {
    cpSync(join(clone, 'cases', file), join(folder, file), { recursive: true });
    cpSync(join(folder, 'association.yaml'), join(clone, 'cases/association.yaml'));
    // Removed since it was read in.
    rmSync(join(clone, 'cases', file, ownCaseFiles().names(file)[0] ?? ''));
  });
  const [code, lines] = await skav('check', '--json');
  expect(code).toBe(0);
  const { files, warnings } = JSON.parse(lines.join('\n'));
  expect(files).toBe(39);
  expect(warnings.map((warning: { code: string }) => warning.code)).toEqual([
    'not-in-archive',
    'settings-in-archive',
  ]);
  expect(warnings[1]).toMatchObject({ file: archive, text: expect.stringContaining('association.yaml') });
});

it('an archive that cannot be read is called damaged, and nothing is released from the folder instead', async () => {
  rmSync(join(archive, 'refs/heads/main'));
  for (const args of [
    ['check'],
    ['release', '2025', '--dry-run'],
    ['report', '2025', '--profil', 'intern'],
  ]) {
    const [code, lines] = await skav(...args);
    expect([code, lines[0]]).toEqual([1, expect.stringContaining('Arkivet är skadat')]);
  }
});

it('an archive without cases is reported as empty', async () => {
  rmSync(archive, { recursive: true });
  await openLocalStore(archive, { seed: temporaryFolder() });
  expect((await skav('check'))[1][0]).toBe('0 ärenden kontrollerade, inga fel.');
});

it('check warns of a decided routine that was changed in its own file since the service first used it', async () => {
  const { routines } = await loadAssociation(folder);
  await recordRoutines(directoryBlobStore(dirname(archive)), routines);
  const path = join(folder, 'routines/hoglandet.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('månader: 3', 'månader: 6'));
  const [code, lines] = await skav('check');
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^varning .*routines\/hoglandet\.md:1:1 routine-edited .*ersätter: hoglandet/);
});
