import { expect, it } from 'vitest';
import { submitCase } from '../../testing/inbox.ts';
import { testService } from '../../testing/service.ts';
import { acceptCase } from '../review/review.ts';
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

it('removes a case also when the blob store does not answer', async () => {
  const service = await testService();
  const id = await submitCase(service);
  const blobs = { ...service.blobs, remove: () => Promise.reject(new Error('borta')) };
  expect(await doOrders({ ...service, blobs }, id, '/stopp personuppgift')).toMatchObject({ ok: true });
  expect(await service.store.waiting()).toEqual([]);
  expect(await service.blobs.list('contacts')).toEqual([id]);
});
