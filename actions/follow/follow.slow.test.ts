import { describe, expect, it, vi } from 'vitest';
import { editCase } from '../../core/case/edit.ts';
import { readCase } from '../../core/case/read.ts';
import { receiptHash } from '../../core/receipt.ts';
import { loseCase } from '../../testing/inbox.ts';
import { unreadable } from '../../testing/outbox.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { openOutbox } from '../outbox/outbox.ts';
import { acceptCase } from '../review/review.ts';
import { submitBody } from '../submit/submit.ts';
import { followCase } from './follow.ts';

describe('following a case', () => {
  it('shows the phase in plain words, what is next, and nothing of the report', async () => {
    const service = await testService();
    const result = await submitBody(service, exampleReport(), {});
    if (!result.ok) throw new Error('refused');
    const status = await followCase(service, await receiptHash(result.receipt.kod));
    expect({ ...status, id: 'ID' }).toMatchInlineSnapshot(`
      {
        "bekräftelser": [],
        "frågor": [],
        "id": "ID",
        "nästa": {
          "datum": "2026-11-27",
          "text": "Koordinatorn läser rapporten",
        },
        "område": "nassjo",
        "steg": [
          {
            "datum": "2026-11-22",
            "läge": "nu",
            "text": "Rapporten kom in",
          },
          {
            "läge": "kvar",
            "text": "Koordinatorn har läst rapporten",
          },
          {
            "läge": "kvar",
            "text": "Parterna söker en lösning",
          },
          {
            "läge": "kvar",
            "text": "Åtgärd är bestämd",
          },
          {
            "läge": "kvar",
            "text": "Åtgärden följs upp",
          },
          {
            "läge": "kvar",
            "text": "Ärendet är avslutat",
          },
        ],
        "svar": [],
      }
    `);
    expect(JSON.stringify(status)).not.toMatch(/Planeringsmötet|Nässjö|kommun|allvarlig/);
  });

  it('shows a change at once, also one that another process made', async () => {
    const service = await testService();
    const result = await submitBody(service, exampleReport(), {});
    if (!result.ok) throw new Error('refused');
    const { id, kod } = result.receipt;
    const hash = await receiptHash(kod);
    await acceptCase(service, id);
    expect(await followCase(service, hash)).toMatchObject({
      steg: [{}, { läge: 'nu', datum: '2026-11-22' }, {}, {}, {}, {}],
    });
    const path = `cases/2026/11/${id}.yaml`;
    const before = (await service.store.read(path)) ?? '';
    const file = readCase(before).case;
    if (!file) throw new Error('unreadable');
    const answered = {
      ...file,
      hantering: { ...file.hantering, svar: [{ datum: '2026-12-01', text: 'Nu finns en mall.' }] },
    };
    await service.store.update(path, before, editCase(before, answered), 'Svar');
    expect(await followCase(service, hash)).toMatchObject({
      svar: [{ datum: '2026-12-01', text: 'Nu finns en mall.' }],
    });
  });

  it('finds a report in the outbox while the store is down, and does not report a miss that it cannot know', async () => {
    const service = await testService();
    const down = { ...service.store, snapshot: () => Promise.reject(new Error('borta')) };
    const result = await submitBody(service, exampleReport(), {});
    if (!result.ok) throw new Error('refused');
    const blind = { ...service, store: down };
    expect(await followCase(blind, await receiptHash(result.receipt.kod))).toMatchObject({
      id: result.receipt.id,
    });
    await expect(followCase(blind, '0'.repeat(64))).rejects.toThrow('borta');
  });

  it('shows the others when the outbox cannot read one entry, and does not report that as a miss', async () => {
    const service = await testService();
    const down = { ...service.store, propose: () => Promise.reject(new Error('borta')) };
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const hashes = [];
    for (let number = 0; number < 2; number++) {
      const { kod } = await submitForReceipt({ ...service, store: down }, exampleReport());
      hashes.push(await receiptHash(kod));
    }
    const [lost = '', other = ''] = hashes;
    const partly = unreadable(service.blobs, (key) => key === `outbox/${lost}`);
    const { secret, now, today, cap } = service;
    const blind = { ...service, outbox: openOutbox(partly, { secret, now, today, cap }) };
    expect(await followCase(blind, other)).toBeDefined();
    await expect(followCase(blind, lost)).rejects.toThrow('nekad');
  });

  it('answers every miss alike', async () => {
    const service = await testService();
    for (const hash of ['', 'x', '0'.repeat(64), '../../secret', `${'0'.repeat(63)}G`]) {
      expect(await followCase(service, hash)).toBeUndefined();
    }
  });
});

describe('following while the store cannot read one case', () => {
  /** Three cases, of which two are accepted; the receipts are cleared, and what the second case holds is deleted. */
  async function threeCases({ clearReceipts = true, known = false } = {}) {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const service = await testService();
    const receipts = [];
    for (let number = 0; number < 3; number++)
      receipts.push(await submitForReceipt(service, exampleReport()));
    for (const { id } of receipts.slice(0, 2)) await acceptCase(service, id);
    const hashes = await Promise.all(receipts.map(({ kod }) => receiptHash(kod)));
    if (clearReceipts) for (const hash of hashes) await service.blobs.remove(`done/${hash}`);
    const [first = '', lost = '', third = ''] = hashes;
    if (known) await followCase(service, lost);
    const { restore } = await loseCase(service, receipts[1]?.id ?? '');
    const logged = () => log.mock.calls.flat();
    return { service, ids: receipts.map(({ id }) => id), first, lost, third, restore, logged };
  }
  const damaged = { code: 'damaged' };

  it('shows the others, and fails for every receipt that may belong to it', async () => {
    const { service, ids, first, lost, third, logged } = await threeCases();
    for (let round = 0; round < 2; round++) {
      expect(await followCase(service, first)).toMatchObject({ id: ids[0] });
      expect(await followCase(service, third)).toMatchObject({ id: ids[2] });
      await expect(followCase(service, lost)).rejects.toMatchObject(damaged);
      await expect(followCase(service, '0'.repeat(64))).rejects.toMatchObject(damaged);
    }
    expect(logged()).toEqual([expect.stringContaining(`cases/2026/11/${ids[1]}.yaml`)]);
  });

  it('fails for its receipt alone, when that is known', async () => {
    const { service, first, lost, logged } = await threeCases({ known: true });
    expect(await followCase(service, first)).toBeDefined();
    await expect(followCase(service, lost)).rejects.toMatchObject(damaged);
    expect(await followCase(service, '0'.repeat(64))).toBeUndefined();
    expect(logged()).toHaveLength(1);
  });

  it.each([true, false])('does not show its reporter the phase of the receipt (known: %s)', async (known) => {
    const { service, first, lost, third } = await threeCases({ clearReceipts: false, known });
    await expect(followCase(service, lost)).rejects.toMatchObject(damaged);
    expect(await followCase(service, first)).toBeDefined();
    expect(await followCase(service, third)).toBeDefined();
  });

  it('shows it when it is back, also when the store has not moved', async () => {
    const { service, ids, lost, restore } = await threeCases();
    await expect(followCase(service, lost)).rejects.toMatchObject(damaged);
    restore();
    expect(await followCase(service, lost)).toMatchObject({ id: ids[1] });
    expect(await followCase(service, '0'.repeat(64))).toBeUndefined();
  });

  it('shows a report that is still in the outbox', async () => {
    const { service } = await threeCases();
    const down = { ...service.store, propose: () => Promise.reject(new Error('borta')) };
    const { id, kod } = await submitForReceipt({ ...service, store: down }, exampleReport());
    expect(await followCase(service, await receiptHash(kod))).toMatchObject({ id });
  });

  it('stops at once when the store answers nothing at all', async () => {
    const { service, first } = await threeCases();
    const text = vi.fn(() => Promise.reject(Object.assign(new Error('för många'), { status: 429 })));
    const limited = { ...service, store: { ...service.store, text } };
    await expect(followCase(limited, first)).rejects.toMatchObject({ status: 429 });
    expect(text).toHaveBeenCalledTimes(1);
  });
});
