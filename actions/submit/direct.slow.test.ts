import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { receiptHash } from '../../core/receipt.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { doOrders } from '../command/do.ts';
import { followCase } from '../follow/follow.ts';
import { drain } from '../outbox/drain.ts';
import type { Service } from '../service.ts';
import { submitBody } from './submit.ts';

describe('when the outbox is down', () => {
  /** Puts a file where a folder should be, so that nothing can be written below it. */
  const breakFolder = ({ data }: { data: string }, ...names: string[]) =>
    names.forEach((name) => {
      writeFileSync(join(data, name), '');
    });

  it('returns a receipt when the store takes the report, and keeps the contact details', async () => {
    const service = await testService();
    breakFolder(service, 'days');
    const receipt = await submitForReceipt(service, exampleReport(), 'k');
    expect(receipt.obs).toBeUndefined();
    expect(await service.store.waiting()).toEqual([receipt.id]);
    expect(await service.blobs.read(`contacts/${receipt.id}`)).toMatch(/^-----BEGIN AGE/);
    expect(await followCase(service, await receiptHash(receipt.kod))).toMatchObject({ id: receipt.id });
    // Sent again by a reporter who saw no receipt, now that the outbox is up: the same case.
    rmSync(join(service.data, 'days'));
    expect(await submitForReceipt(service, exampleReport(), 'k')).toEqual(receipt);
    expect(await drain(service, { all: true })).toEqual({ done: [], failed: [] });
    expect(await service.store.waiting()).toEqual([receipt.id]);
  });

  it('notes that the contact details were lost, and that the code works later', async () => {
    const service = await testService();
    breakFolder(service, 'days', 'contacts');
    const { obs } = await submitForReceipt(
      { ...service, readPublishedStatus: async () => undefined },
      exampleReport(),
    );
    expect(obs).toMatchInlineSnapshot(
      `"Dina kontaktuppgifter gick inte att spara. Vill du att koordinatorn hör av sig: ring eller mejla, och uppge ärende-id. Det kan dröja till i morgon innan du kan följa ärendet med koden."`,
    );
    const anonymous = { ...service, association: { ...service.association, formulär: { anonym: true } } };
    expect((await submitForReceipt(anonymous, exampleReport({ kontakt: {} }))).obs).toBeUndefined();
  });

  it('does not bring back a case that was removed meanwhile', async () => {
    const service = await testService();
    breakFolder(service, 'days');
    const receipt = await submitForReceipt(service, exampleReport(), 'k');
    expect(await doOrders(service, receipt.id, '/stopp personuppgift')).toMatchObject({ ok: true });
    expect(await submitForReceipt(service, exampleReport(), 'k')).toEqual(receipt);
    expect(await service.store.waiting()).toEqual([]);
  });

  it('accepts the same report under its key again, and no other', async () => {
    const service = await testService();
    breakFolder(service, 'days');
    const receipt = await submitForReceipt(service, exampleReport(), 'k');
    expect(await submitForReceipt(service, exampleReport(), 'k')).toEqual(receipt);
    for (const other of [{ löst: true }, { område: 'eksjo' }])
      expect(await submitBody(service, exampleReport(other), { key: 'k' })).toMatchObject({
        status: 422,
        fel: [{ kod: 'nyckel-anvand' }],
      });
    expect(await service.store.waiting()).toHaveLength(1);
  });

  it('refuses another report under the key when the outbox is up again, and still accepts the same one', async () => {
    const service = await testService();
    breakFolder(service, 'days');
    const receipt = await submitForReceipt(service, exampleReport(), 'k');
    rmSync(join(service.data, 'days'));
    for (let time = 0; time < 2; time++)
      expect(await submitBody(service, exampleReport({ löst: true }), { key: 'k' })).toMatchObject({
        status: 422,
        fel: [{ kod: 'nyckel-anvand' }],
      });
    expect(await service.blobs.list('outbox')).toEqual([]);
    expect(await submitForReceipt(service, exampleReport(), 'k')).toEqual(receipt);
    expect(await service.store.waiting()).toEqual([receipt.id]);
  });

  it('does not wait for an outbox that never answers', async () => {
    const service = await testService();
    const put = () => new Promise<never>(() => {});
    const { id } = await submitForReceipt(
      { ...service, outbox: { ...service.outbox, put } },
      exampleReport(),
    );
    expect(await service.store.waiting()).toEqual([id]);
  });

  it('refuses, and stores nothing, when the store is down too', async () => {
    const service = await testService();
    breakFolder(service, 'days');
    const down = () => Promise.reject(new Error('borta'));
    const store = { ...service.store, read: down, propose: down };
    expect(await submitBody({ ...service, store }, exampleReport(), {})).toMatchObject({
      ok: false,
      status: 503,
      fel: [{ kod: 'gar-inte-att-spara' }],
    });
    expect(await service.store.waiting()).toEqual([]);
    expect(await service.blobs.list('contacts')).toEqual([]);
  });
});

describe('when the outbox is down and the store is slow', () => {
  it('says that the outcome is unknown, and stores the case once, with its contact details', async () => {
    const service = await testService();
    const put = () => Promise.reject(new Error('borta'));
    const { promise: gate, resolve } = Promise.withResolvers<void>();
    const propose: Service['store']['propose'] = async (proposal) => {
      await gate;
      return service.store.propose(proposal);
    };
    const store = { ...service.store, read: (path: string) => service.store.read(path), propose };
    const slow: Service = { ...service, outbox: { ...service.outbox, put }, store };
    expect(await submitBody(slow, exampleReport(), { key: 'k' })).toMatchObject({
      status: 503,
      fel: [{ kod: 'oklart-om-sparad' }],
    });
    expect(await service.blobs.list('contacts')).toEqual([]);
    resolve();
    await expect.poll(() => service.blobs.list('contacts')).toHaveLength(1);
    const { id } = await submitForReceipt(service, exampleReport(), 'k');
    expect(await service.store.waiting()).toEqual([id]);
  });
});
