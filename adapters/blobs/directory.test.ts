import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { directoryBlobStore } from './directory.ts';

it('clears what killed processes left an hour ago, and never what may still be written', async () => {
  const data = temporaryFolder();
  await directoryBlobStore(data).write('outbox/a', 'kvar');
  const scratch = join(data, 'scratch');
  const now = Date.now() / 1000;
  for (const [name, minutes] of [
    ['old', 61],
    ['old.new', 60 * 24 * 400],
    ['young', 59],
    ['future', -600],
  ] as const) {
    writeFileSync(join(scratch, name), 'förseglat');
    utimesSync(join(scratch, name), now - minutes * 60, now - minutes * 60);
  }
  mkdirSync(join(scratch, 'folder'));
  utimesSync(join(scratch, 'folder'), 0, 0);
  utimesSync(join(data, 'outbox/a'), 0, 0);
  expect(await directoryBlobStore(data).read('outbox/a')).toBe('kvar');
  expect(readdirSync(scratch).toSorted()).toEqual(['folder', 'future', 'young']);
  expect(existsSync(join(data, 'outbox/a'))).toBe(true);
});
