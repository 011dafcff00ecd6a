import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { reportPartOf } from '../../core/case/peek.ts';
import { readCase } from '../../core/case/read.ts';
import { submitCase } from '../../testing/inbox.ts';
import { testService } from '../../testing/service.ts';
import { acceptCase } from '../review/review.ts';
import { run } from './command.ts';
import { doOrders } from './do.ts';

it.each(['/avvisa annat "Fel ställe."', '/stopp personuppgift'])(
  'erases the contact details of a case that is removed: %s',
  async (order) => {
    const service = await testService();
    const [waiting, accepted, other] = [
      await submitCase(service),
      await submitCase(service),
      await submitCase(service),
    ];
    await acceptCase(service, accepted);
    for (const id of [waiting, accepted])
      expect(await doOrders(service, id, order)).toMatchObject({ ok: true });
    expect(await service.blobs.list('contacts')).toEqual([other]);
  },
);

it('carries out nothing when the case has changed since it was read, and says who ordered what was', async () => {
  const service = await testService();
  const id = await submitCase(service);
  await acceptCase(service, id);
  const read = await doOrders(service, id, '/hjälp', 'en');
  if (!read.ok) throw new Error('refused');
  const first = await doOrders(service, id, '/svar "Vi tar upp det."', 'Koordinator i Aneby', read.version);
  expect(first).toMatchObject({ ok: true });
  const second = await doOrders(service, id, '/svar "Det hör inte hit."', 'två', read.version);
  expect(second).toMatchObject({ ok: false, faults: [{ code: 'changed-since' }] });
  const third = await doOrders(
    service,
    id,
    '/svar "Och nu?"',
    'tre',
    first.ok ? first.version.slice(0, 7) : '',
  );
  expect(third).toMatchObject({ ok: true });
  const log = execFileSync('git', ['-C', join(service.data, 'cases.git'), 'log', '--format=%B', 'main']);
  expect(String(log).match(/Ordered-by: .*/g)).toEqual([
    'Ordered-by: tre',
    'Ordered-by: Koordinator i Aneby',
  ]);
});

it.each([
  [['--by', 'a\nb']],
  [['--by', '']],
  [['--by', 'Anna 811228-9874']],
  [['--by', '070 174 06 05']],
  [['--seen', 'xyz']],
  [['--seen', '']],
  [['--seen', 'abc']],
])('refuses a name or a version that is neither: %j', async (options) => {
  const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await run(['EX-2026-7K3MQ9TB', '/hjälp', ...options])).toBe(2);
  printed.mockRestore();
});

it('removes a case also when the blob store does not answer', async () => {
  const service = await testService();
  const id = await submitCase(service);
  const blobs = { ...service.blobs, remove: () => Promise.reject(new Error('borta')) };
  expect(await doOrders({ ...service, blobs }, id, '/stopp personuppgift')).toMatchObject({ ok: true });
  expect(await service.store.waiting()).toEqual([]);
  expect(await service.blobs.list('contacts')).toEqual([id]);
});

it('moves a report that waits: a commit on its branch that names who ordered it, and then it is accepted there', async () => {
  const service = await testService();
  const id = await submitCase(service);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', join(service.data, 'cases.git'), ...args], { encoding: 'utf8' }).trim();
  const before = await service.store.readProposal(id);
  for (const [orders, code] of [
    ['/flytta mars "Dit."', 'unknown-area'],
    ['/flytta aneby "Det gällde 19121212-1212."', 'identifies'],
    ['/flytta aneby "Dit."\n/fas utredning', 'waits'],
    ['/flytta aneby', 'missing'],
  ] as const)
    expect(await doOrders(service, id, orders, 'en')).toMatchObject({ ok: false, faults: [{ code }] });
  expect(await service.store.readProposal(id)).toEqual(before);
  // Two at once: both are carried out, one after the other.
  const both = ['/flytta aneby "Dit."', '/flytta eksjo "Nej, dit."'];
  for (const result of await Promise.all(both.map((order) => doOrders(service, id, order, 'Karin'))))
    expect(result).toMatchObject({ ok: true, waits: true });
  expect(git('log', '--format=%B', `main..case/${id}`).match(/Ordered-by: Karin/g)).toHaveLength(2);
  expect(git('rev-list', '--count', 'main')).toBe('1');
  await acceptCase(service, id, 'Per');
  expect(git('log', '-1', '--format=%B', 'main')).toContain('Ordered-by: Per');
  const file = readCase(git('show', `main:${before?.path}`)).case;
  expect(file?.hantering.flyttar).toHaveLength(2);
  expect(file?.område).toBe(file?.hantering.flyttar?.at(-1)?.till);
});

it('delivers a report again that was moved before the outbox noticed', async () => {
  const service = await testService();
  const id = await submitCase(service);
  const text = (await service.store.readProposal(id))?.text ?? '';
  await doOrders(service, id, '/flytta aneby "Dit."');
  const moved = (await service.store.readProposal(id))?.text ?? '';
  expect(moved).not.toBe(text);
  expect(reportPartOf(moved)).toBe(reportPartOf(text));
});
