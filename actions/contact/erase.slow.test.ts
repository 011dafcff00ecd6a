import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LogData, type LogEntry, logText } from '../../adapters/log.ts';
import { editCase } from '../../core/case/edit.ts';
import { readCase } from '../../core/case/read.ts';
import { loseObject } from '../../testing/local-store.ts';
import { exampleReport } from '../../testing/report.ts';
import { associationFolder, NOON, testService } from '../../testing/service.ts';
import { doOrders } from '../command/do.ts';
import { openService } from '../open-service.ts';
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
  expect(await eraseContacts(on(service, '2027-02-28'))).toEqual({ kontakter: 0, meddelanden: 0, okända: 0 });
  expect(await eraseContacts(on(service, '2027-03-01'))).toEqual({ kontakter: 1, meddelanden: 0, okända: 0 });
  expect(await service.blobs.list('contacts')).toEqual([open]);
  expect(await service.blobs.list('links')).toEqual([expect.stringContaining(open)]);
  expect(await eraseContacts(on(service, '2027-03-01'))).toEqual({ kontakter: 0, meddelanden: 0, okända: 0 });
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

/** A log that collects its lines. */
function collected() {
  const lines: string[] = [];
  return {
    lines,
    log: (code: LogEntry['code'], data: LogData = {}) => void lines.push(logText({ code, data })),
  };
}

it('keeps and counts the contact details of a case that is gone for no known reason', async () => {
  const service = await testService();
  const [gone, waiting] = [await submitted(service), await submitted(service)];
  await service.store.reject(gone);
  await clearReceipts(service.blobs, '2026-12-23');
  const { lines, log } = collected();
  const later = on(service, '2026-12-23');
  expect(await eraseContacts(later, { log })).toEqual({ kontakter: 0, meddelanden: 0, okända: 1 });
  expect(await eraseContacts(later, { confirmed: true, log })).toMatchObject({ kontakter: 0, okända: 1 });
  expect(await service.blobs.list('contacts')).toEqual([gone, waiting].toSorted());
  expect(lines).toEqual([expect.stringContaining(': 1.'), expect.stringContaining(': 1.')]);
  expect(lines.join()).not.toContain(gone);
});

it('keeps all contact details when the archive has been replaced by an empty one', async () => {
  const service = await testService();
  const ids = [await submitted(service), await submitted(service), await submitted(service)];
  for (const id of ids) await acceptCase(service, id);
  await clearReceipts(service.blobs, '2027-12-01');
  rmSync(join(service.data, 'cases.git'), { recursive: true });
  cpSync(join((await testService()).data, 'cases.git'), join(service.data, 'cases.git'), { recursive: true });
  const opened = await openService(associationFolder(), service.data, () => NOON);
  const { log } = collected();
  expect(await eraseContacts(on(opened, '2027-12-01'), { log })).toMatchObject({ kontakter: 0, okända: 3 });
  // The guard that an archive without any case used to have is passed as soon as one report has come in.
  await submitted(opened);
  expect(await eraseContacts(on(opened, '2027-12-01'), { log })).toMatchObject({ kontakter: 0, okända: 3 });
  expect(await opened.blobs.list('contacts')).toEqual(expect.arrayContaining(ids));
});

it('erases the contact details of a case that was removed where there is no blob store', async () => {
  const service = await testService();
  const { blobs, outbox: _outbox, secret: _secret, ...workflow } = service;
  const [waiting, accepted, other] = [
    await submitted(service),
    await submitted(service),
    await submitted(service),
  ];
  await acceptCase(service, accepted);
  for (const id of [waiting, accepted]) await doOrders(workflow, id, '/stopp personuppgift');
  expect(await blobs.list('contacts')).toHaveLength(3);
  expect(await eraseContacts(service)).toEqual({ kontakter: 2, meddelanden: 0, okända: 0 });
  expect(await blobs.list('contacts')).toEqual([other]);
  expect(await eraseContacts(service)).toEqual({ kontakter: 0, meddelanden: 0, okända: 0 });
});

it('erases them also when the case is removed after its receipt has been cleared', async () => {
  const service = await testService();
  const { blobs, outbox: _outbox, secret: _secret, ...workflow } = service;
  const [waiting, accepted, other] = [
    await submitted(service),
    await submitted(service),
    await submitted(service),
  ];
  await acceptCase(service, accepted);
  await eraseContacts(service);
  await clearReceipts(blobs, '2027-12-23');
  expect(await blobs.list('done')).toEqual([]);
  for (const id of [waiting, accepted]) await doOrders(workflow, id, '/stopp personuppgift');
  expect(await eraseContacts(service)).toEqual({ kontakter: 2, meddelanden: 0, okända: 0 });
  expect(await blobs.list('contacts')).toEqual([other]);
  expect(await blobs.list('links')).toEqual([expect.stringMatching(`^${other}\\.[0-9a-f]{64}$`)]);
  await doOrders(service, other, '/stopp personuppgift');
  await eraseContacts(service);
  expect(await blobs.list('links')).toEqual([]);
});

it('skips a case that cannot be read, and continues with the others', async () => {
  const service = await testService();
  const ids = [await submitted(service), await submitted(service), await submitted(service)].toSorted();
  for (const id of ids) {
    await acceptCase(service, id);
    await move(service, id, 'stangt', '2026-12-01');
  }
  const oid = (await service.store.snapshot()).main.find((file) => file.id === ids[0])?.oid ?? '';
  loseObject(join(service.data, 'cases.git'), oid);
  const { lines, log } = collected();
  const later = on(await openService(associationFolder(), service.data, () => NOON), '2027-03-01');
  expect(await eraseContacts(later, { log })).toEqual({ kontakter: 2, meddelanden: 0, okända: 0 });
  expect(await service.blobs.list('contacts')).toEqual(ids.slice(0, 1));
  expect(lines).toEqual([expect.stringContaining(ids[0] ?? '')]);
});

describe('the day of a run', () => {
  async function withClosed() {
    const service = await testService();
    const [closed, open] = [await submitted(service), await submitted(service)];
    await acceptCase(service, closed);
    await move(service, closed, 'stangt', '2026-12-01');
    await storeMessage(service, { brist: 'Jag hör inget fel', sida: 'Rapportera' });
    return { service, closed, open };
  }

  it('stops a run when it is more than 30 days after the newest run, until a person confirms it', async () => {
    const { service, open } = await withClosed();
    expect((await eraseContacts(on(service, '2026-12-02')))?.kontakter).toBe(0);
    const { lines, log } = collected();
    const jumped = on(service, '2028-12-02');
    const stop = { code: 'clock', today: '2028-12-02', last: '2026-12-02' };
    for (let run = 1; run <= 2; run++) {
      const nothing = { kontakter: 0, meddelanden: 0, okända: 0, stop };
      expect(await eraseContacts(jumped, { log })).toEqual(nothing);
      expect(lines).toHaveLength(run);
      expect(lines.at(-1)).toMatch(/^LARM: .*2028-12-02.*2026-12-02/);
    }
    expect(await service.blobs.list('contacts')).toHaveLength(2);
    expect(await service.blobs.list('messages')).toHaveLength(1);
    expect(await eraseContacts(jumped, { confirmed: true })).toMatchObject({ kontakter: 1, meddelanden: 1 });
    expect(await service.blobs.list('contacts')).toEqual([open]);
    expect((await eraseContacts(on(service, '2028-12-30')))?.stop).toBeUndefined();
  });

  it('may be 30 days later, and moves with each run', async () => {
    const { service } = await withClosed();
    for (const day of ['2026-12-02', '2027-01-01', '2027-01-31', '2027-02-28'])
      expect(await eraseContacts(on(service, day))).toMatchObject({ kontakter: 0 });
    expect((await eraseContacts(on(service, '2027-03-31')))?.stop?.code).toBe('clock');
    expect((await eraseContacts(on(service, '2027-03-30')))?.kontakter).toBe(1);
  });

  it('that goes back erases nothing before its time, and does not lower the record', async () => {
    const { service } = await withClosed();
    await eraseContacts(on(service, '2027-02-01'));
    expect(await eraseContacts(on(service, '2020-01-01'))).toEqual({
      kontakter: 0,
      meddelanden: 0,
      okända: 0,
    });
    expect(await service.blobs.read('state/erased')).toBe('2027-02-01');
    expect((await eraseContacts(on(service, '2027-03-03')))?.kontakter).toBe(1);
  });

  it('stops a run when the record cannot be read', async () => {
    const { service } = await withClosed();
    await service.blobs.write('state/erased', 'igår');
    expect((await eraseContacts(on(service, '2027-03-03')))?.stop).toMatchObject({
      code: 'clock',
      last: '?',
    });
    expect((await eraseContacts(on(service, '2027-03-03'), { confirmed: true }))?.kontakter).toBe(1);
    expect(await service.blobs.read('state/erased')).toBe('2027-03-03');
  });
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
