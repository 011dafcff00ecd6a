import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { fsck, git } from '../../testing/local-store.ts';
import { exampleReport } from '../../testing/report.ts';
import { associationFolder, NOON, temporaryFolder, testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { doOrders } from '../command/do.ts';
import { eraseLocally } from '../erase/local.ts';
import { openService } from '../open-service.ts';
import { acceptCase } from '../review/review.ts';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';

const WORDS = 'Ett ord som bara står här: kvarglömdhet.';

let service: Awaited<ReturnType<typeof testService>>;
let target: string;
let made: number;
beforeEach(async () => {
  service = await testService();
  target = join(temporaryFolder(), 'backups');
  made = NOON;
  for (let i = 0; i < 3; i++)
    await acceptCase(service, (await submitForReceipt(service, exampleReport())).id);
  await submitForReceipt(service, exampleReport());
});

async function back(): Promise<string> {
  made += 1000;
  return (await backUp(service.data, target, { isLocal: true, now: made })).folder;
}

/** Every file of a backup by its path, with what distinguishes it from all others on the disk. */
const filesOf = (folder: string): Map<string, number> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), statSync(path).ino]),
  );

/** The files that two backups share on the disk. */
function shared(one: string, other: string): string[] {
  const before = filesOf(one);
  return [...filesOf(other)].filter(([path, ino]) => before.get(path) === ino).map(([path]) => path);
}

const contents = (folder: string): Map<string, string> =>
  new Map([...filesOf(folder).keys()].map((path) => [path, readFileSync(join(folder, path), 'latin1')]));

/** How many cases a backup has when it is restored, all of it checked. */
async function restored(folder: string): Promise<[main: number, waiting: number]> {
  const data = join(temporaryFolder(), 'restored');
  await restore(folder, data, true);
  expect(fsck(join(data, 'cases.git'))).toBe('');
  const { main, waiting } = await (await openService(associationFolder(), data)).store.snapshot();
  return [main.length, waiting.length];
}

/** All texts in an archive, also those that no branch has. */
const everything = (gitdir: string): string =>
  git(gitdir, 'cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)')
    .split('\n')
    .filter((line) => line.endsWith(' blob'))
    .map((line) => git(gitdir, 'cat-file', 'blob', line.slice(0, 40)))
    .join('\n');

const MAIN_PACK = /^cases\.git\/objects\/pack\/pack-main-[0-9a-f]{40}\.pack$/;

describe('a second backup', () => {
  it('shares what has not changed, and the first one stays as it was', async () => {
    const first = await back();
    const before = contents(first);
    const { id } = await submitForReceipt(service, exampleReport());
    await acceptCase(service, id);
    await service.blobs.write('contacts/x', 'new');
    const second = await back();
    const kept = shared(first, second);
    for (const path of before.keys())
      if (/^(?:done|contacts|days)\/|^(?:secret|identity|format)$/.test(path)) expect(kept).toContain(path);
    expect(kept.filter((path) => MAIN_PACK.test(path))).toHaveLength(1);
    expect([...filesOf(second).keys()].filter((path) => MAIN_PACK.test(path))).toHaveLength(2);
    // The pack of the waiting cases belongs to one backup alone, like everything else that is made again.
    expect(kept.filter((path) => /pack-other|SUMS|json|config|HEAD|refs/.test(path))).toEqual([]);
    expect(contents(first)).toEqual(before);
    // No object is there twice.
    for (const gitdir of [first, second].map((folder) => join(folder, 'cases.git'))) {
      const packed = /^in-pack: (\d+)$/m.exec(git(gitdir, 'count-objects', '-v'))?.[1];
      const objects = git(gitdir, 'cat-file', '--batch-all-objects', '--batch-check').split('\n');
      expect(Number(packed)).toBe(objects.length);
    }
    expect([await restored(first), await restored(second)]).toEqual([
      [3, 1],
      [4, 1],
    ]);
  });

  it('is whole without the first one, and as a copy', async () => {
    const first = await back();
    await submitForReceipt(service, exampleReport());
    const second = await back();
    expect(shared(first, second)).not.toEqual([]);
    const copy = join(temporaryFolder(), 'copy');
    cpSync(second, copy, { recursive: true });
    rmSync(first, { recursive: true });
    expect([await restored(second), await restored(copy)]).toEqual([
      [3, 2],
      [3, 2],
    ]);
  });

  it('has only what is in the data folder now, of a changed and of a removed file', async () => {
    const first = await back();
    const [link = ''] = readdirSync(join(first, 'done'));
    await service.blobs.write('messages/x', 'one');
    const second = await back();
    await service.blobs.write('messages/x', 'two');
    await service.blobs.remove(`done/${link}`);
    const third = await back();
    expect([second, third].map((folder) => readFileSync(join(folder, 'messages/x'), 'utf8'))).toEqual([
      'one',
      'two',
    ]);
    expect(readdirSync(join(third, 'done'))).not.toContain(link);
  });

  it.each<[string, (folder: string) => string[]]>([
    [
      'a receipt',
      (folder) =>
        readdirSync(join(folder, 'done'))
          .slice(0, 1)
          .map((name) => `done/${name}`),
    ],
    ['the packs', (folder) => [...filesOf(folder).keys()].filter((path) => path.endsWith('.pack'))],
    ['the indexes', (folder) => [...filesOf(folder).keys()].filter((path) => path.endsWith('.idx'))],
    ['main', () => ['cases.git/packed-refs']],
  ])('is sound when %s of the first one is damaged', async (_what, damaged) => {
    const first = await back();
    for (const path of damaged(first)) {
      const bytes = readFileSync(join(first, path));
      const middle = bytes.length >> 1;
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      writeFileSync(join(first, path), bytes);
    }
    const second = await back();
    expect(shared(first, second).filter((path) => damaged(first).includes(path))).toEqual([]);
    expect(await restored(second)).toEqual([3, 1]);
    await expect(restored(first)).rejects.toMatchObject({ code: 'restore-damaged' });
  });

  it('has nothing of a case that has been erased since, nor of one that was rejected while it waited', async () => {
    const erased = (await submitForReceipt(service, exampleReport({ beskrivning: WORDS }))).id;
    await acceptCase(service, erased);
    const rejected = (await submitForReceipt(service, exampleReport({ beskrivning: WORDS }))).id;
    const first = await back();
    expect(everything(join(first, 'cases.git'))).toContain(WORDS);
    await doOrders(service, rejected, '/avvisa test');
    await doOrders(service, erased, '/stopp personuppgift');
    await eraseLocally(service.data, join(service.data, '../cache'), erased);
    const second = await back();
    expect(everything(join(second, 'cases.git'))).not.toContain(WORDS);
    // The service’s own archive cleans up what is rejected later; the copies never have it.
    await submitForReceipt(service, exampleReport());
    const third = await back();
    expect(everything(join(third, 'cases.git'))).not.toContain(WORDS);
    expect(shared(second, third).some((path) => MAIN_PACK.test(path))).toBe(true);
  });

  it('is whole after one of an earlier version, with a single pack, and is shared from then on', async () => {
    const first = await back();
    git(join(first, 'cases.git'), 'repack', '-adq');
    const second = await back();
    const third = await back();
    expect(shared(first, second).some((path) => path.endsWith('.pack'))).toBe(false);
    expect(shared(second, third).some((path) => MAIN_PACK.test(path))).toBe(true);
    expect(await restored(third)).toEqual([3, 1]);
  });

  const SHM = '/dev/shm';
  const deviceOf = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.dev;
  it('is a whole copy where files cannot be linked, as when the first one is on another disk', async ({
    skip,
  }) => {
    if (deviceOf(SHM) === undefined || deviceOf(SHM) === deviceOf(temporaryFolder())) skip();
    const disk = mkdtempSync(join(SHM, 'skav-'));
    onTestFinished(() => rmSync(disk, { recursive: true }));
    const first = await back();
    cpSync(first, join(disk, 'first'), { recursive: true });
    rmSync(first, { recursive: true });
    symlinkSync(join(disk, 'first'), first);
    expect(await restored(await back())).toEqual([3, 1]);
  });
});
