import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { git, loseObject } from '../../testing/local-store.ts';
import { exampleReport } from '../../testing/report.ts';
import { associationFolder, NOON, temporaryFolder, testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { openService } from '../open-service.ts';
import { main } from '../skav.ts';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';

/** A data folder that has taken a report, and a backup of it. */
async function backedUp(isLocal = true) {
  const service = await testService();
  const { data } = service;
  await submitForReceipt(service, exampleReport());
  await service.blobs.write('contacts/x', 'x');
  const target = join(temporaryFolder(), 'backups');
  const { folder, backup } = await backUp(data, target, { isLocal, now: NOON });
  const empty = join(temporaryFolder(), 'restored');
  return { data, target, folder, backup, empty, at: (...parts: string[]) => join(folder, ...parts) };
}

/** Every file below a folder, by its path from there. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

describe('a backup', () => {
  it('is in a folder named by its time, and a second one is beside it', async () => {
    const { data, target, folder, backup } = await backedUp();
    expect(folder).toBe(join(target, '2026-11-22T110000.000Z'));
    expect(backup).toMatchObject({ made: NOON, cases: { waiting: 1 } });
    await backUp(data, target, { isLocal: true, now: NOON + 1000 });
    expect(readdirSync(target)).toEqual(['2026-11-22T110000.000Z', '2026-11-22T110001.000Z']);
  });

  it('has every file of the data folder, apart from what is made again', async () => {
    const { data, folder } = await backedUp();
    const kept = filesIn(data).filter((file) => !/^(?:cases\.git|scratch|probe)\//.test(file));
    expect(
      filesIn(folder)
        .filter((file) => !file.startsWith('cases.git/'))
        .toSorted(),
    ).toEqual([...kept, 'SHA256SUMS', 'backup.json'].toSorted());
    for (const file of kept) expect(readFileSync(join(folder, file))).toEqual(readFileSync(join(data, file)));
  });

  it('has no archive when the cases are on GitHub, and is restored only where they are', async () => {
    const { folder, backup, empty } = await backedUp(false);
    expect(backup.cases).toBe(null);
    expect(existsSync(join(folder, 'cases.git'))).toBe(false);
    await expect(restore(folder, empty, true)).rejects.toMatchObject({ code: 'restore-no-archive' });
    await restore(folder, empty, false);
    expect(readdirSync(empty)).toContain('secret');
  });

  it.each<[string, string, (data: string, link: string) => [string, string]]>([
    ['a data folder that is missing', 'backup-unused', (data) => [`${data}-not`, `${data}-backup`]],
    [
      'a data folder that no service has used',
      'backup-unused',
      (data, link) => {
        mkdirSync(link);
        return [link, `${data}-backup`];
      },
    ],
    ['the data folder as its place', 'backup-inside', (data) => [data, data]],
    ['a place in the data folder', 'backup-inside', (data) => [data, join(data, 'not/yet')]],
    [
      'a link into the data folder',
      'backup-inside',
      (data, link) => {
        symlinkSync(data, link);
        return [data, join(link, 'not')];
      },
    ],
    [
      'an archive that lacks an object',
      'backup-archive-failed',
      (data) => {
        const gitdir = join(data, 'cases.git');
        loseObject(gitdir, git(gitdir, 'for-each-ref', '--format=%(tree)', 'refs/heads/case'));
        return [data, `${data}-backup`];
      },
    ],
  ])('refuses %s, and leaves nothing', async (_what, code, arrange) => {
    const { data } = await backedUp();
    const [from, to] = arrange(data, join(temporaryFolder(), 'link'));
    const before = filesIn(data);
    await expect(backUp(from, to, { isLocal: true, now: NOON })).rejects.toMatchObject({
      code,
      sentence: expect.stringMatching(/^[A-ZÅÄÖ/][^\n]+\.$/),
    });
    expect(filesIn(data)).toEqual(before);
    if (to !== data) expect(existsSync(to) ? readdirSync(to) : []).toEqual([]);
  });
});

describe('a restore', () => {
  it('finds a changed byte in any file, and restores nothing', async () => {
    const { folder, empty } = await backedUp();
    for (const file of filesIn(folder)) {
      const bytes = readFileSync(join(folder, file));
      for (const at of [0, bytes.length >> 1, bytes.length - 1]) {
        const changed = Buffer.from(bytes.length > 0 ? bytes : 'x');
        if (bytes.length > 0) changed[at] = (changed[at] ?? 0) ^ 1;
        writeFileSync(join(folder, file), changed);
        expect([file, at, await restore(folder, empty, true).catch(({ code }) => code)]).toEqual([
          file,
          at,
          'restore-damaged',
        ]);
        expect(existsSync(empty) ? readdirSync(empty) : []).toEqual([]);
      }
      writeFileSync(join(folder, file), bytes);
    }
    await restore(folder, empty, true);
  });

  it.each<[string, string, (at: (...parts: string[]) => string) => void]>([
    ['a file less', 'restore-damaged', (at) => rmSync(at('secret'))],
    ['no sums', 'restore-not-a-backup', (at) => rmSync(at('SHA256SUMS'))],
    [
      'a line less',
      'restore-damaged',
      (at) => {
        const lines = readFileSync(at('SHA256SUMS'), 'utf8').split('\n');
        writeFileSync(at('SHA256SUMS'), lines.filter((line) => !line.endsWith('  secret')).join('\n'));
      },
    ],
    [
      'a path that leads out of it',
      'restore-damaged',
      (at) => {
        const text = readFileSync(at('SHA256SUMS'), 'utf8');
        writeFileSync(at('SHA256SUMS'), text.replace('  secret', '  ../secret'));
      },
    ],
  ])('refuses a backup with %s', async (_what, code, change) => {
    const { folder, empty, at } = await backedUp();
    change(at);
    await expect(restore(folder, empty, true)).rejects.toMatchObject({ code });
    expect(existsSync(empty) ? readdirSync(empty) : []).toEqual([]);
  });

  it('refuses a folder that is not empty, and changes nothing there', async () => {
    const { folder, data } = await backedUp();
    const before = filesIn(data);
    await expect(restore(folder, data, true)).rejects.toMatchObject({ code: 'restore-not-empty' });
    expect(filesIn(data)).toEqual(before);
  });

  it('opens with the same keys also from a copy that lost its empty folders', async () => {
    const { data, folder, empty } = await backedUp();
    const elsewhere = join(temporaryFolder(), 'copy');
    for (const file of filesIn(folder)) cpSync(join(folder, file), join(elsewhere, file));
    await restore(elsewhere, empty, true);
    const service = await openService(associationFolder(), empty);
    expect(await service.store.waiting()).toHaveLength(1);
    expect(readFileSync(join(empty, 'identity'))).toEqual(readFileSync(join(data, 'identity')));
  });

  it('clears what a killed restore left, and no service starts on half of one', async () => {
    const { folder, empty } = await backedUp();
    mkdirSync(join(empty, '.new-999999999-0123456789abcdef01234567'), { recursive: true });
    await restore(folder, empty, true);
    expect(readdirSync(empty).filter((name) => name.startsWith('.'))).toEqual([]);
    // What is there when it is killed just before the archive or the secret is moved into place.
    renameSync(join(empty, 'cases.git'), `${empty}-archive`);
    await expect(openService(associationFolder(), empty)).rejects.toMatchObject({ code: 'archive-missing' });
  });
});

it('is called with one folder', async () => {
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockImplementation(() => {});
  for (const verb of ['backup', 'restore']) {
    expect(await main([verb])).toBe(2);
    expect(await main([verb, 'a', 'b'])).toBe(2);
    expect(await main([verb, '--help'])).toBe(0);
  }
});
