import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { editCase } from '../../core/case/edit.ts';
import { readCase } from '../../core/case/read.ts';
import { submitAndAccept, submitCase, testCasePath } from '../../testing/inbox.ts';
import { EXAMPLE_FOLDER, testService } from '../../testing/service.ts';
import type { Service } from '../service.ts';
import { eraseContacts } from './erase.ts';

/** Runs `skav contact` in a separate process. */
async function contact(data: string, ...args: string[]): Promise<{ code: number; out: string }> {
  const env = { ...process.env, SKAV_DATA: data, SKAV_CASES: EXAMPLE_FOLDER };
  const run = promisify(execFile)(process.execPath, ['actions/skav.ts', 'contact', ...args], { env });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout + stderr }),
  );
}

async function close(service: Service, id: string, datum: string): Promise<void> {
  const before = (await service.store.read(testCasePath(id))) ?? '';
  const file = readCase(before).case;
  if (!file) throw new Error('unreadable');
  const row = { datum, händelse: 'fas' as const, till: 'stangt' as const };
  const hantering = { ...file.hantering, fas: 'stangt' as const };
  const after = editCase(before, { ...file, hantering, historik: [...file.historik, row] });
  await service.store.update(testCasePath(id), before, after, 'Fas');
}

it('leaves a trace of each opening: when, which case and who, and nothing of what it says', async () => {
  const service = await testService();
  const id = await submitCase(service);
  const opened = await contact(service.data, id);
  expect(opened).toMatchObject({ code: 0, out: expect.stringContaining('@') });
  const [name = '', ...more] = await service.blobs.list('opened');
  expect(more).toEqual([]);
  expect(name).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\dT[\\d-]+Z\\.${id}$`));
  expect(await service.blobs.read(`opened/${name}`)).toMatch(/^[\w.@?-]+$/);
  expect((await contact(service.data)).out).toMatch(new RegExp(`UTC {2}${id} {2}\\S+\\n`));
  // A key that opens nothing leaves none.
  expect((await contact(service.data, id, '--identity', '/dev/null')).code).toBe(1);
  expect(await service.blobs.list('opened')).toHaveLength(1);
});

it('stops a run that would erase 12 of 40, and erases them when a person confirms it with --ja', async () => {
  const service = await testService();
  const open: string[] = [];
  for (let number = 0; number < 28; number++) open.push(await submitCase(service));
  for (let number = 0; number < 12; number++)
    await close(service, await submitAndAccept(service), '2020-01-01');
  expect(await eraseContacts(service)).toMatchObject({
    kontakter: 0,
    stop: { code: 'many', due: 12, total: 40 },
  });
  const stopped = await contact(service.data, 'erase');
  expect(stopped.code).toBe(1);
  expect(stopped.out).toMatch(/12 av 40.*--ja/s);
  expect(await service.blobs.list('contacts')).toHaveLength(40);
  expect((await contact(service.data, 'erase', open[0] ?? '', '--ja')).code).toBe(2);
  expect(await contact(service.data, 'erase', '--ja')).toMatchObject({ code: 0 });
  expect(await service.blobs.list('contacts')).toEqual(open.toSorted());
  expect(await contact(service.data, 'erase')).toMatchObject({
    code: 0,
    out: expect.stringContaining(' 0 '),
  });
});

it('says that the clock is far from the newest run, and erases when a person confirms it', async () => {
  const service = await testService();
  const [closed, gone] = [await submitAndAccept(service), await submitCase(service)];
  await close(service, closed, '2020-01-01');
  await service.store.reject(gone);
  await service.blobs.write('state/erased', '2020-01-02');
  const stopped = await contact(service.data, 'erase');
  expect(stopped).toMatchObject({ code: 1, out: expect.stringContaining('2020-01-02') });
  expect(await service.blobs.list('contacts')).toHaveLength(2);
  expect((await contact(service.data, 'erase', '--ja')).code).toBe(0);
  expect(await service.blobs.list('contacts')).toEqual([gone]);
  expect((await contact(service.data)).out).toContain(`\n${gone}\n1 av dem`);
});

it('allows a run that erases ten of ten', async () => {
  const service = await testService();
  for (let number = 0; number < 10; number++)
    await close(service, await submitAndAccept(service), '2020-01-01');
  expect(await eraseContacts(service)).toMatchObject({ kontakter: 10 });
  expect(await service.blobs.list('links')).toEqual([]);
});
