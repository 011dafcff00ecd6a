import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { receiptHash } from '../../core/receipt.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { followCase } from '../follow/follow.ts';
import { openService } from '../open-service.ts';
import { drain } from '../outbox/drain.ts';
import { acceptCase } from '../review/review.ts';
import { restore } from './restore.ts';

const ROUNDS = 20;
/** In how many of them the restored service is used. */
const USED = 4;
const SKAV = join(import.meta.dirname, '../skav.js');

/** Runs `skav` in a separate process. @throws Error when its exit code is not 0 */
async function skav(data: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, SKAV_DATA: data };
  return (await promisify(execFile)(process.execPath, [SKAV, ...args], { env })).stdout;
}

/**
 * Starts a process that submits reports until it is stopped; `receipts` are those it has shown.
 * @param writers how many, and the milliseconds that each waits after a report
 */
async function startWriters(cases: string, data: string, writers: readonly [string, string]) {
  // A file, because a pipe that is full while this process is busy would stop the writer.
  const file = join(temporaryFolder(), 'receipts');
  const out = openSync(file, 'w');
  const writer = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../testing/submit-writer.ts'), cases, data, ...writers],
    { env: { ...process.env, SKAV_DYGNSTAK: '1000000' }, stdio: ['ignore', out, 'inherit'] },
  );
  closeSync(out);
  const ended = once(writer, 'close');
  const stop = async () => {
    const wasRunning = writer.exitCode === null && writer.kill('SIGKILL');
    await ended;
    return wasRunning;
  };
  onTestFinished(async () => void (await stop()));
  const receipts = () =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split(' ') as [string, string]);
  while (receipts().length === 0 && writer.exitCode === null) await sleep(20);
  return { receipts, stop };
}

/** Every case in an archive, on main or on a branch, as plain git finds them. */
function casesInGit(gitdir: string): Set<string> {
  const git = (...args: string[]) => execFileSync('git', ['-C', gitdir, ...args], { encoding: 'utf8' });
  const main = git('ls-tree', '-r', '--name-only', 'main').match(/[^/\n]+(?=\.yaml$)/gm) ?? [];
  const waiting = git('for-each-ref', '--format=%(refname:lstrip=3)', 'refs/heads/case').split('\n');
  return new Set([...main, ...waiting]);
}

const fsck = (gitdir: string) =>
  execFileSync('git', ['-C', gitdir, 'fsck', '--strict', '--no-dangling'], { stdio: 'pipe' });

const mainPacks = (backup: string): string[] => {
  const packs = join(backup, 'cases.git/objects/pack');
  return readdirSync(packs)
    .filter((name) => /^pack-main.*\.pack$/.test(name))
    .map((name) => join(packs, name));
};

const backupsIn = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'));

it('has every receipt that was shown before it began, while 16 writers submit and cases are accepted', async () => {
  const cases = associationFolder();
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const target = join(folder, 'backups');
  const { receipts, stop } = await startWriters(cases, data, ['16', '2000']);
  const live = await openService(cases, data);

  let accepted = 0;
  let isRunning = true;
  const accepting = (async () => {
    while (isRunning) {
      for (const id of (await live.store.waiting()).slice(0, 4)) {
        await acceptCase(live, id);
        accepted++;
      }
      await sleep(200);
    }
  })();

  const before: [string, string][][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    before.push(receipts());
    await skav(data, 'backup', target);
  }
  isRunning = false;
  await accepting;
  // Still running: the backups were made while it wrote.
  expect(await stop()).toBe(true);
  expect(accepted).toBeGreaterThan(ROUNDS);

  const backups = backupsIn(target).toSorted();
  expect(backups).toHaveLength(ROUNDS);
  let sharing = 0;
  for (const [round, name] of backups.entries()) {
    const backup = join(target, name);
    const shown = await Promise.all(
      (before[round] ?? []).map(async ([id, code]) => ({ id, hash: await receiptHash(code) })),
    );
    expect(shown.length).toBeGreaterThan(0);
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: backup });
    const packs = mainPacks(backup);
    expect(packs.length).toBeLessThan(20);
    if (packs.some((pack) => statSync(pack).nlink > 1)) sharing++;

    const restored = join(folder, `restored-${round}`);
    await restore(backup, restored, true);
    const inGit = casesInGit(join(restored, 'cases.git'));
    const isWaiting = (hash: string) => existsSync(join(restored, 'outbox', hash));
    expect(shown.filter(({ id, hash }) => !inGit.has(id) && !isWaiting(hash))).toEqual([]);
    expect(shown.filter(({ hash }) => !isWaiting(hash) && !existsSync(join(restored, 'done', hash)))).toEqual(
      [],
    );
    // The shared files are unchanged when the other backups are gone.
    rmSync(backup, { recursive: true });
    if (round % (ROUNDS / USED) !== 0) continue;

    fsck(join(restored, 'cases.git'));
    const service = await openService(cases, restored);
    expect((await drain(service, { all: true })).failed).toEqual([]);
    expect(await service.blobs.list('outbox')).toEqual([]);
    const delivered = casesInGit(join(restored, 'cases.git'));
    const contacts = new Set(readdirSync(join(restored, 'contacts')));
    expect(shown.filter(({ id }) => !delivered.has(id) || !contacts.has(id))).toEqual([]);
    for (const { id, hash } of shown) expect(await followCase(service, hash)).toMatchObject({ id });
  }
  expect(sharing).toBeGreaterThan(ROUNDS / 2);
});

it('leaves the earlier backups usable when it is killed, and clears what that left', async () => {
  const cases = associationFolder();
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const target = join(folder, 'backups');
  const { receipts, stop } = await startWriters(cases, data, ['64', '0']);
  while (receipts().length < 100) await sleep(50);
  await skav(data, 'backup', target);
  const [first = ''] = backupsIn(target);

  let killed = 0;
  for (const after of [0, 20, 60, 120, 200, 300]) {
    const env = { ...process.env, SKAV_DATA: data };
    const backup = spawn(process.execPath, [SKAV, 'backup', target], { env, stdio: 'ignore' });
    const ended = once(backup, 'close');
    // Counted from its first write, so that a slow start does not make an empty round.
    const own = `.new-${backup.pid}-`;
    while (backup.exitCode === null && !readdirSync(target).some((name) => name.startsWith(own)))
      await sleep(2);
    await sleep(after);
    backup.kill('SIGKILL');
    await ended;
    if (backup.signalCode === 'SIGKILL') killed++;
  }
  expect(await stop()).toBe(true);
  expect(killed).toBeGreaterThan(0);
  expect(readdirSync(target).some((name) => name.startsWith('.new-'))).toBe(true);
  for (const name of backupsIn(target)) {
    const restored = join(folder, `restored-${name}`);
    await skav(restored, 'restore', join(target, name));
    fsck(join(restored, 'cases.git'));
  }
  expect(backupsIn(target)).toContain(first);
  await skav(data, 'backup', target);
  expect(readdirSync(target).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('is readable by its owner only, and answers in words', async () => {
  const data = join(temporaryFolder(), 'data');
  const target = join(temporaryFolder(), 'backups');
  const service = await openService(associationFolder(), data);
  await service.blobs.create('outbox/x', 'x');
  expect(await skav(data, 'backup', target)).toMatch(
    /^Säkerhetskopian är klar [^\n]+\nGjord [^\n]+ Väntar på att tas emot: 0\. Rapporter i utkorgen: 1\. Filer: \d+\.\n/,
  );
  const entries = readdirSync(target, { recursive: true, withFileTypes: true });
  const modes = entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mode & 0o777);
  expect(new Set(modes)).toEqual(new Set([0o700, 0o600]));
  const config = (folder: string) => readFileSync(join(folder, 'cases.git/config'), 'utf8');
  expect(config(join(target, backupsIn(target)[0] ?? ''))).toBe(config(data));
  const restored = join(temporaryFolder(), 'restored');
  // The folder of backups: the newest is taken.
  expect(await skav(restored, 'restore', target)).toMatch(/är kontrollerad och återställd i /);
  expect(readFileSync(join(restored, 'secret'))).toEqual(readFileSync(join(data, 'secret')));
});
