import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { receiptHashIn } from '../../core/case/peek.ts';
import { receiptHash } from '../../core/receipt.ts';
import { loopGit } from '../../testing/git-loop.ts';
import { killedWriter } from '../../testing/killed-writer.ts';
import { fsck } from '../../testing/local-store.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { openService } from '../open-service.ts';
import { drain } from '../outbox/drain.ts';

const MILLISECONDS = 8_000;

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
  const loops = commands.map((args) => loopGit(gitdir, args, () => isOver));
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
