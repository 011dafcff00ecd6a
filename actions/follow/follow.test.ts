import { describe, expect, it } from 'vitest';
import { editCase } from '../../core/case/edit.ts';
import { readCase } from '../../core/case/read.ts';
import { receiptHash } from '../../core/receipt.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
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
        "frågor": [],
        "id": "ID",
        "nästa": {
          "datum": "2026-11-27",
          "text": "Koordinatorn läser rapporten",
        },
        "steg": [
          {
            "datum": "2026-11-22",
            "läge": "nu",
            "text": "Rapporten kom in",
          },
          {
            "läge": "kvar",
            "text": "Koordinatorn har läst den",
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
    expect(JSON.stringify(status)).not.toMatch(/Planeringsmötet|Nässjö|nassjo|kommun|allvarlig/);
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

  it('answers every miss alike', async () => {
    const service = await testService();
    for (const hash of ['', 'x', '0'.repeat(64), '../../secret', `${'0'.repeat(63)}G`]) {
      expect(await followCase(service, hash)).toBeUndefined();
    }
  });
});
