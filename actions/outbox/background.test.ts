import { expect, it } from 'vitest';
import { StoreError } from '../../adapters/store/errors.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { submitBody } from '../submit/submit.ts';
import { backgroundDelivery } from './background.ts';
import { drain } from './drain.ts';

/** A service that delivers in the background, and whose store answers only when `open` is called. */
async function backgroundService(parallel = 2) {
  const service = await testService();
  const gate = Promise.withResolvers<void>();
  const atOnce = { now: 0, most: 0 };
  const store = {
    ...service.store,
    async propose(...args: Parameters<typeof service.store.propose>) {
      atOnce.most = Math.max(atOnce.most, ++atOnce.now);
      await gate.promise;
      return service.store.propose(...args).finally(() => atOnce.now--);
    },
  };
  const slow = { ...service, store };
  return {
    service: { ...slow, deliverLater: backgroundDelivery(slow, parallel) },
    open: gate.resolve,
    atOnce,
  };
}

it('gives a receipt when the report is in the outbox, and delivers it afterwards, a few at once', async () => {
  const { service, open, atOnce } = await backgroundService();
  const receipts = await Promise.all(
    Array.from({ length: 6 }, () => submitForReceipt(service, exampleReport())),
  );
  expect(await service.store.waiting()).toEqual([]);
  expect(await service.outbox.due()).toHaveLength(6);
  open();
  await expect.poll(() => service.outbox.due()).toEqual([]);
  expect(await service.store.waiting()).toEqual(receipts.map(({ id }) => id).toSorted());
  expect(await service.blobs.list('contacts')).toHaveLength(6);
  expect(atOnce.most).toBe(2);
});

it('leaves what fails to the drain, and goes on with the others', async () => {
  const { service, open } = await backgroundService(1);
  let failures = 2;
  const failing = {
    ...service,
    store: {
      ...service.store,
      propose: (...args: Parameters<typeof service.store.propose>) =>
        failures-- > 0
          ? Promise.reject(new StoreError('busy', { lock: 'x' }))
          : service.store.propose(...args),
    },
  };
  const submitting = { ...service, deliverLater: backgroundDelivery(failing, 1) };
  open();
  for (let i = 0; i < 5; i++) await submitForReceipt(submitting, exampleReport());
  await expect.poll(() => service.store.waiting()).toHaveLength(3);
  expect((await drain(service, { all: true, parallel: 2 })).failed).toEqual([]);
  expect(await service.store.waiting()).toHaveLength(5);
});

it('delivers once what a drain delivers at the same time', async () => {
  const { service, open } = await backgroundService(4);
  for (let i = 0; i < 8; i++) await submitForReceipt(service, exampleReport());
  const drained = drain(service, { all: true, parallel: 4 });
  open();
  expect((await drained).failed).toEqual([]);
  await expect.poll(() => service.outbox.due()).toEqual([]);
  expect(await service.store.waiting()).toHaveLength(8);
});

it('refuses another report under the key of one that the store got while the outbox was down', async () => {
  const { service, open } = await backgroundService();
  open();
  const down = { ...service, outbox: { ...service.outbox, put: () => Promise.reject(new Error('full')) } };
  const first = await submitBody(down, exampleReport(), { key: 'a' });
  const other = await submitBody(service, exampleReport({ löst: true }), { key: 'a' });
  expect([first.ok, other.ok]).toEqual([true, false]);
  expect(other).toMatchObject({ status: 422, fel: [{ kod: 'nyckel-anvand' }] });
  expect(await service.outbox.due({ all: true })).toEqual([]);
  expect((await submitBody(service, exampleReport(), { key: 'a' })).ok).toBe(true);
});
