import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { receiptHashIn } from '../../core/case/peek.ts';
import { receiptHash } from '../../core/receipt.ts';
import { killedWriter } from '../../testing/killed-writer.ts';
import { fsck } from '../../testing/local-store.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { openService } from '../open-service.ts';
import { drain } from '../outbox/drain.ts';

const MILLISECONDS = 8_000;
/** Milliseconds until a command of git is ended. One that meets others in the same repository may never end (git 2.39). */
const GIT_LIMIT = 20_000;

/** Runs a git command in the archive again and again, until `isOver`. @returns how many times it succeeded */
async function loop(gitdir: string, args: string[], isOver: () => boolean): Promise<number> {
  let succeeded = 0;
  while (!isOver()) {
    if (!existsSync(gitdir)) await sleep(50);
    else if (await runInGroup('git', args, gitdir)) succeeded++;
  }
  return succeeded;
}

/** Runs a command with the processes that it starts, all of which are ended when it takes too long. */
async function runInGroup(command: string, args: string[], cwd: string): Promise<boolean> {
  const child = spawn(command, args, { cwd, stdio: 'ignore', detached: true });
  const timer = setTimeout(() => process.kill(-Number(child.pid), 'SIGKILL'), GIT_LIMIT);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  return code === 0;
}

it.each([
  ['git gc --prune=now', [['gc', '-q', '--prune=now']]],
  [
    'git gc, repack and prune by hand at once',
    [
      ['gc', '-q', '--prune=now', '--force'],
      ['repack', '-a', '-d', '-q'],
      ['prune', '--expire=now'],
    ],
  ],
])('keeps the case of every receipt, once, with two writers and %s in a loop', async (_, commands) => {
  const cases = associationFolder();
  const data = join(temporaryFolder(), 'data');
  const gitdir = join(data, 'cases.git');
  await openService(cases, data);
  let isOver = false;
  const loops = commands.map((args) => loop(gitdir, args, () => isOver));
  const shown = await Promise.all([1, 2].map(() => killedWriter(cases, data, MILLISECONDS)));
  isOver = true;
  const runs = await Promise.all(loops);

  const service = await openService(cases, data);
  expect((await drain(service, { all: true })).failed).toEqual([]);
  expect(readdirSync(join(data, 'outbox'))).toEqual([]);
  expect(fsck(gitdir)).toBe('');
  const receipts = shown.flat();
  const { waiting } = await service.store.snapshot();
  const hashes = await Promise.all(
    waiting.map(async ({ oid }) => receiptHashIn(await service.store.text(oid))),
  );
  expect(new Set(hashes).size).toBe(hashes.length);
  const found = new Map(waiting.map(({ id }, index) => [id, hashes[index]]));
  const lost: string[] = [];
  for (const [id, code] of receipts) if (found.get(id) !== (await receiptHash(code))) lost.push(id);
  expect(lost).toEqual([]);
  expect(Math.min(...runs)).toBeGreaterThan(0);
  if (process.env['SKAV_FIGURES']) console.info({ receipts: receipts.length, cases: hashes.length, runs });
});
