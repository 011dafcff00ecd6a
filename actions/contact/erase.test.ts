import { expect, it } from 'vitest';
import { editCase } from '../../core/case/edit.ts';
import { readCase } from '../../core/case/read.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import { clearReceipts } from '../outbox/tidy.ts';
import { acceptCase } from '../review/review.ts';
import type { Service } from '../service.ts';
import { submitBody } from '../submit/submit.ts';
import { eraseContacts } from './erase.ts';
import { storeMessage } from './messages.ts';

async function submitted(service: Service): Promise<string> {
  const result = await submitBody(service, exampleReport(), {});
  if (!result.ok) throw new Error('refused');
  return result.receipt.id;
}

/** Puts the case on main in a phase, as of a day. */
async function move(service: Service, id: string, fas: 'stangt' | 'utredning', datum: string): Promise<void> {
  const path = `cases/2026/11/${id}.yaml`;
  const before = (await service.store.read(path)) ?? '';
  const file = readCase(before).case;
  if (!file) throw new Error('unreadable');
  const after = {
    ...file,
    hantering: { ...file.hantering, fas },
    historik: [...file.historik, { datum, händelse: 'fas' as const, till: fas }],
  };
  await service.store.update(path, before, editCase(before, after), 'Fas');
}

const on = (service: Service, day: string): Service => ({ ...service, today: () => day });

it('erases the contact details of a case that has been closed for three months, on the day, once', async () => {
  const service = await testService();
  const [closed, open] = [await submitted(service), await submitted(service)];
  for (const id of [closed, open]) await acceptCase(service, id);
  await move(service, closed, 'stangt', '2026-12-01');
  expect(await eraseContacts(on(service, '2027-02-28'))).toEqual({ kontakter: 0, meddelanden: 0 });
  expect(await eraseContacts(on(service, '2027-03-01'))).toEqual({ kontakter: 1, meddelanden: 0 });
  expect(await service.blobs.list('contacts')).toEqual([open]);
  expect(await eraseContacts(on(service, '2027-03-01'))).toEqual({ kontakter: 0, meddelanden: 0 });
});

it('counts from the last time a case was closed, and not while it is open again', async () => {
  const service = await testService();
  const id = await submitted(service);
  await acceptCase(service, id);
  await move(service, id, 'stangt', '2026-12-01');
  await move(service, id, 'utredning', '2027-01-10');
  expect((await eraseContacts(on(service, '2028-01-01')))?.kontakter).toBe(0);
  await move(service, id, 'stangt', '2027-02-01');
  expect((await eraseContacts(on(service, '2027-04-30')))?.kontakter).toBe(0);
  expect((await eraseContacts(on(service, '2027-05-01')))?.kontakter).toBe(1);
});

it('erases the contact details of a case that no longer exists, when its receipt has been cleared', async () => {
  const service = await testService();
  const [gone, waiting] = [await submitted(service), await submitted(service)];
  await service.store.reject(gone);
  expect((await eraseContacts(on(service, '2026-12-23')))?.kontakter).toBe(0);
  await clearReceipts(service.blobs, '2026-12-23');
  expect((await eraseContacts(on(service, '2026-12-23')))?.kontakter).toBe(1);
  expect(await service.blobs.list('contacts')).toEqual([waiting]);
});

it('erases nothing when the store is empty, or cannot be read, or no time is set', async () => {
  const service = await testService();
  await submitted(service);
  const late = on(service, '2030-01-01');
  await clearReceipts(service.blobs, '2030-01-01');
  const empty = {
    ...service.store,
    snapshot: async () => ({ version: '', main: [], waiting: [], removed: [] }),
  };
  expect((await eraseContacts({ ...late, store: empty }))?.kontakter).toBe(0);
  const broken = { ...service.store, snapshot: () => Promise.reject(new Error('borta')) };
  await expect(eraseContacts({ ...late, store: broken })).rejects.toThrow('borta');
  const { dataskydd: _dataskydd, ...unset } = service.association;
  expect(await eraseContacts({ ...late, association: unset })).toBeUndefined();
  expect(await service.blobs.list('contacts')).toHaveLength(1);
});

it('erases messages of that age', async () => {
  const service = await testService();
  const id = await storeMessage(service, { brist: 'Jag hör inget fel', sida: 'Rapportera' });
  expect(await storeMessage(service, { brist: 'Jag hör inget fel', sida: 'Rapportera' })).toBe(id);
  expect(await storeMessage({ ...service, cap: 1 }, { brist: 'Något annat', sida: 'x' })).toBe('full');
  expect(await service.blobs.list('messages')).toEqual([`2026-11-22.${id}`]);
  expect((await eraseContacts(on(service, '2027-02-21')))?.meddelanden).toBe(0);
  expect((await eraseContacts(on(service, '2027-02-22')))?.meddelanden).toBe(1);
});
