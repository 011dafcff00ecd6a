import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/service.ts';
import { openLocalStore } from '../local.ts';
import { addFiles } from './add-files.ts';

const files = Array.from({ length: 60 }, (_, index) => {
  const id = `EX-2026-${String(index).padStart(8, '0')}`;
  return { path: `cases/2026/${String((index % 12) + 1).padStart(2, '0')}/${id}.yaml`, text: `id: ${id}\n` };
});

it('adds many files in one commit, or none when one of them is there', async () => {
  const dir = join(temporaryFolder(), 'cases.git');
  const store = await openLocalStore(dir, { seed: temporaryFolder() });
  const [first, ...rest] = files;
  if (!first) throw new Error('no files');
  await addFiles(dir, rest, { message: 'Importera' });
  const { main, version } = await store.snapshot();
  expect(main.map(({ path }) => path)).toEqual(rest.map(({ path }) => path).toSorted());
  expect(await store.read(rest[7]?.path ?? '')).toBe(rest[7]?.text);
  expect((await store.history(rest[7]?.path ?? '')).map(({ message }) => message.trim())).toEqual([
    'Importera',
  ]);
  await expect(addFiles(dir, files, { message: 'Igen' })).rejects.toMatchObject({ code: 'changed' });
  expect((await store.snapshot()).version).toBe(version);
  await addFiles(dir, [first], { message: 'En till' });
  expect((await store.snapshot()).main).toHaveLength(60);
  await expect(addFiles(join(dir, 'nej'), [first], { message: 'x' })).rejects.toMatchObject({
    code: 'damaged',
  });
});
