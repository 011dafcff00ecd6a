import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../core/case/read.ts';
import { receiptHash } from '../../core/receipt.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { doOrders } from '../command/do.ts';
import { followCase } from '../follow/follow.ts';
import { drain } from '../outbox/drain.ts';
import { acceptCase } from '../review/review.ts';
import type { Service } from '../service.ts';
import { findQuestion, type PostedReply, sendReply } from './reply.ts';

const QUESTION = 'Hur länge pågick det?';
const asked = { nr: 1, datum: '2026-11-22' };

/** A case whose reporter has been asked something, and what happens to it. */
async function askedCase(orders = `/fråga "${QUESTION}"`) {
  const service = await testService();
  const { id, kod } = await submitForReceipt(service, exampleReport(), 'k');
  await acceptCase(service, id);
  const order = async (text: string) => {
    const result = await doOrders(service, id, text);
    if (!result.ok) throw new Error(result.faults[0]?.text);
  };
  if (orders !== '') await order(orders);
  const post = (changes: Partial<PostedReply> = {}, by: Service = service) =>
    sendReply(by, { kod, fråga: asked, svar: 'I två veckor.', hjälpte: '', bekräftad: false, ...changes });
  const { fråga: _none, ...about } = { fråga: asked };
  const helped = (hjälpte: string) =>
    sendReply(service, { kod, svar: '', hjälpte, bekräftad: false, ...about });
  const read = async () => {
    const { main } = await service.store.snapshot();
    const { case: file } = readCase(await service.store.text(main.find((one) => one.id === id)?.oid ?? ''));
    if (!file) throw new Error('unreadable');
    return file;
  };
  return { service, id, kod, order, post, helped, read };
}

const refusal = (status: number, control: string) => ({ ok: false, status, faults: [{ control }] });

describe('an answer with the code', () => {
  it('is in the case as what the reporter said, once, however often it is sent', async () => {
    const { post, read, service, kod } = await askedCase();
    expect(await Promise.all([post(), post(), post()])).toEqual(Array(3).fill({ ok: true, slag: 'svar' }));
    expect(await post()).toEqual({ ok: true, slag: 'svar' });
    const { hantering, historik } = await read();
    expect(hantering.frågor?.[0]?.svar).toEqual({ datum: '2026-11-22', text: 'I två veckor.' });
    expect(historik.filter(({ händelse }) => händelse === 'frågesvar')).toEqual([
      { datum: '2026-11-22', händelse: 'frågesvar', till: 1, skäl: 'kod' },
    ]);
    expect(await followCase(service, await receiptHash(kod))).toMatchObject({
      frågor: [{ nr: 1, besvarad: '2026-11-22' }],
    });
    expect(await service.blobs.list('outbox')).toEqual([]);
  });

  it('is one of two, when two browsers answer at once', async () => {
    const { post, read } = await askedCase();
    const results = await Promise.all([post({ svar: 'En vecka.' }), post({ svar: 'Två veckor.' })]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual(expect.objectContaining(refusalOf(409)));
    expect((await read()).hantering.frågor?.[0]?.svar?.text).toMatch(/^(?:En vecka|Två veckor)\.$/);
  });

  it('needs the code of the case itself', async () => {
    const { post, service } = await askedCase();
    const other = await submitForReceipt(service, exampleReport({ löst: true }), 'annan');
    for (const kod of ['', 'fel', 'AAAA-AAAA-AAAA-AAAA'])
      expect(await post({ kod })).toMatchObject(refusal(404, 'kod'));
    expect(await post({ kod: other.kod })).toMatchObject(refusal(409, ''));
    expect(await service.blobs.list('outbox')).toEqual([]);
  });

  it('is checked as a report is: nothing, too much, half characters, and what identifies a person', async () => {
    const { post, service } = await askedCase();
    for (const svar of ['', '  \u200b', 'a'.repeat(10_000), '\ud800', 'Numret är 19900118-9811.'])
      expect(await post({ svar })).toMatchObject(refusal(422, 'svar'));
    const phone = { svar: 'Ring 0380-12 34 56.' };
    expect(await post(phone)).toMatchObject({ ...refusal(422, 'bekräftad'), warnings: [expect.any(String)] });
    expect(await service.blobs.list('days', '2026-11-22.')).toHaveLength(1);
    expect(await post({ ...phone, bekräftad: true })).toMatchObject({ ok: true });
  });

  it('is not taken for a question that was taken back or answered, or in a closed case', async () => {
    const { post, order, read, service, kod } = await askedCase();
    await order('/ångra');
    expect(await post()).toMatchObject(refusal(409, ''));
    await order('/fråga "En annan fråga?"');
    expect(await post()).toMatchObject({ ok: true });
    expect((await read()).hantering.frågor).toHaveLength(1);
    await order('/fråga "En till?"\n/svar "Tack."');
    await order(
      '/klassa typ=mote-installt orsak=kommunikation konsekvens-organisation=merarbete rutinföljsamhet=foljd',
    );
    await order('/åtgärd ingen-atgard "Det var ett missförstånd som redan är utrett."\n/stäng');
    const late = { fråga: { nr: 2, datum: '2026-11-22' } };
    expect(await post(late)).toMatchObject(refusal(409, ''));
    expect(await findQuestion(service, { kod, ...late })).toBeUndefined();
  });

  it('becomes a note when its question is taken back while it waits', async () => {
    const { post, order, read, service } = await askedCase();
    const store = {
      ...service.store,
      update: () => Promise.reject(new Error('borta')),
    };
    expect(await post({}, { ...service, store })).toMatchObject({ ok: true });
    expect(await service.blobs.list('outbox')).toHaveLength(1);
    await order('/ångra');
    expect((await drain(service, { all: true })).failed).toEqual([]);
    const { hantering } = await read();
    expect(hantering.frågor).toBeUndefined();
    expect(hantering.anteckningar?.map(({ text }) => text)).toEqual([
      expect.stringContaining('I två veckor.'),
    ]);
    expect(hantering.anteckningar?.[0]?.text).toContain(QUESTION);
  });

  it('survives an outbox that is down, and says so when the archive is down too', async () => {
    const { post, read, service } = await askedCase();
    rmSync(join(service.data, 'days'), { recursive: true });
    writeFileSync(join(service.data, 'days'), '');
    const broken = {
      ...service,
      store: { ...service.store, update: () => Promise.reject(new Error('borta')) },
    };
    expect(await post({}, broken)).toMatchObject(refusal(503, ''));
    expect(await post()).toMatchObject({ ok: true });
    expect((await read()).hantering.frågor?.[0]?.svar?.text).toBe('I två veckor.');
  });

  it('is dropped with a case that is removed while it waits, and never brings it back', async () => {
    const { post, order, service, id } = await askedCase();
    const store = { ...service.store, update: () => Promise.reject(new Error('borta')) };
    await post({}, { ...service, store });
    await order('/stopp personuppgift');
    expect((await drain(service, { all: true })).failed).toEqual([]);
    expect((await service.store.snapshot()).main.some((one) => one.id === id)).toBe(false);
    expect(await post()).toMatchObject(refusal(404, 'kod'));
  });
});

const refusalOf = (status: number) => ({ ok: false, status });

describe('whether the answer helped', () => {
  it('is asked once, after an answer', async () => {
    const { helped, order, read } = await askedCase('');
    expect(await helped('ja')).toMatchObject(refusal(409, ''));
    await order('/svar "Mötet blir i mars."');
    expect(await helped('kanske')).toMatchObject(refusal(422, 'hjälpte'));
    const results = await Promise.all([helped('delvis'), helped('nej')]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const { hantering, historik } = await read();
    expect(historik.at(-1)).toEqual({
      datum: '2026-11-22',
      händelse: 'återkoppling',
      till: hantering.återkoppling?.hjälpte,
    });
    expect(await helped('ja')).toMatchObject(refusal(409, ''));
    expect(await helped(hantering.återkoppling?.hjälpte ?? '')).toMatchObject({ ok: true });
  });
});
