import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
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
